# What should be seen today, and the risks.

## Seen by everybody

q-skin_joints = Skin, veins and joints: do {$you} have any of these?
    .why = These can be an infection, a clot in a vein, or too little blood. They should be seen soon.
    .help = Look at both legs and feet, also between the toes and under the heels.
    .red_patch = A new red or darker patch on one leg that is hot, sore, swollen or spreading
    .help_red_patch = Also a red streak up from a wound. On brown or black skin it may look darker or purple: feel for heat and swelling.
    .hot_joint = A swollen joint that is hot, red or very sore
    .help_hot_joint = The big toe, ankle, knee or hip.
    .vein_cord = A hard, sore line along a vein
    .pulsing_lump = A lump behind the knee or in the groin that beats
    .foot_sore = A sore, blister or wound on a foot, toe or ankle
    .toe_black_blue = Black skin on the foot, or a toe that has turned black or blue
    .help_toe_black_blue = On brown or black skin, look for a patch that is dull, hard or darker than before.
    .leg_ulcer = A break in the skin below the knee for more than 2 weeks
    .cold_injury = Toes or feet that stay white, hard or numb long after frost or wet cold
    .mole = A mole or dark spot that grows or changes

q-patch_more = Is there any of this with the red or darker patch?
    .why = A skin infection that spreads within hours needs treatment in hospital.
    .patch_fast = It spreads within hours
    .patch_ill = Feeling very ill

q-weak_again = Are stairs, walking or getting up harder than 4 weeks ago?
    .why = Legs that lose strength within weeks should be seen today. Tired legs can wait.

q-skin_again = The change in the skin: is the skin there warmer, sore or swollen?
    .why = Infected skin is hot and sore. Redness can be hard to see.
    .hot = Yes
    .cannot_tell = It cannot be told
    .help_cannot_tell = For example on brown or black skin.
    .itch = It is a fresh insect bite that itches, a shoe blister or a bruise
    .neither = No, none of these

q-sciatica_again = Does the pain go down both legs, from the back or the buttock?
    .why = Pain down both legs can mean that nerves are being squeezed in the back.

q-patch_why = Where does the red or darker patch come from?
    .why = A fresh insect bite often swells and itches without any infection.
    .other = It is not known, or not from an insect
    .insect = An insect in the last days, and it itches more than it hurts

q-joint_when = Since when is the joint swollen?
    .why = A joint that swells with no injury can have germs in it.
    .new = In the last 2 weeks, with no injury
    .growing = Longer, and it is getting warmer or worse
    .injury = Straight after an injury
    .steady = For months, on and off or the same

q-sore_kind = What kind of sore is it on the foot?
    .why = A sore that does not heal can mean too little blood.
    .other = Any other sore, or one that does not heal
    .blister = A fresh blister or scrape from a shoe or a knock

q-toe_why = How did the toe or the skin turn black or blue?
    .why = Blood under a nail is harmless. Skin without blood is not.
    .other = For no clear reason
    .knock_or_run = After a knock, a long run or tight shoes

q-joint_more = Is any of this true?
    .why = A joint with germs in it can be damaged within days.
    .joint_operated = It is a man-made joint, or was ever operated on, or had an injection lately
    .joint_unwell = Feeling unwell or shivery

q-cord_more = The sore line along the vein:
    .why = A clot in a vein under the skin can grow into a deep vein.
    .cord_above_knee = It is above the knee or near the groin
    .cord_long = It is longer than a thumb (about 5 cm)

q-muscle_injury = Injury, strength and cramp: do {$you} have any of these?
    .why = These tell when an X-ray or an examination should not wait.
    .injury_recent = A fall, twist or blow to the leg in the last 2 weeks
    .snap = A sudden snap, pop or kick felt at the back of the heel or calf
    .lost_function = Something the leg or foot is now too weak to do
    .help_lost_function = Such as lifting the front of the foot, standing on heels or toes, climbing a step.
    .cramp_locked = A muscle locked hard right now
    .odd_spasms = Odd spasms: of hands and feet, or after a dirty wound, or a stiff jaw
    .help_odd_spasms = Also tingling round the mouth that comes with the spasms.
    .in_cast = The leg is in a cast, boot, splint or brace now

q-four_steps = Can {$you} take 4 steps now?
    .why = People who cannot take 4 steps after an injury often need an X-ray.
    .help = Limping is fine. Do not try if the leg looks bent.
    .drawing = A person walks along level ground. Four arcs ahead stand for four steps.

q-injury_bones = Press gently with one finger. Is the bone sore at any of these places?
    .why = Sore bone at these places can mean a break.
    .help = Press on bone, not on the soft parts beside it.
    .drawing = Dots on the bones to press: kneecap, outer bump below the knee, both ankle bumps, outer edge and inner arch.
    .bone_ankle = The ankle bumps: the tip, or the back edge just above it
    .bone_foot = The middle of the foot: the bump on the outer edge, or the bone on the inner arch
    .bone_knee = The kneecap, or the outer bump just below the knee
    .sole_bruise = The middle of the foot: a bruise on the sole, or pushing off is too sore
    .touch_unreliable = It cannot be told: numb feet, nerve damage, or drink at the time
    .help_touch_unreliable = Nerve damage can come from diabetes.

q-injury_knee = Is there any of this at the knee?
    .why = Some knee trouble should be seen the same day.
    .knee_blow_week = A fall or blow on the knee in the last 7 days
    .knee_no_bend = The knee cannot bend to a right angle
    .knee_fast_swelling = It swelled up within about 3 hours
    .knee_stuck = It is stuck and cannot straighten
    .knee_no_lift = The straight leg cannot be lifted off the bed
    .kneecap_out = The kneecap slipped out of place

q-tiptoe = Can {$you} rise on tiptoe on that leg alone?
    .why = If the big cord behind the ankle is torn, this cannot be done.
    .help = Hold on, lift the other foot, rise slowly once. Not if standing hurts or it may be broken: then choose "Not tried".
    .drawing = Standing on one leg, a hand on the back of a chair, the heel is lifted off the floor.
    .easily = Yes, easily
    .not_tried = Not tried
    .cannot = No, or only just

q-lost_since = How long has the leg or foot been too weak for this?
    .why = New weakness should be seen sooner.
    .recent = 6 weeks or less, or still getting worse
    .months = Longer, and steady
    .sore = It only hurts or feels tired, the strength is there

q-cramp_minutes = How long has the muscle been locked?
    .why = A cramp lets go within minutes. What stays hard has another cause.
    .over_10 = Over 10 minutes, in spite of stretching
    .under_10 = Less, or it has let go

q-cast_more = In the cast, boot, splint or brace: is any of this new?
    .why = Swelling inside a cast can stop the blood.
    .cast_numb = The foot or toes are numb or tingle
    .cast_toes = The toes are blue, white, cold or swollen
    .cast_pain = More and more pain

q-spasms_spread = Is the jaw stiff, or are the spasms spreading?
    .why = A germ from a wound can cause stiff, spreading spasms. That needs help at once.

q-fever_place = What comes with the fever?
    .why = Fever with pain in one place can mean germs in a bone, a joint or deep in a muscle.
    .one_place = New pain in one place
    .help_one_place = A bone, a joint, a muscle, the groin or the back.
    .elsewhere = Neither of these
    .flu = Aching all over, with a cold, a cough or a sore throat

## Children

q-child_signs = Under 18: is there any of this?
    .why = This check is made for adults. These signs under 18 should be seen today.
    .child_very_ill = Very ill: floppy, hard to wake, blotchy skin, or screams at any movement of the leg
    .help_child_very_ill = On brown or black skin, look at the lips, palms and soles.
    .child_low_defence = Chemotherapy or weak defence and unwell, or sickle cell with fever or bad pain
    .child_unwell = Fever, or looks unwell
    .child_no_weight = Will not stand or walk on the leg
    .child_night_pain = Pain that breaks sleep at night
    .child_lump_weight = A lump, or losing weight
    .child_hip_knee = Aged 8 to 16, limps, with pain in the hip, groin, thigh or knee
    .child_under_3 = Under 3 years old and limps
    .child_stops_using = A leg that is no longer used or moved, or cries when it is moved
    .help_child_stops_using = In a baby: when the nappy is changed. Also if nobody knows of an injury.
    .child_leg_swollen = One leg or joint is swollen, with no injury

q-teen_clot = From 13 to 17: is any of this true?
    .why = A clot in the leg is rare at this age. The pill and a few other things make it more likely.
    .teen_leg_pain = Pain or a cramp in one calf or thigh that stays
    .teen_pill = The combined pill, patch or ring
    .teen_risk = A clot, ever or in the family; an operation, a cast, days in bed or a long trip lately; or cancer

q-groin_signs = The groin: is there any of this?
    .why = Some trouble in the groin is felt in the thigh. We ask about private parts since it cannot wait.
    .groin_testicle = A sore, swollen or high testicle
    .groin_lump = A new or sore lump in the groin
    .groin_unseen = Bad pain there, and nobody could look

## Slower signs

q-slow_signs = Signs that come more slowly: do {$you} have any of these?
    .why = These should be checked, even if they are not new.
    .rest_pain = Pain in the foot, toes or lower leg at night or at rest
    .walking_pain = Pain, tightness or heaviness in the calf, thigh or buttock that comes with walking and eases after stopping
    .bone_pain_night = Deep pain, as if in the bone, at night or at rest
    .lump = A lump in the leg that grows, is hard and deep, or is bigger than a golf ball
    .weight_loss = Losing weight without trying
    .night_sweats = Heavy sweats at night
    .belly_swollen = The belly has grown, or feels full and hard
    .limits = It stops work or walking as usual
    .sleep_lost = It stops sleep

q-rest_pain_eased = What eases this pain at night or at rest?
    .why = With too little blood the foot hurts in bed and is better when it hangs down.
    .hanging = Letting the leg hang down, or getting up
    .nothing = Nothing: it stays
    .moving = Moving, or another position of the back or hip
    .cramp = It is a cramp, and it lets go within minutes

q-night_pain_kind = What is this deep pain like?
    .why = Pain in a bone that stays at rest should be looked at.
    .bone = It is there at rest, whatever the position
    .lying_on = Only when lying on that side
    .cramp = It is a cramp

q-walking_change = When did the pain on walking begin?
    .why = A sudden change can mean that an artery has just closed.
    .two_weeks = In the last 2 weeks, or the distance without pain got much shorter then
    .slowly = Longer ago, and it changes slowly or not at all

q-worse_when = When did it get clearly worse?
    .why = A change in the last weeks counts like something new.
    .two_weeks = In the last 2 weeks
    .four_weeks = 2 to 4 weeks ago
    .slowly = Slowly, over a longer time

## A swollen or newly sore leg

q-swelling_fit = The swelling: what is true?
    .why = Where a leg swells says a lot about the cause.
    .swell_calf = The calf or shin is swollen
    .swell_whole = The whole leg is swollen, also the thigh
    .swell_ankle_foot = The ankle or foot is swollen
    .swell_knee = The knee is swollen
    .swell_both = Both legs are swollen
    .swell_one_more = One leg is clearly more swollen than the other
    .frothy_pee = Pee has become frothy
    .help_frothy_pee = Foam that stays, like on beer. The kidneys may be letting protein through.

q-swelling_since = When did the swelling begin?
    .why = New swelling should be seen sooner than old swelling.
    .help = If old swelling has clearly grown, count from then.
    .week = In the last 7 days
    .weeks_4 = 1 to 4 weeks ago
    .older = Longer ago, and it has not grown
    .injury_there = Straight after an injury at that very place

q-started_with = Did anything set off the pain or heaviness?
    .why = Pain that comes from nowhere can be a clot. Pain after effort is more often a muscle.
    .nothing = No, nothing that {$you} know of
    .exercise = Exercise or unusual effort
    .injury = An injury, a twist or a sudden pull

q-clot_signs = Is there any of this on the leg?
    .why = These are things doctors look for when they think of a clot.
    .help = Press gently along the back of the calf and the inner thigh. Do not rub.
    .calf_tender = Sore when pressed along the calf or inner thigh
    .calf_warm = The calf is warmer, redder or darker than the other
    .help_calf_warm = On brown or black skin redness can be hard to see. Feel for warmth, and look for a darker or purple colour.
    .new_veins = New veins can be seen, not old varicose veins

q-calf_bigger = Measure both calves. Is the sore or swollen one 3 cm (just over 1 inch) or more bigger?
    .why = A clear difference can be a sign of a clot, even when it is hard to see.
    .help = Loop a tape or string, not tight, round each calf, one hand's width below the knee. Cast, wound or no tape? Choose "not sure".
    .drawing = A hand laid below the kneecap shows the height; a tape goes round each calf just under it.

q-dent_one_leg = Press a thumb on the shin for 10 seconds. Does a dent stay in the swollen leg only?
    .why = A dent in one leg only means that water gathers in that leg.
    .help = Press both legs, let go, then look and feel. Not on a wound or a very sore place. Cannot do it? Choose "not sure".
    .drawing = A thumb presses on the front of the shin. Above it, a dent stays where it pressed before.

q-relief_position = Which position of the leg eases it?
    .why = Veins feel better with the leg up, narrow arteries with the leg down.
    .drawing = Two positions: the leg raised on a cushion, and the leg hanging down over the edge of the bed.
    .raised = Raised, with the foot up high
    .hanging = Hanging down, over the edge of the bed
    .neither = It makes no difference

q-severe_constant = Has there been constant, very bad pain for over 30 minutes, even at rest?
    .why = Constant pain this bad should be looked at today.
    .constant = Yes, it is constant
    .comes_goes = No, it comes and goes, or was a cramp
    .checked = It is from an injury that has been checked

## Risks

q-risks = Is any of this true for {$them}?
    .why = These make clots, or other dangers in the leg, more likely. Nothing leaves this device.
    .recent_surgery = An operation, small or big, in the last 12 weeks
    .help_recent_surgery = Also day surgery or keyhole, if {$you} were put to sleep or numb from the waist down.
    .bedbound_3_days = In hospital, or in bed for 3 days or more, in the last 12 weeks
    .cast_or_paralysis = A leg in a cast, boot, splint or brace in the last 12 weeks, or a leg that cannot move
    .long_trip = A trip of over 4 hours in the last 4 weeks
    .help_long_trip = Sitting in a plane, car, bus or train. Or nights in a car or a crowded shelter.
    .recent_infection = A bad infection, or a drip or line in a vein, in the last 3 months
    .family_clot = A parent, brother, sister or child had a clot in a deep vein or the lung
    .overweight = Very overweight
    .help_overweight = A body mass index of 30 or more, if it is known.
    .inactive = Sitting or lying most of the day, with little exercise
    .artery_procedure_30d = An artery in the leg or groin unblocked, stented or bypassed in the last 30 days
    .injects_drugs = Injecting drugs
    .help_injects_drugs = We ask only because injecting can bring clots or germs into the leg.
    .sickle_cell = Sickle cell disease

## With a certain illness, medicine or place

q-diabetic_foot_signs = Diabetes and the feet: is there any of this?
    .why = In diabetes a small sore can go deep fast, often with no pain.
    .help = Look at both feet, also under the heels and between the toes. Use a mirror, or ask someone.
    .df_sore = Any sore, blister or cut on a foot or ankle
    .df_hot_swollen = One foot is swollen, warm, red or a different colour, even if it hurts little
    .help_df_hot_swollen = On brown or black skin, compare the warmth of both feet, and look for a darker patch.
    .df_danger = Black skin, a bad smell, pus, or redness that spreads

q-thinner_signs = Blood thinner, or blood that clots too little: is there any of this?
    .why = Then a leg can bleed inside, also without a knock.
    .thinner_tight = A tight, painful calf, thigh or groin
    .thinner_grows = A swelling or a bruise that grows
    .thinner_groin_weak = Pain in the groin or thigh, and the leg is weak or will not straighten

q-procedure_signs = Since the artery was unblocked or bypassed, is there any of this?
    .why = In the first month an artery can close again, or the wound can bleed.
    .procedure_foot = New pain in the foot, or a new colour
    .procedure_danger = A cold or numb foot, or a swelling or bleeding in the groin

q-pregnancy_signs = Pregnant or just had a baby: is there any of this?
    .why = High blood pressure in late pregnancy, or soon after birth, can be dangerous.
    .preg_fit_sight = A fit, confusion, or a bad headache with blurred sight or flashing lights
    .preg_swelling_pain = Sudden swelling of face, hands or both legs, a bad headache, or pain under the ribs

q-chemo_unwell = Have {$you} had chemotherapy in the last 6 weeks, and do {$you} now feel unwell, hot, cold or shivery?
    .why = After chemotherapy, germs can spread fast, even with little fever.
    .help = A temperature of 37.5 °C (99.5 °F) or more, or under 36 °C (96.8 °F), also counts.

q-dialysis_missed = Has a dialysis been missed or put off?
    .why = Then the salts of the blood can rise, and make the legs weak and the heart uneven.

q-hip_signs = Hip, groin or thigh pain that is new or much worse in the last 3 months: is any of this true?
    .why = A weak bone can begin to crack without a fall.
    .hip_cannot_stand = It is too painful to stand on that leg
    .hip_step_pain = Each step hurts in the hip, groin or thigh

q-hip_step_why = Where does this pain at each step come from?
    .why = Bone that begins to crack hurts at each step. So do muscles that are sore from sport.
    .other = It is not known, or from something else
    .sore = Sore muscles after sport or work in the last days

q-hip_fall = Did this pain begin after a fall, even a small one?
    .why = From 60 on, or with weak bones, a hip can break in a small fall. People may still walk on it.

q-bone_risk = Does any of this weaken {$your} bones or load them hard?
    .why = With these, hip pain on each step should be seen sooner.
    .help = Steroid tablets. Bone tablets for over 3 years. A lot of alcohol. Sickle cell. Past cancer. Very hard training.

q-muscle_medicine = Did the muscle pain, cramp or weakness begin after starting a new medicine or a higher dose?
    .why = A statin, and some other medicines, can upset muscles.

q-already_checked = Has a doctor or nurse already checked this?
    .why = What is known and steady can wait longer than what is new.
    .no = No
    .changed = Yes, but it has changed since
    .steady = Yes, and it has stayed the same

q-much_water_endurance = Did {$you} drink a lot of water in a very long effort, just before it began?
    .why = Too much water makes the blood too thin in salt. That can get dangerous within hours.
    .help = Such as a marathon, a long march or hours of hard work.
