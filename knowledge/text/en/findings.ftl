# What speaks for or against a cause, as it stands in the list under it. `.not` is said when the thing
# is definitely not there and that counts.

# Age

f-age_under_40 = Age under 40
f-age_40s_lower_risk = Age in the 40s, without smoking and diabetes together
f-age_under_50 = Age under 50
f-age_in_50s = Age in the 50s
f-age_60_or_over = Age 60 or over

# What is noticed

f-one_leg = It is in one leg
    .not = It is in both legs
f-swelling_told = Swelling
    .not = No swelling
f-swelling_over_4_weeks = The swelling is older than 4 weeks
f-swollen_one_leg = One leg is swollen
    .not = No new swelling of one leg
f-swollen_both_legs = Both legs or ankles are swollen
    .not = Not both legs are swollen
f-dent_in_both_ankles = Pressing leaves a dent in both legs
    .not = Pressing leaves no dent in both legs
f-gone_by_morning = The swelling is gone or much less in the morning
    .not = The swelling is still there in the morning
f-calf_measured_bigger = One calf is at least 3 cm bigger round than the other
f-red_or_hot_skin = The skin of the leg is hot, red or darker
    .not = The skin is not hot, red or darker
f-red_or_hot_area = A hot, red or darker area of skin
    .not = No hot, red or darker area of skin
f-spreading_or_fever = The red or hot area is spreading, or there is fever
    .not = The red or hot area is not spreading, and there is no fever
f-sore_cord = A hard, sore cord along a vein
    .not = No hard, sore cord along a vein
f-veins_seen = Veins that stand out
    .not = No veins that stand out
f-signs_of_veins = Visible veins, swelling or a skin change
    .not = No visible veins, no swelling and no skin change
f-skin_changed_above_ankle = Brown, hard or white skin above the ankle, or a healed sore there
    .not = No brown or hard skin above the ankle
f-itchy_scaly_skin = Itchy, scaly skin on the lower leg
f-way_in_for_germs = A break in the skin, where germs can get in
    .not = No break in the skin
f-cramps_told = Cramps
    .not = No cramps
f-numb_told = Numb, tingling or burning skin
    .not = No numb, tingling or burning skin
f-weak_told = Weakness of the leg or foot
f-numb_or_weak = Numbness or weakness
    .not = No numbness and no weakness

# Time

f-began_within_two_weeks = It began or got worse within the last 2 weeks
    .not = It did not begin or get worse within 2 weeks
f-over_three_months = It has been there for more than 3 months
    .not = It has been there for less than 3 months
f-old_and_steady_in_both = In both legs for more than 4 weeks, and not getting worse
f-comes_in_attacks = It comes in attacks, with nothing in between
    .not = It does not come in short attacks
f-getting_better = It is getting better
f-worse_by_evening = It is worst at the end of the day
    .not = It is not worst at the end of the day
f-worst_at_night = It is worst at night

# Walking, standing, position

f-walking_brings_it_on = Walking brings it on
    .not = Walking does not bring it on
f-pain_on_walking_or_at_rest = Pain that comes with walking, pain at rest that eases when the leg hangs down, or a sore
    .not = No pain that comes with walking, none at rest that eases when the leg hangs down, and no sore
f-eases_soon_standing_still = It comes with walking and goes within 10 minutes of standing still
    .not = No pain that comes with walking and goes within 10 minutes of standing still
f-same_distance_each_time = It comes after about the same walking distance each time
    .not = The walking distance before it comes is different each time
f-uphill_is_worse = It is worse uphill or when hurrying
f-downhill_is_worse = It is worse downhill and easier uphill
f-eases_sitting_or_bending = Sitting down or leaning forward eases it
    .not = Sitting down or leaning forward does not ease it more than standing still
f-in_calf_thigh_or_buttock = It is felt in the calf, thigh or buttock
    .not = It is not felt in the calf, thigh or buttock
f-in_calf_or_shin = It is felt in the calf or shin
    .not = It is not felt in the calf or shin
f-on_standing_or_walking = Walking or standing brings it on
    .not = Neither walking nor standing brings it on
f-worse_standing_still = Standing still makes it worse
    .not = Standing still does not make it worse
f-worse_standing_or_evening = Worse on standing still or at the end of the day
    .not = Not worse on standing still or at the end of the day
f-relief_raised = Raising the leg brings relief
    .not = Raising the leg brings no relief
f-relief_hanging = Letting the leg hang down brings relief

# Muscle

f-overused_or_still_legs = Unusual effort, or long standing or sitting
    .not = No unusual effort and no long standing or sitting
f-effort_before_it = Hard or unusual effort in the 3 days before
    .not = No hard or unusual effort in the days before
f-effort_then_both_legs = Both legs are sore after unusual effort
f-long_in_one_position = Long standing or sitting on most days
f-sudden_in_push_off = It began suddenly in a movement, such as a sprint, a jump or a slip
    .not = It did not begin suddenly in a movement
f-one_sore_spot = One spot in the muscle is sore to press
    .not = No single sore spot in the muscle
f-worse_pushing_off = Pushing off or standing on tiptoe hurts
    .not = Pushing off and standing on tiptoe do not hurt
f-strain_story = Effort before it, a sudden start in a movement, or one sore spot
    .not = No effort before it, no sudden start in a movement and no sore spot
f-hard_knot_attacks = Attacks in which the muscle pulls into a hard knot
    .not = No attacks in which the muscle pulls into a hard knot
f-knot_at_rest_or_night = The knots come at rest or at night
    .not = The knots do not come at rest or at night
f-knot_lets_go_soon = The knot lets go within 10 minutes
    .not = The knot lasts longer than 10 minutes

# Nerve

f-shooting_from_back = Pain or tingling shoots from the back or buttock down the leg
    .not = Nothing shoots from the back or buttock down the leg
f-pain_in_back_or_buttock = Pain in the lower back or buttock
    .not = No pain in the lower back or buttock
f-back_buttock_or_shooting = Pain in the back or buttock, or shooting from there
    .not = No pain in the back or buttock, and none that shoots from there
f-worse_cough_or_sitting = Coughing, bending or sitting makes it worse
    .not = Coughing, bending and sitting do not make it worse
f-stocking_feelings = Burning, tingling or numbness in both feet, like socks
    .not = No burning, tingling or numbness in both feet alike
f-numb_or_burning_feet = Numb, tingling or burning feelings
    .not = No numb, tingling or burning feelings
f-touch_reduced = A light touch on the toes was missed
    .not = Every light touch on the toes was felt

# Artery

f-foot_pain_at_night = Foot pain at night or at rest, eased by hanging the leg down
    .not = No foot pain at night that eases when the leg hangs down
f-foot_pain_at_rest_or_sore = Pain at rest that eases when the leg hangs down, a sore on the foot, or black skin
    .not = No pain at rest that eases when the leg hangs down, no sore on the foot and no black skin
f-sore_on_foot = A sore on the foot
f-sore_on_lower_leg = A sore on the lower leg that does not heal
f-sore_on_foot_or_leg = A sore on the foot or lower leg
f-black_skin_on_foot = Black skin on the foot, or a toe that has turned blue
f-foot_cooler_than_other = One foot is colder than the other
f-foot_pale_or_dusky = One foot has a different colour from the other

# Health, medicines, risks

f-has_diabetes = Diabetes
    .not = No diabetes
f-known_artery_disease = Known narrow arteries of leg, heart or brain
    .not = No known narrow arteries
f-smoker_now_or_past = Smoking, now or in the past
    .not = Never smoked
f-clot_before = A blood clot before
f-cancer_now = Cancer, now or treated lately
f-immobile_lately = In bed for days, or a leg in plaster or paralysed
f-operation_lately = A big operation in the last 12 weeks
f-long_trip_lately = A long journey in the last 4 weeks
f-clot_in_family = Blood clots in the close family
f-very_overweight = A high body weight
f-any_clot_risk = Something that makes blood clots more likely
f-pregnant_now = Pregnancy
f-baby_lately = A baby in the last 12 weeks
f-takes_oestrogen = The pill with oestrogen, or hormone tablets
f-takes_calcium_blocker = A calcium channel blocker such as amlodipine
f-takes_steroid = Steroid tablets
f-takes_diuretic = Water tablets
f-takes_statin = A statin
f-heart_kidney_or_liver_disease = Heart failure, or kidney or liver disease
f-kidney_or_liver_disease = Kidney or liver disease
f-cause_of_swelling_known = An illness, medicine or habit that often brings swelling
    .not = No illness, medicine or habit that often brings swelling
f-weak_immune_system = Weak defence against infection
f-much_alcohol = Alcohol on most days, over years
f-nerve_harming_medicine = A medicine that can harm nerves
f-low_b12_risk = A reason for low vitamin B12

f-clotting_disorder_known = the blood is known to clot too easily
f-takes_antipsychotic = takes an antipsychotic
f-takes_liquorice = takes liquorice or a herbal medicine with it
