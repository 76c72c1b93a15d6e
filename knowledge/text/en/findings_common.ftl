# One line for each finding of 3_common.toml. `.not` is said when it is definitely absent and counts.

# Age, sex and place

f-man = Male
    .not = Female
f-woman = Female
    .not = Male
f-woman_under_50 = A woman under 50
    .not = Male, or age 50 or over
f-age_under_30 = Age under 30
    .not = Age 30 or over
f-age_under_45 = Age under 45
    .not = Age 45 or over
f-age_45_or_over = Age 45 or over
    .not = Age under 45
f-age_50_or_over = Age 50 or over
    .not = Age under 50
f-age_65_or_over = Age 65 or over
    .not = Age under 65
f-age_70_or_over = Age 70 or over
    .not = Age under 70
f-age_30_to_59 = Age 30 to 59
    .not = Age under 30, or 60 or over
f-age_40_to_64 = Age 40 to 64
    .not = Age under 40, or 65 or over
f-in_calf = It is felt in the calf
    .not = It is not felt in the calf
f-in_shin = It is felt in the shin
    .not = It is not felt in the shin
f-in_ankle = It is felt in the ankle
    .not = It is not felt in the ankle
f-in_heel_back = It is felt at the back of the heel
    .not = Not felt at the back of the heel
f-in_toes = It is felt in the toes
    .not = It is not felt in the toes
f-in_knee = It is felt in the knee
    .not = It is not felt in the knee
f-in_behind_knee = It is felt behind the knee
    .not = It is not felt behind the knee
f-in_thigh = It is felt in the thigh
    .not = It is not felt in the thigh
f-in_hip_groin = It is felt in the hip or groin
    .not = Not felt in the hip or groin
f-in_buttock = It is felt in the buttock
    .not = It is not felt in the buttock
f-in_low_back = It is felt in the lower back
    .not = Not felt in the lower back
f-both_legs = It is in both legs
    .not = It is in one leg

# What is noticed, and how it began

f-pain_told = Pain or ache
    .not = No pain
f-heaviness_told = Heavy or tired legs
    .not = No heavy or tired legs
f-sudden_start = It began suddenly
    .not = It did not begin suddenly
f-injury_before = An injury came before it
    .not = No injury came before it
f-severe_pain = Very bad pain
    .not = The pain is not very bad
f-stiff_up_to_30 = Stiff for up to 30 minutes in the morning
    .not = Not stiff for up to 30 minutes
f-stiff_over_30 = Stiff for over 30 minutes in the morning
    .not = Not stiff for over 30 minutes
f-stiff_over_45 = Stiff for over 45 minutes in the morning
    .not = Not stiff for over 45 minutes

# Foot and ankle

f-spot_under_heel_told = It is worst under the heel
    .not = Not worst under the heel
f-spot_heel_cord_told = It is worst at the cord above the heel
    .not = Not worst at the cord above the heel
f-spot_inner_ankle_told = It is worst at the inner ankle
    .not = Not worst at the inner ankle
f-spot_outer_ankle_told = It is worst at the outer ankle
    .not = Not worst at the outer ankle
f-spot_ball_toes_told = Worst at the ball or middle toes
    .not = Not worst at the ball or middle toes
f-spot_big_toe_joint_told = It is worst at the big toe joint
    .not = Not worst at the big toe joint
f-spot_sole_told = All of the sole is affected
    .not = Not all of the sole is affected
f-spot_top_foot_told = It is worst on top of the foot
    .not = Not worst on top of the foot
f-first_steps_worst_told = The first steps after rest hurt most
    .not = The first steps are not the worst
f-heel_squeeze_pain_told = Squeezing the heel from both sides hurts
    .not = Squeezing the heel does not hurt
f-arch_fallen_told = The arch of the foot has sunk
    .not = The arch has not sunk
f-heel_raise_weak_told = Cannot rise on that tiptoe, for months
    .not = Can rise on tiptoe on that leg
f-shoe_off_better_told = Taking the shoe off helps
    .not = Taking the shoe off does not help
f-one_foot_burns_told = One foot alone burns, tingles or is numb
    .not = Not one foot alone that burns or tingles
f-old_ankle_injury_told = An earlier injury or operation of the ankle
    .not = No earlier injury or operation of the ankle
f-ankle_stiff_bend_told = The ankle does not bend up far
    .not = The ankle bends up well

# Shin and knee

f-spot_shin_edge_told = A long sore strip along the shin bone
    .not = No long sore strip along the shin bone
f-spot_bone_point_told = One small sore spot on a bone
    .not = No small sore spot on a bone
f-spot_outer_shin_told = It is worst on the outer shin
    .not = Not worst on the outer shin
f-spot_below_knee_inner_told = Worst just below the knee, inner side
    .not = Not worst just below the inner knee
f-spot_knee_front_told = It is worst round the kneecap
    .not = Not worst round the kneecap
f-spot_kneecap_tip_told = One small spot below the kneecap
    .not = No small spot below the kneecap
f-spot_kneecap_bulge_told = A soft bulge on the kneecap
    .not = No soft bulge on the kneecap
f-spot_knee_line_told = It is worst at the knee joint gap
    .not = Not worst at the knee joint gap
f-spot_knee_outer_told = Worst at the outer side of the knee
    .not = Not worst at the outer knee
f-knee_back_bulge_told = A full feeling or lump behind the knee
    .not = No full feeling or lump behind the knee
f-knee_stairs_told = Stairs or squatting hurt
    .not = Stairs and squatting do not hurt
f-knee_long_sit_told = Long sitting with bent knees hurts
    .not = Long sitting with bent knees does not hurt
f-knee_kneeling_told = Much kneeling
    .not = Not much kneeling
f-knee_gives_way_told = The knee gives way
    .not = The knee does not give way
f-knee_twist_told = It began with a twist of the knee
    .not = It did not begin with a twist
f-knee_pop_told = A pop in the knee when it got hurt
    .not = No pop in the knee

# Hip, thigh and lower back

f-spot_outer_hip_told = It is worst at the outer hip bone
    .not = Not worst at the outer hip bone
f-spot_groin_told = It is worst in the groin
    .not = Not worst in the groin
f-spot_outer_thigh_skin_told = Outer thigh skin is numb or burns
    .not = Outer thigh skin is not numb or burning
f-spot_front_thigh_told = It is worst at the front of the thigh
    .not = Not worst at the front of the thigh
f-spot_sit_bone_told = Worst at the back thigh or sitting bone
    .not = Not worst at the back thigh
f-spot_back_dimple_told = It is worst beside the back dimple
    .not = Not worst beside the back dimple
f-lying_on_side_hurts_told = Lying on that side hurts
    .not = Lying on that side does not hurt
f-shoes_socks_hard_told = Shoes and socks are hard to put on
    .not = Shoes and socks are easy to put on
f-one_leg_stand_hurts_told = Standing on that leg alone hurts
    .not = Standing on that leg alone does not hurt
f-tight_belt_told = Tight clothes, or weight gained lately
    .not = No tight clothes and no weight gain
f-sprint_kick_told = It began in a sprint, kick or stretch
    .not = No sprint, kick or stretch at the start
f-buttock_swaps_told = The pain moves from one buttock to the other
    .not = The pain does not swap buttocks

# Restless legs

f-urge_move_told = An urge to move the legs
    .not = No urge to move the legs
f-urge_at_rest_told = The urge begins or gets worse at rest
    .not = No urge that gets worse at rest
f-urge_eased_moving_told = The urge eases while moving
    .not = No urge that eases while moving
f-urge_evening_told = The urge is worse in the evening or night
    .not = No urge that is worse at night

# Sport and daily life

f-runs_or_marches_told = Much running, marching or dancing
    .not = Not much running, marching or dancing
f-training_up_told = More or harder training lately
    .not = No more or harder training lately
f-jumping_sport_told = A sport with a lot of jumping
    .not = No sport with a lot of jumping
f-pain_each_run_told = Bursting pain at the same point of runs
    .not = No bursting pain at the same running point
f-tingles_in_sport_told = The foot tingles or goes numb in sport
    .not = The foot does not tingle in sport
f-same_training_told = Always the same training
    .not = Not always the same training
f-low_energy_told = Little food for the training, or periods stopped
    .not = Enough food for the training
f-stands_much_told = Much standing
    .not = Not much standing
f-sits_much_told = Much sitting, or knees well bent
    .not = Not much sitting
f-tight_or_high_shoes_told = New, tight, hard or high shoes
    .not = No new, tight, hard or high shoes
f-leans_one_leg_told = Most weight on one leg when standing
    .not = Not most weight on one leg
f-bends_knees_walking_told = Standing and walking with bent knees
    .not = No standing and walking with bent knees
f-hollow_back_told = A hollow back, with knees pushed back
    .not = No hollow back
f-lifted_heavy_told = It began with lifting or bending
    .not = It did not begin with lifting or bending

# The rest of the body

f-other_joints_told = Two or more swollen joints
    .not = Not two or more swollen joints
f-many_places_told = Pain in many places, for months
    .not = No pain in many places
f-cold_or_flu_told = A cold, cough or sore throat
    .not = No cold, cough or sore throat
f-gut_or_wee_infection_told = A gut, bladder or sex infection lately
    .not = No gut, bladder or sex infection lately
f-psoriasis_or_red_eye_told = Psoriasis, red eye or bowel disease
    .not = No psoriasis, red eye or bowel disease
f-back_over_3_months_told = Long back pain that eases with exercise
    .not = No long back pain eased by exercise
f-weak_chair_stairs_told = Chairs, stairs or lifting the arms are hard
    .not = Chairs, stairs and lifting the arms are easy
f-tired_weeks_told = Very tired for weeks
    .not = Not very tired for weeks
f-cold_weight_up_told = Feeling the cold, and gaining weight
    .not = No feeling the cold with weight gain
f-pale_heavy_periods_told = Pale, heavy periods, or puffed out uphill
    .not = Not pale, no heavy periods, not puffed out
f-poor_sleep_fog_told = Bad sleep with a foggy head
    .not = No bad sleep with a foggy head
f-little_sun_bone_ache_told = Little sun, and aching bones
    .not = No aching bones with little sun
f-poor_diet_told = Little or one-sided food
    .not = Enough food of many kinds
f-heat_sweat_thirst_told = Heat, sweat, thirst or dark yellow pee
    .not = No heat, sweat, thirst or dark yellow pee
f-sick_or_loose_told = Being sick or runny poo lately
    .not = No being sick and no runny poo
f-much_water_endurance_told = Much water drunk in a long effort
    .not = No long effort with much water
f-twitching_tremor_told = Small twitches or shaking
    .not = No twitches and no shaking
f-mouth_hand_tingling_told = Tingling round the mouth or in the hands
    .not = No tingling of mouth or hands
f-stomach_pills_long_told = Pills for stomach acid over a year
    .not = No pills for stomach acid over a year
f-neck_operation_told = An earlier operation on neck or thyroid
    .not = No operation on neck or thyroid
f-thyroid_told = Thyroid trouble
    .not = No thyroid trouble
f-high_pressure_fats_told = High blood pressure or high cholesterol
    .not = No high blood pressure or high cholesterol
f-new_statin_told = A statin, new or changed lately
    .not = No new or changed statin
f-bone_drug_told = Bone medicine for over 3 years
    .not = No bone medicine for over 3 years

# Nerves

f-outer_shin_numb_told = Numb outer shin and top of the foot
    .not = Outer shin and foot top not numb
f-foot_slaps_told = The foot slaps or the toes catch
    .not = The foot does not slap or catch
f-crossed_or_squatted_told = Pressure on the knee, or weight loss
    .not = No pressure on the knee, no weight loss
f-no_pain_with_it_told = The weakness or numbness does not hurt
    .not = The weakness or numbness hurts
f-muscle_thinner_told = A muscle has become thinner
    .not = No muscle has become thinner
f-came_in_weeks_told = It grew over days or weeks
    .not = It did not grow over days or weeks
f-heat_makes_weaker_told = Heat makes it worse for a while
    .not = Heat does not make it worse
f-eye_before_told = Weeks of eye pain or blurred sight, ever
    .not = Never weeks of eye pain or blurred sight
f-neck_bend_shock_told = Bending the neck sends a shock down
    .not = Bending the neck sends no shock down
f-legs_stiff_unsteady_told = Stiff, unsteady legs
    .not = No stiff, unsteady legs

# Before it, skin and shape

f-rolled_ankle_told = The foot rolled over at the ankle
    .not = The foot did not roll over
f-cast_or_break_months_told = A break, cast or operation lately
    .not = No break, cast or operation lately
f-attack_before_told = The same joint was hot and sore before
    .not = The same joint was never hot before
f-pus_lump_told = One sore lump with pus
    .not = No sore lump with pus
f-wound_weeps_told = A wound that weeps, smells or has pus
    .not = No wound that weeps, smells or has pus
f-cold_toes_itch_told = After cold, toes itch, burn or change colour
    .not = Cold does not make the toes itch
f-itches_most_told = It itches more than it hurts
    .not = It does not itch more than it hurts
f-sore_purple_edge_told = A very painful sore with a purple edge
    .not = No painful sore with a purple edge
f-sore_raised_rim_told = An old sore with a heaped-up rim
    .not = No old sore with a heaped-up rim
f-touch_unbearable_told = Light touch is far too painful
    .not = Light touch is not too painful
f-legs_large_equal_told = Both legs large for years, hip to ankle
    .not = Not both legs large for years
f-feet_slim_told = The feet stay slim
    .not = The feet do not stay slim
f-bruises_easily_told = The legs bruise easily
    .not = The legs do not bruise easily
f-toes_swollen_told = Swollen toes and top of the foot
    .not = Toes and top of the foot not swollen
f-nodes_treated_told = Cancer treated nearby, or many skin infections
    .not = No cancer treated nearby, few skin infections
f-old_clot_leg_told = An earlier deep clot in this leg
    .not = No earlier deep clot in this leg
f-knee_not_full_told = The knee does not bend or straighten fully

# Daily life, sport and habits (3_daily.toml)

f-pulling_tight_told = It pulls and feels tight
f-wide_burning_told = A wide area burns, tingles or itches
f-awkward_technique_told = A technique that strains the leg
f-weak_heart_told = Heart failure
f-cramp_reason_told = Cramps with heat, loss of water or effort
