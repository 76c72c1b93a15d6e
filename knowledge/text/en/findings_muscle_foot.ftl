# Muscle, tendon, shin, ankle, foot, load and posture.

# Where

f-leg_muscle_place = Felt in a leg muscle
    .not = Not felt in a leg muscle
f-lower_leg_place = Felt in the lower leg
    .not = Not felt in the lower leg
f-thigh_and_calf = Felt in both thigh and lower leg
f-heel_cord_or_calf_place = Felt in heel, ankle or calf
    .not = Not felt in heel, ankle or calf
f-heel_cord_place = Felt at the cord above the heel
    .not = Not felt at the cord above the heel
f-sprain_place = Felt at the ankle, foot or knee
    .not = Not felt at the ankle, foot or knee
f-ankle_calf_place = Felt at the ankle, foot or calf
    .not = Not felt at the ankle, foot or calf
f-gout_place = Felt at the toes, foot, ankle or knee
    .not = Not felt at the toes, foot, ankle or knee
f-foot_or_calf_place = Felt in the foot or calf
    .not = Not felt in the foot or calf
f-thigh_or_outer_knee = Felt in the thigh or outer knee
    .not = Not felt in the thigh or outer knee
f-thigh_knee_or_back_too = Thigh, knee or lower back hurts too
    .not = Thigh, knee and lower back do not hurt
f-thigh_or_behind_knee_too = Thigh or back of the knee hurts too
    .not = Thigh and back of the knee do not hurt

# The exact spot

f-shin_edge_sore = Sore along the edge of the shin bone
    .not = Not sore along the edge of the shin bone
f-bone_point_sore = One point of bone is sore
    .not = No single point of bone is sore
f-sore_under_heel = Sore under the heel
    .not = Not sore under the heel
f-ball_of_foot = Sore ball of the foot
    .not = Ball of the foot is not sore
f-toes_burn_or_numb = Burning or numb toes
    .not = No burning or numb toes
f-inner_ankle_sore = Sore behind the inner ankle
    .not = Not sore behind the inner ankle
f-inner_ankle_swollen = Swollen and sore at the inner ankle
f-outer_knee_when_running = Outer knee hurts, and runs
f-one_exact_spot = Sore in one exact spot
f-thigh_pulled = Thigh pain began suddenly in a movement

# Time

f-over_four_weeks = It began over 4 weeks ago

# Load and posture

f-long_static_days = Stands or sits for hours on most days
    .not = No long standing or sitting
f-standing_job_or_weight = Standing job or high body weight
f-tight_in_sport = Tight pain or tingling with sport
    .not = No tight pain or tingling with sport
f-training_told = More, harder or always the same training
    .not = No change and no monotony in training
f-worse_sitting_still = Sitting or bending makes it worse

# Injury

f-injury_told = A fall, twist or blow lately
f-hurt_lately = A recent injury
    .not = No recent injury
f-out_of_shape = A bad injury, or out of shape
f-crushed_or_fell_far = A crush, a fast crash or a high fall
f-ottawa_sign = Sore bone or no four steps after injury
    .not = No sign of a break (Ottawa check)
f-ankle_or_knee_hurt = Injury of ankle, foot or knee
f-sprain_story = A fall or twist before it
    .not = No fall or twist before it
f-ankle_hurt_before = An earlier injury or cast of that leg
    .not = No earlier injury or cast of that leg
f-snap_told = A snap or kick at heel or calf
f-snap_or_sudden = A snap, or a sudden start
    .not = No snap and no sudden start
f-cannot_rise_on_toes = Cannot rise on tiptoe after the snap
f-rises_on_toes = Rises on tiptoe easily after the snap

# Pressure, muscle breakdown, medicine

f-pressure_in_muscle = Very bad, growing pain after injury or effort
    .not = No such growing pain after injury or effort
f-pressure_after_injury = It followed an injury, operation or cast
    .not = It did not follow an injury or cast
f-wooden_muscle = Muscle hard like wood
    .not = Muscle not hard like wood
f-foot_numb_with_pressure = Foot numb, or toes will not move
    .not = Foot not numb, and toes move
f-toe_stretch_pain = Terrible pain when the toes are moved
    .not = No terrible pain when the toes are moved
f-tea_coloured_pee = Pee red-brown or like tea
    .not = Pee not red-brown
f-muscles_hit_and_dark_pee = Very sore muscles and dark pee
    .not = Not both very sore muscles and dark pee
f-rhabdo_trigger = Hard effort, heat illness or a crush
    .not = No hard effort, heat illness or crush
f-muscles_and_statin = Muscle trouble while on a statin
    .not = No muscle trouble on a statin
f-statin_new = Began after a new or higher dose
    .not = Not after a new or higher dose

# Bone and joint

f-bone_pain_in_bed = Bone pain at night
f-joint_hot_or_red = A newly swollen, hot or very sore joint
    .not = No newly swollen, hot or very sore joint
f-joint_in_danger = Hot joint with fever, illness or an operation
f-within_hours = Came within hours or days
    .not = Did not come within hours or days
f-same_attack_before = The same attack before
f-gout_risk = Illness or tablets that make gout likely
