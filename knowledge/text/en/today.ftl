# What should be seen today, and the risks.

## Seen by everybody

q-skin_joints = Skin, veins and joints: do {$you} have any of these?
    .why = These can be an infection, a clot in a vein, or too little blood. They should be seen soon.
    .help = Look at both legs and feet, also between the toes and under the heels.
    .red_patch = A new red or darker patch on one leg that is hot, sore, swollen or spreading
    .help_red_patch = Also a red streak up from a wound. On brown or black skin it may look darker or purple: feel for heat and swelling.
    .hot_joint = A newly swollen joint that is hot, red or too sore to move, with no injury
    .help_hot_joint = The big toe, ankle, knee or hip. New means in the last 2 weeks.
    .vein_cord = A hard, sore line along a vein
    .pulsing_lump = A lump behind the knee or in the groin that beats
    .foot_sore = A sore, blister or wound on a foot, toe or ankle
    .toe_black_blue = Black skin on the foot, or a toe that has turned black or blue
    .help_toe_black_blue = A bruise from a knock does not count. On brown or black skin, look for a patch that is dull, hard or darker than before.
    .leg_ulcer = A break in the skin below the knee for more than 2 weeks

q-patch_more = Is there any of this with the red or darker patch?
    .why = A skin infection that spreads within hours needs treatment in hospital.
    .patch_fast = It spreads within hours
    .patch_ill = Feeling very ill

q-joint_more = Is any of this true?
    .why = A joint with germs in it can be damaged within days.
    .joint_operated = It is a man-made joint, or it had an operation or an injection lately
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
    .help_lost_function = It could do it a month ago: lift the front of the foot, stand on heels or toes, climb a step. Feeling heavy, tired or sore does not count.
    .cramp_locked = A muscle locked hard right now, for over 10 minutes, in spite of stretching
    .odd_spasms = Odd spasms: of hands and feet, or after a dirty wound, or a stiff jaw
    .help_odd_spasms = Also tingling round the mouth that comes with the spasms.
    .cast_trouble = In a cast, boot or splint, with new numbness, blue, white or swollen toes, or more pain

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

q-spasms_spread = Is the jaw stiff, or are the spasms spreading?
    .why = A germ from a wound can cause stiff, spreading spasms. That needs help at once.

q-fever_place = Along with the fever, is there new pain in one place?
    .why = Fever with pain in one place can mean germs in a bone, a joint or deep in a muscle.
    .help = A bone, a joint, a muscle, the groin or the back. Aching all over, as with flu, does not count.

## Children

q-child_signs = Does the child have any of these?
    .why = This check is made for adults. These signs in a child should be seen today.
    .child_very_ill = Very ill: floppy, hard to wake, blotchy skin, or screams at any movement of the leg
    .help_child_very_ill = On brown or black skin, look at the lips, palms and soles.
    .child_unwell = Fever, or looks unwell
    .child_no_weight = Will not stand or walk on the leg
    .child_night_pain = Pain that wakes the child at night
    .child_lump_weight = A lump, or losing weight
    .child_hip_knee = Aged 8 to 16, limps, with pain in the hip, groin, thigh or knee
    .child_under_3 = Under 3 years old and limps
    .child_leg_swollen = One leg or joint is swollen, with no injury

## Slower signs

q-slow_signs = Signs that come more slowly: do {$you} have any of these?
    .why = These should be checked, even if they are not new.
    .rest_pain = Bad pain in the foot, toes or lower leg at night or at rest, better when the leg hangs down
    .walking_pain = Pain, tightness or heaviness in the calf, thigh or buttock that comes with walking and eases after stopping
    .bone_pain_night = Deep pain in a bone that is there at rest or wakes {$them}
    .help_bone_pain_night = A cramp does not count.
    .lump = A lump in the leg that grows, is hard and deep, or is bigger than a golf ball
    .weight_loss = Losing weight without trying, or night sweats
    .limits = It stops work, sleep or walking as usual

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
    .help = It began in the last 2 days. A cramp that has let go does not count, nor an injury that has been checked.

## Risks

q-risks = Is any of this true for {$them}?
    .why = These make clots, or other dangers in the leg, more likely. Nothing leaves this device.
    .recent_surgery = A big operation in the last 12 weeks
    .bedbound_3_days = In bed for 3 days or more in the last 12 weeks
    .cast_or_paralysis = A leg in a cast in the last 12 weeks, or a leg that is very weak or cannot move
    .long_trip = A trip of over 4 hours in the last 4 weeks
    .help_long_trip = Sitting in a plane, car, bus or train.
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

q-thinner_signs = Blood thinner: is there any of this?
    .why = With a blood thinner, a small knock can bleed a lot inside the leg.
    .thinner_tight = A tight, painful calf or thigh, after a knock or with a bruise
    .thinner_big_numb = A swelling that grows, or a numb foot, after a knock or with a bruise
    .thinner_groin_weak = Pain in the groin or thigh, and the leg is weak

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

q-cancer_back = Do {$you} have new back pain that is very bad or comes at night?
    .why = In people with cancer, back pain can come from the spine and should be checked quickly.

q-hip_signs = Hip, groin or thigh pain that is new or much worse in the last 3 months, with no injury: is any of this true?
    .why = A weak bone can begin to crack without a fall.
    .hip_cannot_stand = It is too painful to stand on that leg
    .hip_step_pain = Each step hurts in the hip, groin or thigh

q-bone_risk = Does any of this weaken {$your} bones or load them hard?
    .why = With these, hip pain on each step should be seen sooner.
    .help = Steroid tablets. Bone tablets for over 3 years. A lot of alcohol. Sickle cell. Past cancer. Very hard training.

q-muscle_medicine = Did the muscle pain, cramp or weakness begin after starting a new medicine or a higher dose?
    .why = A statin, and some other medicines, can upset muscles.

q-already_checked = Has a doctor or nurse already checked this, and has it stayed the same since?
    .why = What is known and steady can wait longer than what is new.

q-much_water_endurance = Did {$you} drink a lot of water in a very long effort, just before it began?
    .why = Too much water makes the blood too thin in salt. That can get dangerous within hours.
    .help = Such as a marathon, a long march or hours of hard work.
