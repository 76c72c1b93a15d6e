# The questions that tell causes apart.

q-feels_like = Pain, tingling and cramp
    .why = Nerves, muscles and cramps each feel different.
    .shooting_line = Shoots down from back or buttock
    .help_shooting_line = Like lightning or an electric shock, down the leg, often to below the knee.
    .feet_like_socks = Both feet numb, tingling or burning
    .help_feet_like_socks = The same on both sides, like wearing socks or walking on cotton wool.
    .cramp_knot = Sudden, hard muscle knot
    .help_cramp_knot = It hurts. Hard like a ball, or the foot or toes are pulled down.
    .sore_spot = One sore muscle spot
    .help_sore_spot = Press gently along the muscle with two fingers. Do not rub.
    .pulling_tight = Pulls and feels tight
    .wide_burning = Wide area burns or itches
    .help_wide_burning = A wide area burns, tingles or itches. It is hard to point at one spot.

q-makes_worse = What makes it worse?
    .why = Muscles, veins, arteries and nerves each have their own bad times.
    .worse_standing = Standing still
    .worse_sitting = Sitting or bending
    .help_worse_sitting = Think back, or bend forward slowly, once.
    .worse_cough = Coughing, sneezing or straining
    .worse_tiptoe = Pushing off, or tiptoe
    .help_worse_tiptoe = Hold on and try gently. Not after a snap or a new injury.
    .worse_evening = Evening, or heat
    .worse_night = Night, in bed

q-eases_standing = After walking, what makes it go?
    .why = What brings relief helps to tell narrow arteries from a narrow nerve canal in the back.
    .help = Stop, stand upright, lean on nothing. Not if it hurts at rest.
    .drawing = Two ways to rest after walking: standing upright and still, or sitting on a bench and leaning forward.
    .within_10_min = Standing still, within 10 minutes
    .sit_or_bend = Only sitting down or leaning forward
    .help_sit_or_bend = Just standing still does not help.
    .longer = It takes longer than 10 minutes

q-walking_more = When {$you} walk
    .why = Arteries and nerves give a different pattern on walking.
    .drawing = A person walks bent forward, leaning with both arms on a shopping trolley.
    .same_distance = Same distance each time
    .help_same_distance = Count steps on flat ground. Do not test if it hurts at rest.
    .uphill_worse = Sooner uphill or hurrying
    .downhill_worse = Worse downhill, easier uphill
    .leaning_helps = Leaning forward helps
    .help_leaning_helps = Such as on a trolley, walking frame or bicycle. Test only if steady.
    .walk_rest_too = Also starts standing or sitting

q-load = Effort, standing and sitting
    .why = Muscles get sore one to three days after effort that is new to them. In legs that keep still, blood flows back slowly.
    .unusual_effort = Hard or unusual effort just before
    .help_unusual_effort = In the 3 days before, such as a long walk, sport, gardening or carrying.
    .long_still = Hours of standing or sitting
    .help_long_still = Standing or sitting for hours on most days, with little moving about.

q-cramp_at_rest = Do cramps come at night or rest?
    .why = Night cramps that soon let go mostly have no disease behind them.

q-cramp_reason = Before these cramps
    .why = Some cramps come from lost water and salts, or from tired muscles.
    .cramp_water_loss = Heat, much sweat, being sick or runny poo
    .cramp_tired = Sport or tiring work

q-toe_touch = Touch test: is each toe felt?
    .why = A toe that feels less may mean that the nerves of the feet are damaged.
    .help = Eyes closed: someone touches big, middle, little toes of both feet, feather-light.
    .drawing = A fingertip touches the big toe very lightly. Dots mark the middle and the little toe.
    .some_missed = One or more missed
    .all_felt = All felt

q-nerve_risks = Alcohol, medicines and vitamins
    .why = They are common reasons for damaged nerves in the feet, and some of them can be treated.
    .alcohol_years = Over 2 alcoholic drinks most days
    .help_alcohol_years = For years.
    .nerve_medicine = Medicine that can harm nerves
    .help_nerve_medicine = Such as some chemotherapy, or tablets for tuberculosis. Now or in the past.
    .b12_low = Low B12, vegan, or years of metformin
    .help_b12_low = Also after an operation on the stomach or bowel.

q-swelling_both = The swelling of both legs
    .why = Water under the skin leaves a dent, and it mostly drains away at night.
    .help = Press a thumb above each ankle for 10 seconds. Not on sores.
    .drawing = A thumb presses on the lower leg, above the ankle. A dent stays where it pressed before.
    .dent_both = Dent stays in both
    .less_by_morning = Much less by morning
    .help_less_by_morning = Or gone.

q-ankle_skin = The skin above the ankles
    .why = When veins work badly for a long time, the skin above the ankle changes.
    .help = Look on the inner side too.
    .skin_brown = Brown or darker stains
    .skin_itchy = Itchy or scaly skin
    .skin_hard = Hard skin or white scars
    .skin_healed_sore = Scar of a healed sore
    .vein_threads = Fine red or blue threads
    .vein_fan = Fan of small blue veins
    .help_vein_fan = Below the inner or outer ankle bone.

q-skin_break = Is there a break in the skin?
    .why = Skin infections often start at a small break in the skin.
    .help = Cut, bite, sore, blister, itchy rash, cracked heel, split between toes.
