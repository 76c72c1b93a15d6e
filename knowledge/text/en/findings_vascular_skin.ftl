# For and against: vessels, swelling, skin and infection.

# Chest

f-chest_signs = New breathlessness, chest pain or a faint
    .not = No new breathlessness, chest pain or faint
f-breathless_of_late = Short of breath for hours or days
f-breathless_for_weeks = Short of breath, built up over weeks
f-breathless_as_always = Short of breath as it has been for months
f-breathless_lying = Short of breath when lying flat
f-pain_in_chest = Chest pain, or coughing up blood
f-fainted = A faint, or close to it
f-frothy_urine = Frothy pee

# The whole leg

f-whole_leg_swollen = One whole leg is very swollen and tight
    .not = No very swollen, tight whole leg
f-whole_leg_fresh = The whole leg swelled in the last 2 weeks
    .not = The whole leg has been swollen for longer
f-whole_leg_hurts = The swollen leg is very painful
    .not = The swollen leg is not very painful
f-whole_leg_blue = The swollen leg is blue, purple or white
    .not = The swollen leg has its usual colour

# Arteries

f-sudden_foot_or_leg_sign = A cold, pale or suddenly numb or painful leg
    .not = No cold, pale, suddenly numb or painful leg
f-foot_cold_lately = A foot turned cold within the last 2 weeks
f-foot_colour_lately = A foot changed colour within the last 2 weeks
f-foot_changed_lately = A foot turned cold or changed colour lately
f-foot_changed_long_ago = The foot changed long ago and stays the same
f-foot_change_stays = One foot stays cold or of another colour
f-sudden_pain_that_stays = Sudden, very bad pain that stays at rest
f-sudden_numb_leg = The leg suddenly went numb or weak
f-numb_from_nerve = The numbness fits a nerve
f-foot_takes_part = The foot is affected
    .not = The foot is not affected
f-uneven_heartbeat = An uneven heartbeat
f-artery_opened_lately = An artery was opened in the last 30 days
f-beating_lump = A lump that beats
f-calf_or_behind_knee = In the calf or behind the knee
    .not = Not in the calf or behind the knee
f-calf_pain_in_effort = Walking or sport brings it on
    .not = Neither walking nor sport brings it on
f-sudden_belly_or_back_pain = Sudden, very bad pain in tummy, back or chest
    .not = No sudden, bad pain in tummy, back or chest
f-belly_pain_and_faint = Faint, sweaty or unwell with that pain
f-belly_pain_and_leg = A cold leg or weak legs with that pain
f-aneurysm_or_bypass = A known wide artery, or a bypass

# Veins and large legs

f-clot_long_ago = A deep clot in the past
    .not = No deep clot in the past
f-heavy_or_on_walking = Heavy legs, or trouble on walking
    .not = No heavy legs and no trouble on walking
f-large_legs_possible = Both legs are swollen or heavy
    .not = Not both legs are swollen or heavy

# The foot in diabetes

f-foot_in_trouble = A sore, swollen or black foot
    .not = No sore, no hot swelling, no black skin
f-foot_sore_any = A sore, blister or cut on the foot
f-foot_hot_and_swollen = One foot is swollen, warm or discoloured
f-foot_black_or_foul = Black skin, pus or a bad smell

# Skin and infection

f-fever_now = Fever or shivers
    .not = No fever and no shivers
f-injecting = Injecting drugs
f-has_sickle_cell = Sickle cell disease
f-on_dialysis = Dialysis
f-red_patch_new = A new hot, red or darker patch
    .not = No new hot, red or darker patch
f-red_one_leg = One leg is red or darker and hot
f-red_both_legs = Both legs are red or darker
f-skin_in_danger = Extreme skin pain, or dark patches
    .not = No extreme skin pain and no dark patches
f-extreme_skin_pain = The skin hurts far more than it looks
f-fresh_dark_patches = New dark patches or blood blisters
f-old_dark_patches = Dark patches for weeks, or growing
f-old_or_bruise_patches = The dark patches are old, or a bruise
f-skin_worse_in_hours = The skin gets worse within hours
    .not = The skin does not get worse within hours
f-skin_and_very_ill = Very ill with the skin pain
f-patch_in_hours = The patch spreads within hours
f-one_hot_patch = One hot patch, not several lumps
f-skin_not_as_before = A change of the skin
    .not = No change of the skin
f-red_sore_or_lump = A red or darker area, sore or lump
    .not = No red or darker area, sore or lump
f-wound_there = A wound, sore, injury or break in the skin
    .not = No wound, sore, injury or break in the skin
f-wound_looks_infected = A hot patch, pus or fever
    .not = No hot patch, no pus, no fever
f-open_sore = An open sore
    .not = No open sore
f-tender_lumps_possible = Tender lumps on the shins
    .not = No tender lumps on the shins
f-one_sided_skin_feeling = Blisters, or burning or numb skin, on one side
    .not = No blisters or burning skin on one side
f-one_sided_burning_skin = Burning, tingling or numb skin on one side
f-unfading_spots = Spots that stay under a pressed glass
    .not = No spots that stay under a pressed glass
f-red_brown_pee = Red-brown pee, or hardly any
f-at_toes_or_foot = In the toes or the foot
    .not = Not in the toes or the foot
f-toes_skin_or_numb = Toes, skin or feeling are affected
    .not = Toes, skin and feeling are as usual
f-bite_ring_or_itch = A bite, a ring rash or an itchy patch
    .not = No bite, no ring rash, no itchy patch

# Bone, joint, spine

f-bone_or_sore_over_it = Deep bone pain, a sore, or fever with pain
    .not = No deep bone pain, no sore, no such fever
f-deep_bone_pain = Deep bone pain at rest or at night
f-fever_and_bone_pain = Fever and deep bone pain
f-fever_in_one_place = Fever, and new pain in one place
f-hot_joint_or_fever_in_one = A hot joint, or fever with local pain
    .not = No hot joint, and no fever with local pain
f-new_hot_joint = A newly hot, swollen or very sore joint
f-joint_and_ill = Unwell or shivery with the joint
f-joint_with_metal_or_needle = A joint that was operated or injected
f-back_takes_part = Pain in the lower back
    .not = No pain in the lower back
f-fever_and_back_pain = Fever and back pain
f-back_with_weak_legs = Back pain and weak legs
f-deep_vein_place = In the calf, behind the knee or in the thigh
    .not = Not in the calf, behind the knee or in the thigh
f-swollen_leg_beyond_foot = One calf or one whole leg is swollen
    .not = No swelling of one calf or one whole leg
f-swollen_one_foot = One ankle or foot is swollen
    .not = No swelling of one ankle or foot
