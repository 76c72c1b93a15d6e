# What should be seen today, and the risks.

## Seen by everybody

q-skin_joints = Skin, veins and joints
    .why = These can be an infection, a clot in a vein, or too little blood. They should be seen soon.
    .chip_hot = Hot, red or darker skin, or swollen joint
    .red_patch = Red or darker patch, hot or sore
    .help_red_patch = New, swollen or spreading; or a red streak. On brown or black skin, feel for heat.
    .hot_joint = Swollen joint, hot, red or very sore
    .help_hot_joint = Such as the big toe, ankle, knee or hip.
    .chip_vein = Hard sore vein, or a lump that beats
    .vein_cord = Hard, sore vein
    .help_vein_cord = Like a line or cord under the skin.
    .pulsing_lump = Lump that beats
    .help_pulsing_lump = Like a pulse, behind the knee or in the groin.
    .chip_sore = Wound or sore, black or blue toe, frostbite
    .foot_sore = Foot or ankle sore, or wound
    .help_foot_sore = Also a blister, and on the toes.
    .toe_black_blue = Toe or foot turned black or blue
    .help_toe_black_blue = A dull, hard or darker patch also counts.
    .leg_ulcer = Open sore for over 2 weeks
    .help_leg_ulcer = A break in the skin, below the knee.
    .cold_injury = Frostbite, or feet stay numb after cold
    .help_cold_injury = They stay white, hard or numb, long after frost or wet cold.
    .mole = Changing mole or spot
    .help_mole = A mole or dark spot that grows or changes.

q-patch_more = The red or darker patch
    .why = A skin infection that spreads within hours needs treatment in hospital.
    .patch_fast = Spreads within hours
    .patch_ill = Feeling very ill

q-weak_again = Are stairs or walking harder now?
    .why = Legs that lose strength within weeks should be seen today. Tired legs can wait.
    .help = Or getting up from a chair, compared with 4 weeks ago.

q-skin_again = Is that skin warm, sore or swollen?
    .why = Infected skin is hot and sore. Redness can be hard to see.
    .hot = Yes
    .cannot_tell = Hard to tell
    .help_cannot_tell = Such as on brown or black skin.
    .itch = Only an itchy insect bite, shoe blister or bruise
    .neither = No

q-sciatica_again = Does the pain run down both legs?
    .why = Pain down both legs can mean that nerves are being squeezed in the back.
    .help = From the back or the buttock.

q-patch_why = What caused the red or darker patch?
    .why = A fresh insect bite often swells and itches without any infection.
    .other = Not known, or something else
    .insect = Fresh insect bite that itches more than hurts

q-joint_when = When did the joint swell?
    .why = A joint that swells with no injury can have germs in it.
    .new = In the last 2 weeks, no injury
    .growing = Longer ago, getting warmer or worse
    .injury = Straight after an injury
    .steady = Months ago, the same or on and off

q-sore_kind = What kind of foot sore?
    .why = A sore that does not heal can mean too little blood.
    .other = Any other, or one that does not heal
    .blister = Fresh blister or scrape from shoe or knock

q-toe_why = Why did it turn black or blue?
    .why = Blood under a nail is harmless. Skin without blood is not.
    .other = No clear reason
    .knock_or_run = After a knock, long run or tight shoes

q-joint_more = The swollen joint
    .why = A joint with germs in it can be damaged within days.
    .joint_operated = Man-made, operated or injected joint
    .help_joint_operated = Operated on at any time, or injected lately.
    .joint_unwell = Unwell or shivery

q-cord_more = The sore line along the vein
    .why = A clot in a vein under the skin can grow into a deep vein.
    .cord_above_knee = Above the knee
    .help_cord_above_knee = Or near the groin.
    .cord_long = Longer than a thumb
    .help_cord_long = About 5 cm (2 inches).

q-muscle_injury = Injury, strength and cramp
    .why = These tell when an X-ray or an examination should not wait.
    .injury_recent = Fall, twist or blow, last 2 weeks
    .help_injury_recent = To the leg.
    .snap = Snap or pop, calf or heel
    .help_snap = Sudden, at the back. It may feel like a kick.
    .lost_function = Leg or foot too weak
    .help_lost_function = It cannot do something, such as lift the front, stand on toes, or climb.
    .chip_locked = Cramp that stays, or hand or jaw spasms
    .cramp_locked = Muscle locked hard now
    .odd_spasms = Odd spasms: hands, jaw, or after wounds
    .help_odd_spasms = Of hands and feet with tingling round the mouth, a stiff jaw, or a dirty wound.
    .in_cast = Cast, boot, splint or brace now

q-four_steps = Can {$you} take 4 steps now?
    .why = People who cannot take 4 steps after an injury often need an X-ray.
    .help = Limping is fine. Do not try if the leg looks bent.
    .drawing = A person walks along level ground. Four arcs ahead stand for four steps.

q-injury_bones = Sore bones: press gently with one finger
    .why = Sore bone at these places can mean a break.
    .help = Press on bone, not on the soft parts beside it.
    .drawing = Dots on the bones to press: kneecap, outer bump below the knee, both ankle bumps, outer edge and inner arch.
    .bone_ankle = Ankle bump: tip or back edge
    .help_bone_ankle = The back edge just above the tip.
    .bone_foot = Outer foot bump, or inner arch
    .help_bone_foot = On the middle of the foot.
    .bone_knee = Kneecap, or outer bump below it
    .sole_bruise = Bruised sole, or push-off too sore
    .help_sole_bruise = In the middle of the foot.
    .touch_unreliable = Cannot tell: numb feet, nerve damage, drink
    .help_touch_unreliable = Nerve damage, as from diabetes. Drink at the time of the injury.

q-injury_knee = The knee
    .why = Some knee trouble should be seen the same day.
    .knee_blow_week = Fall or blow, last 7 days
    .help_knee_blow_week = On the knee.
    .knee_no_bend = Cannot bend to right angle
    .knee_fast_swelling = Swelled within 3 hours
    .knee_stuck = Stuck, cannot straighten
    .knee_no_lift = Cannot lift straight leg
    .help_knee_no_lift = Off the bed.
    .kneecap_out = Kneecap slipped out

q-tiptoe = Rise on tiptoe on that leg alone?
    .why = If the big cord behind the ankle is torn, this cannot be done.
    .help = Hold on. Not if standing hurts or it may be broken.
    .drawing = Standing on one leg, a hand on the back of a chair, the heel is lifted off the floor.
    .easily = Yes, easily
    .not_tried = Not tried
    .cannot = No, or only just

q-lost_since = How long has it been too weak?
    .why = New weakness should be seen sooner.
    .recent = 6 weeks or less, or getting worse
    .months = Longer, and steady
    .sore = Only sore or tired, not weak

q-cramp_minutes = How long has the muscle been locked?
    .why = A cramp lets go within minutes. What stays hard has another cause.
    .over_10 = Over 10 minutes
    .under_10 = Less, or it has let go

q-cast_more = New in the cast, boot or splint
    .why = Swelling inside a cast can stop the blood.
    .cast_numb = Numb or tingling foot or toes
    .cast_toes = Blue, white, cold or swollen toes
    .cast_pain = More and more pain

q-spasms_spread = Stiff jaw, or spasms spreading?
    .why = A germ from a wound can cause stiff, spreading spasms. That needs help at once.

q-fever_place = What comes with the fever?
    .why = Fever with pain in one place can mean germs in a bone, a joint or deep in a muscle.
    .one_place = New pain in one place
    .help_one_place = Such as a bone, joint, muscle, groin or back.
    .elsewhere = Neither of these
    .flu = All-over ache with cold, cough or sore throat

## Children

q-child_signs = Signs to look for under 18
    .why = This check is made for adults. These signs under 18 should be seen today.
    .child_very_ill = Very ill, floppy, or screams if moved
    .help_child_very_ill = Hard to wake, or blotchy. On brown or black skin, look at lips and palms.
    .child_low_defence = Sickle cell, chemotherapy or weak defence, and unwell
    .help_child_low_defence = With sickle cell: fever or bad pain.
    .child_unwell = Fever, or looks unwell
    .child_no_weight = Will not stand or walk
    .child_night_pain = Night pain that wakes
    .child_lump_weight = Lump, or losing weight
    .child_hip_knee = Aged 8 to 16: limp, pain hip to knee
    .help_child_hip_knee = Pain in the hip, groin, thigh or knee.
    .child_under_3 = Limping, under 3 years
    .child_stops_using = Leg not used, or cries when moved
    .help_child_stops_using = In a baby, when the nappy is changed. Also with no known injury.
    .child_leg_swollen = Swollen leg or joint, no injury

q-teen_clot = From 13 to 17
    .why = A clot in the leg is rare at this age. The pill and a few other things make it more likely.
    .teen_leg_pain = Lasting calf or thigh pain
    .help_teen_leg_pain = In one leg. Also a cramp that stays.
    .teen_pill = Combined pill, patch or ring
    .teen_risk = Own or family clot, cancer, operation, cast, bed, trip
    .help_teen_risk = Lately: an operation, a cast, days in bed or a long trip.

q-groin_signs = The groin
    .why = Some trouble in the groin is felt in the thigh. We ask about private parts since it cannot wait.
    .groin_testicle = Sore or swollen testicle
    .help_groin_testicle = Or higher than usual.
    .groin_lump = New or sore groin lump
    .groin_unseen = Bad pain, nobody looked
    .help_groin_unseen = In the groin, and nobody could look.

## Slower signs

q-slow_signs = Signs that come slowly
    .why = These should be checked, even if they are not new.
    .chip_night = Pain at night or at rest
    .rest_pain = Foot or lower-leg pain, night or rest
    .bone_pain_night = Deep bone pain at night
    .help_bone_pain_night = Or at rest, as if in the bone.
    .walking_pain = Calf, thigh or buttock trouble when walking
    .help_walking_pain = Pain, tightness or heaviness: it comes with walking and eases after stopping.
    .chip_growth = Lump, losing weight, night sweats, or swollen tummy
    .lump = Growing, hard or big lump
    .help_lump = Hard and deep, or bigger than a golf ball.
    .weight_loss = Losing weight without trying
    .night_sweats = Heavy night sweats
    .belly_swollen = Swollen or hard belly
    .help_belly_swollen = It has grown, or feels full and hard.
    .chip_stops = Hard to work, walk or sleep
    .limits = Stops work or walking
    .help_limits = Work or walking as usual.
    .sleep_lost = It stops sleep

q-rest_pain_eased = What eases the night or rest pain?
    .why = With too little blood the foot hurts in bed and is better when it hangs down.
    .hanging = Hanging the leg down, or getting up
    .nothing = Nothing: it stays
    .moving = Moving, or shifting back or hip
    .cramp = A cramp that goes within minutes

q-night_pain_kind = What is this deep pain like?
    .why = Pain in a bone that stays at rest should be looked at.
    .bone = There at rest, in any position
    .lying_on = Only when lying on that side
    .cramp = A cramp

q-walking_change = When did the walking pain begin?
    .why = A sudden change can mean that an artery has just closed.
    .two_weeks = In the last 2 weeks, or much worse
    .help_two_weeks = Also if the distance without pain got much shorter.
    .slowly = Longer ago, changing slowly or not

q-worse_when = When did it get clearly worse?
    .why = A change in the last weeks counts like something new.
    .two_weeks = In the last 2 weeks
    .four_weeks = 2 to 4 weeks ago
    .slowly = Slowly, over longer

## A swollen or newly sore leg

q-swelling_fit = The swelling
    .why = Where a leg swells says a lot about the cause.
    .swell_calf = Calf or shin swollen
    .swell_whole = Whole leg swollen
    .help_swell_whole = Also the thigh.
    .swell_ankle_foot = Ankle or foot swollen
    .swell_knee = Knee swollen
    .swell_both = Both legs swollen
    .swell_one_more = One leg clearly more swollen
    .frothy_pee = Frothy pee
    .help_frothy_pee = It has become so: foam that stays, like on beer.

q-swelling_since = When did the swelling begin?
    .why = New swelling should be seen sooner than old swelling.
    .help = Clearly grown lately? Count from then.
    .week = In the last 7 days
    .weeks_4 = 1 to 4 weeks ago
    .older = Longer ago, and has not grown
    .injury_there = Straight after an injury at that place

q-started_with = Did anything set it off?
    .why = Pain that comes from nowhere can be a clot. Pain after effort is more often a muscle.
    .nothing = Nothing known
    .exercise = Exercise or unusual effort
    .injury = Injury, twist or sudden pull

q-clot_signs = Look and feel
    .why = These are things doctors look for when they think of a clot.
    .help = Press gently along the calf and inner thigh. Do not rub.
    .calf_tender = Sore when pressed
    .help_calf_tender = Along the calf or inner thigh.
    .calf_warm = Calf warmer, redder or darker
    .help_calf_warm = On brown or black skin, feel for warmth and look for a purple colour.
    .new_veins = New veins showing
    .help_new_veins = Not old varicose veins.

q-calf_bigger = Sore or swollen calf 3 cm bigger?
    .why = A clear difference can be a sign of a clot, even when it is hard to see.
    .help = That is 1.2 inches. Tape both, a hand's width below the knee.
    .drawing = A hand laid below the kneecap shows the height; a tape goes round each calf just under it.

q-dent_one_leg = Thumb dent in the swollen leg only?
    .why = A dent in one leg only means that water gathers in that leg.
    .help = Press each shin with a thumb for 10 seconds. Not on wounds.
    .drawing = A thumb presses on the front of the shin. Above it, a dent stays where it pressed before.

q-relief_position = Which position of the leg eases it?
    .why = Veins feel better with the leg up, narrow arteries with the leg down.
    .drawing = Two positions: the leg raised on a cushion, and the leg hanging down over the edge of the bed.
    .raised = Raised, with the foot up high
    .hanging = Hanging down over the edge of the bed
    .neither = No difference

q-severe_constant = Very bad pain for over 30 minutes?
    .why = Constant pain this bad should be looked at today.
    .constant = Yes, constant, even at rest
    .comes_goes = Comes and goes, or was a cramp
    .checked = From an injury that was checked

## Risks

q-risks = Operations, trips and health
    .why = These make clots, or other dangers in the leg, more likely. Nothing leaves this device.
    .chip_bed = Any operation, days in bed, cast or paralysed leg
    .recent_surgery = Recent operation
    .help_recent_surgery = An operation, small or big, in the last 12 weeks: asleep or numb below the waist.
    .bedbound_3_days = Hospital or bed rest lately
    .help_bedbound_3_days = In hospital, or in bed for 3 days or more, in the last 12 weeks.
    .cast_or_paralysis = Cast, boot, brace or paralysed leg
    .help_cast_or_paralysis = Cast or splint in the last 12 weeks. Or a leg that cannot move.
    .long_trip = A trip of over 4 hours, last 4 weeks
    .help_long_trip = Sitting in a plane, car, bus or train. Or nights in a car or shelter.
    .recent_infection = Bad infection or drip, last 3 months
    .help_recent_infection = Also a line in a vein.
    .family_clot = Clot in close family
    .help_family_clot = Parent, brother, sister or child; in a deep vein or the lung.
    .chip_still = Overweight, or sitting most of the day
    .overweight = Very overweight
    .help_overweight = A body mass index of 30 or more.
    .inactive = Mostly sitting or lying
    .help_inactive = Most of the day, with little exercise.
    .chip_rare = Leg stent, injecting drugs, or sickle cell
    .artery_procedure_30d = Leg artery treated lately
    .help_artery_procedure_30d = In the last 30 days: unblocked, stented or bypassed, in the leg or groin.
    .injects_drugs = Injecting drugs
    .help_injects_drugs = We ask only because injecting can bring clots or germs into the leg.
    .sickle_cell = Sickle cell disease

## With a certain illness, medicine or place

q-diabetic_foot_signs = Diabetes and the feet
    .why = In diabetes a small sore can go deep fast, often with no pain.
    .help = Look between the toes and under the heels, with a mirror.
    .df_sore = Sore, blister or cut
    .help_df_sore = On a foot or ankle.
    .df_hot_swollen = One foot swollen, warm or another colour
    .help_df_hot_swollen = Even if it hurts little. Compare the warmth of both feet.
    .df_danger = Skin turned black, smell, pus, spreading redness

q-thinner_signs = Possible bleeding inside the leg
    .why = Then a leg can bleed inside, also without a knock.
    .thinner_tight = Tight, painful calf, thigh or groin
    .thinner_grows = Growing swelling or bruise
    .thinner_groin_weak = Groin or thigh pain, leg weak or bent
    .help_thinner_groin_weak = The leg will not straighten.

q-procedure_signs = Since the artery was treated
    .why = In the first month an artery can close again, or the wound can bleed.
    .procedure_foot = New foot pain or colour
    .procedure_danger = Cold or numb foot, or groin swelling or bleeding

q-pregnancy_signs = Pregnant or after birth
    .why = High blood pressure in late pregnancy, or soon after birth, can be dangerous.
    .preg_fit_sight = Fit, confusion, or bad headache with blurred sight
    .help_preg_fit_sight = Or with flashing lights.
    .preg_swelling_pain = Sudden swelling, bad headache, or pain under ribs
    .help_preg_swelling_pain = Swelling of the face, the hands or both legs.

q-chemo_unwell = Chemotherapy within 6 weeks, and unwell now?
    .why = After chemotherapy, germs can spread fast, even with little fever.
    .help = Or shivery, from 37.5 °C (99.5 °F), or under 36 °C (96.8 °F).

q-dialysis_missed = Was a dialysis missed or put off?
    .why = Then the salts of the blood can rise, and make the legs weak and the heart uneven.

q-hip_signs = Hip, groin or thigh pain
    .why = A weak bone can begin to crack without a fall.
    .help = Pain that is new or much worse in the last 3 months.
    .hip_cannot_stand = Too painful to stand
    .help_hip_cannot_stand = On that leg.
    .hip_step_pain = Hurts at each step
    .help_hip_step_pain = In the hip, groin or thigh.

q-hip_step_why = Why does each step hurt?
    .why = Bone that begins to crack hurts at each step. So do muscles that are sore from sport.
    .other = Not known, or something else
    .sore = Muscles sore from sport or work, last days

q-hip_fall = Did it begin after a fall?
    .why = From 60 on, or with weak bones, a hip can break in a small fall. People may still walk on it.
    .help = Even a small one.

q-bone_risk = Anything that weakens or strains {$your} bones?
    .why = With these, hip pain on each step should be seen sooner.
    .help = Steroids, bone tablets 3 years, much alcohol, sickle cell, cancer, hard training.

q-muscle_medicine = Did it begin after a new medicine?
    .why = A statin, and some other medicines, can upset muscles.
    .help = Or a higher dose. Muscle pain, cramp or weakness.

q-already_checked = Has a doctor or nurse checked this?
    .why = What is known and steady can wait longer than what is new.
    .no = No
    .changed = Yes, but changed since
    .steady = Yes, and the same since

q-much_water_endurance = Much water in a very long effort?
    .why = Too much water makes the blood too thin in salt. That can get dangerous within hours.
    .help = Just before it began, such as in a marathon or long march.
