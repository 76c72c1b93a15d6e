# What went before, what comes with it, and how it goes through the day.

q-stiff_morning = How long does it feel stiff in the morning?
    .why = Worn joints loosen up soon. Swollen joints and some muscle illnesses take longer.
    .help = Count from getting up until moving is as easy as it gets that day.
    .none = Not stiff
    .up_to_30 = 30 minutes or less
    .over_30 = 30 to 45 minutes
    .over_45 = More than 45 minutes

q-urge = How do the legs feel at rest?
    .why = If all four fit, restless legs are possible.
    .urge_move = There is an urge to move the legs
    .help_urge_move = Often with odd feelings deep inside. They may crawl, pull or fizz.
    .urge_at_rest = The urge starts or gets worse when sitting or lying
    .urge_eased_moving = The urge eases while moving
    .urge_evening = The urge is worse, or only there, in the evening or night

q-sport = Which of these fit sport or training?
    .why = How a leg is trained helps to tell bones, tendons and muscles apart.
    .runs_or_marches = Much running, marching or dancing
    .training_up = More or harder training in the last weeks
    .jumping_sport = A sport with a lot of jumping
    .pain_each_run = Tight, bursting pain at about the same point of each run
    .help_pain_each_run = It goes within 30 minutes after stopping.
    .tingles_in_sport = The foot tingles or goes numb during sport
    .same_training = Always the same training
    .help_same_training = Such as heavy weights, or cycling with the ankles held still.
    .awkward_technique = A technique that strains the leg
    .help_awkward_technique = One that a trainer would put right.
    .low_energy = Eating little but training hard, or periods stopped
    .help_low_energy = Periods that stopped with pregnancy, birth control or age do not count.

q-daily_load = Which of these fit daily life?
    .why = Some habits load the same muscles all day.
    .stands_much = Standing for much of the day
    .sits_much = Sitting for much of the day, or with the knees well bent
    .tight_or_high_shoes = New, tight, hard or high-heeled shoes
    .help_tight_or_high_shoes = Or shoes that do not fit the arch of the foot.
    .leans_one_leg = Standing with most weight on one leg
    .help_leans_one_leg = Out of habit, or to spare the other leg.
    .bends_knees_walking = Standing and walking with bent knees
    .hollow_back = Standing with a hollow back and the knees pushed back
    .help_hollow_back = The hips may move little in walking. Stand as usual, sideways to a mirror, or ask someone to look. Cannot stand? Choose "not sure".
    .lifted_heavy = It began with lifting or bending

q-elsewhere = The rest of the body: which of these fit?
    .why = Some illnesses of the whole body show in the legs.
    .other_joints = Two or more joints are swollen
    .many_places = Pain in many parts of the body, for months
    .all_over_ache = Aching all over, for days
    .cold_or_flu = A cold, a cough or a sore throat
    .gut_or_wee_infection = An upset tummy, burning pee or a sex infection, last 6 weeks
    .help_gut_or_wee_infection = We ask only because joints can get sore some weeks later.
    .psoriasis_or_red_eye = Psoriasis, dents in the nails, a sore red eye, or bowel disease
    .help_psoriasis_or_red_eye = Psoriasis makes thick, scaly skin: red, or purple or grey on darker skin. Bowel disease means Crohn's or colitis.
    .back_over_3_months = Back pain for over 3 months that eases with exercise
    .help_back_over_3_months = Rest does not ease it.
    .weak_chair_stairs = Hard to leave a chair, climb stairs or lift the arms

q-body = Which of these fit the last weeks or months?
    .why = Too little iron, water, sleep or vitamin D can make legs heavy or sore. So can a slow thyroid gland.
    .tired_weeks = Very tired for weeks
    .cold_weight_up = Feeling the cold more, and gaining weight
    .pale_heavy_periods = Pale skin, heavy periods, or puffed out uphill for months
    .help_pale_heavy_periods = On brown or black skin, look inside the lower eyelids and at the palms.
    .poor_sleep_fog = Sleeping badly, with a foggy head
    .little_sun_bone_ache = Little sun on the skin, and aching bones
    .help_little_sun_bone_ache = Dark or covered skin needs more sun to make vitamin D.
    .poor_diet = Eating little, or nearly always the same food
    .heat_sweat_thirst = Heat, a lot of sweat, thirst or dark yellow pee
    .help_heat_sweat_thirst = Brown pee, or pee like tea or cola, is not meant here. Is it there? Go back to that question.
    .sick_or_loose = Being sick or runny poo in the last days

q-salts = Salts of the blood: which of these fit?
    .why = Muscles need the right salts in the blood. These can lower them, or be a sign of it.
    .twitching_tremor = Small twitches under the skin, or shaking
    .mouth_hand_tingling = Tingling round the mouth or in the hands
    .stomach_pills_long = Pills for too much stomach acid, for over a year
    .help_stomach_pills_long = Omeprazole is one of them.
    .neck_operation = The neck or thyroid was once operated on
    .help_neck_operation = The thyroid is a gland at the front of the neck.

q-nerve_story = Which of these fit the numbness or weakness?
    .why = The place and the story help to find the nerve.
    .outer_shin_numb = The outer shin and the top of the foot are numb
    .foot_slaps = When walking, the foot slaps down or the toes catch
    .crossed_or_squatted = It began after crossed legs, squatting, kneeling, a cast or weight loss
    .help_crossed_or_squatted = Long pressure, or losing much weight, can hurt the nerve at the outer knee.
    .no_pain_with_it = It does not hurt
    .muscle_thinner = A muscle has become thinner
    .help_muscle_thinner = Compare both legs and feet, sitting, in good light. Or loop a tape round both at the same height. Cannot? "Not sure".
    .came_in_weeks = It grew over days or weeks

q-brain_cord = Back, eyes and balance: which of these fit?
    .why = Numb or heavy legs can also come from the brain or the cord in the back.
    .heat_makes_weaker = Heat or a hot shower makes it worse for a while
    .help_heat_makes_weaker = Think back. Do not test it.
    .eye_before = Weeks of pain or blurred sight in one eye, ever
    .neck_bend_shock = Bending the neck sends a shock down the back or legs
    .help_neck_bend_shock = Like electricity. Think back. Do not test it.
    .legs_stiff_unsteady = Stiff, unsteady legs

q-before_it = What came before it?
    .why = An old or new injury can be the start of it.
    .rolled_ankle = The foot rolled over at the ankle
    .cast_or_break_months = A break, cast or operation of that leg, last 4 months
    .attack_before = The same joint was red or darker, hot and sore before

q-health_more = Health: which of these are true as well?
    .why = These can be linked with sore, weak or heavy legs.
    .new_statin = A statin, new or changed in the last 3 months
    .help_new_statin = A tablet that lowers cholesterol.
    .bone_drug = Medicine to make bones strong, for over 3 years
    .help_bone_drug = Tablets or injections. One of them is alendronate.
    .high_pressure_fats = High blood pressure or high cholesterol
    .thyroid = Thyroid trouble
    .help_thyroid = A gland in the neck that works too much or too little.

q-skin_story = Which of these fit the skin or the toes?
    .why = Skin can be sore from germs, cold, poor blood flow or upset nerves.
    .pus_lump = One sore lump with pus
    .wound_weeps = A wound that weeps, smells or has pus
    .cold_toes_itch = After cold, the toes itch, burn or change colour
    .help_cold_toes_itch = White, blue, red or purple. On brown or black skin they may look paler, darker or grey.
    .itches_most = It itches more than it hurts
    .sore_purple_edge = A very painful sore with a purple edge
    .help_sore_purple_edge = On brown or black skin the edge may look darker or grey.
    .sore_raised_rim = An old sore with a rim that is heaped up
    .touch_unbearable = Light touch is far too painful, and colour and warmth keep changing
    .help_touch_unbearable = Compare both sides by eye and with the back of the hand. Too sore to touch? Just look.

q-large_legs = Which of these fit the legs?
    .why = The shape and the past help to find out why legs swell.
    .legs_large_equal = Both legs have been large from hip to ankle for years
    .help_legs_large_equal = Compare both in a mirror: they are large in the same way.
    .feet_slim = The feet stay slim, with a ring like a cuff above
    .bruises_easily = The legs bruise easily
    .help_bruises_easily = On brown or black skin, feel for sore spots and look for darker patches.
    .toes_swollen = The toes and the top of the foot are swollen too
    .nodes_treated = Cancer treated in the belly or groin, or many skin infections
    .help_nodes_treated = Cut out or treated with rays, ever. Or germs in the skin of the leg again and again.
    .old_clot_leg = This leg once had a clot in a deep vein
