# The questions that tell causes apart.

q-feels_like = Which of these fit?
    .why = Nerves, muscles and cramps each feel different.
    .help = Tick all that fit. If none fits, tick none.
    .shooting_line = Pain or tingling shoots from the lower back or buttock down the leg
    .help_shooting_line = Like lightning, burning or an electric shock. It often runs below the knee.
    .feet_like_socks = Both feet are numb, tingling or burning, about the same on both sides
    .help_feet_like_socks = Many say it is like wearing socks, or walking on cotton wool.
    .cramp_knot = In sudden attacks, a muscle pulls into a hard, painful knot
    .help_cramp_knot = The muscle feels hard like a ball, or the foot or toes are pulled down.
    .sore_spot = One spot in the muscle is sore to press
    .help_sore_spot = Press gently along the muscle with two fingers. Do not press hard or rub. Too sore or swollen? Choose "not sure".
    .pulling_tight = It pulls and feels tight
    .wide_burning = A wide area burns, tingles or itches
    .help_wide_burning = It is hard to point at one spot.

q-makes_worse = What makes it worse, or when is it at its worst?
    .why = Muscles, veins, arteries and nerves each have their own bad times.
    .help = Tick all that fit. If nothing makes a difference, tick none.
    .worse_standing = Standing still for a while
    .worse_sitting = Sitting, or bending down
    .help_worse_sitting = Think back, or bend forward slowly, once. Do not test it with bad pain: choose "not sure".
    .worse_cough = Coughing, sneezing or straining
    .worse_tiptoe = Pushing off, or standing on tiptoe
    .help_worse_tiptoe = Hold on and try gently. Do not try after a snap or a new injury: then choose "not sure".
    .worse_evening = The end of the day, or heat
    .worse_night = At night in bed

q-eases_standing = It comes on when walking. What makes it go?
    .why = What brings relief helps to tell narrow arteries from a narrow nerve canal in the back.
    .help = Think back, or time it: stop, stand upright, lean on nothing. Do not test if it hurts at rest. Not known? Choose "not sure".
    .drawing = Two ways to rest after walking: standing upright and still, or sitting on a bench and leaning forward.
    .within_10_min = Standing still: it goes within 10 minutes
    .sit_or_bend = Only sitting down or leaning forward
    .help_sit_or_bend = Such as on a bench, or bent over a trolley. Just standing still does not help.
    .longer = It takes longer than 10 minutes

q-walking_more = Which of these are true when {$you} walk?
    .why = Arteries and nerves give a different pattern on walking.
    .help = Tick all that fit. If none fits, tick none.
    .drawing = A person walks bent forward, leaning with both arms on a shopping trolley.
    .same_distance = It comes after about the same distance each time
    .help_same_distance = Count steps on flat ground, and stop when it comes. Do not test if it hurts at rest. Not known? Choose "not sure".
    .uphill_worse = It comes sooner uphill or when hurrying
    .downhill_worse = It is worse downhill, and uphill is easier
    .leaning_helps = Leaning forward lets {$them} go further
    .help_leaning_helps = Such as on a trolley, walking frame or bicycle. Test it only if steady on the feet. Never tried? Choose "not sure".
    .walk_rest_too = It also begins when standing still or sitting

q-load = Is one of these true?
    .why = Muscles get sore one to three days after effort that is new to them. In legs that keep still, blood flows back slowly.
    .help = Tick what fits. If none fits, tick none.
    .unusual_effort = Hard or unusual effort for the legs in the 3 days before it began
    .help_unusual_effort = Such as a long walk, sport, gardening, carrying, or a new exercise.
    .long_still = Standing or sitting for hours on most days, with little moving about

q-cramp_at_rest = Do these knots come at night or at rest?
    .why = Night cramps that soon let go mostly have no disease behind them.

q-cramp_reason = What goes before these knots?
    .why = Some cramps come from lost water and salts, or from tired muscles.
    .cramp_water_loss = Heat, much sweat, being sick or runny poo
    .cramp_tired = Sport or tiring work

q-toe_touch = Touch test: is a light touch felt on each toe?
    .why = A toe that feels less may mean that the nerves of the feet are damaged.
    .help = Eyes closed. On both feet, someone touches the big, middle and little toe, feather-light, one second. Say when felt. Sores, no helper: "not sure".
    .drawing = A fingertip touches the big toe very lightly. Dots mark the middle and the little toe.
    .some_missed = One or more touches were missed
    .all_felt = Every touch was felt

q-nerve_risks = Is any of these true?
    .why = They are common reasons for damaged nerves in the feet, and some of them can be treated.
    .help = Tick what fits. It is asked only to find a cause that can be treated.
    .alcohol_years = More than 2 alcoholic drinks on most days, for years
    .nerve_medicine = A medicine that can harm nerves
    .help_nerve_medicine = Such as some chemotherapy, or tablets for tuberculosis. Now or in the past.
    .b12_low = A reason to be short of vitamin B12
    .help_b12_low = A vegan diet, an operation on the stomach or bowel, or metformin tablets for years.

q-swelling_both = What is the swelling of both legs like?
    .why = Water under the skin leaves a dent, and it mostly drains away at night.
    .help = Press a thumb above each inner ankle for 10 seconds, then look and feel. Not on sore or broken skin: choose "not sure".
    .drawing = A thumb presses on the lower leg, above the ankle. A dent stays where it pressed before.
    .dent_both = A dent stays in both legs
    .less_by_morning = It is gone, or much less, in the morning

q-ankle_skin = What does the skin above the ankles look like?
    .why = When veins work badly for a long time, the skin above the ankle changes.
    .help = Look in good light, on the inner side too. Tick what fits. If the skin looks as it always has, tick none.
    .skin_brown = Brown or darker stains
    .help_skin_brown = On brown or black skin: patches that are darker than the skin around them.
    .skin_itchy = Itchy or scaly skin
    .skin_hard = Hard, tight skin or white scars
    .skin_healed_sore = The scar of a healed sore
    .vein_threads = Fine red or blue threads in the skin
    .vein_fan = A fan of small blue veins below the inner or outer ankle bone

q-skin_break = Is there a break in the skin where germs can get in?
    .why = Skin infections often start at a small break in the skin.
    .help = Look for a cut, bite, blister, sore, cracked heel, itchy rash, or soft, split skin between the toes.
