# Exactly where it is, and small tests that people can do themselves. What cannot be done is "not sure".

q-foot_spot = Where on the foot or ankle is it worst?
    .why = The exact spot often tells which part is hurt.
    .help = Point with one finger, or press gently. Do not press on a wound or a new injury. Cannot reach? Choose "not sure".
    .spot_under_heel = Under the heel
    .spot_heel_cord = The thick cord above the back of the heel
    .help_spot_heel_cord = It is called the Achilles tendon. The spot is 2 to 6 cm (1 to 2 inches) above the heel.
    .spot_inner_ankle = Just behind or below the inner ankle bump
    .spot_outer_ankle = Round the outer ankle bump
    .spot_ball_toes = The ball of the foot, or the third and fourth toes
    .help_spot_ball_toes = The big toe is the first. It may feel like a pebble in the shoe.
    .spot_big_toe_joint = The joint at the base of the big toe
    .spot_sole = All of the sole
    .spot_top_foot = The top of the foot

q-foot_story = Which of these fit the foot?
    .why = Heel, arch, bones and nerves of the foot each have their own signs.
    .first_steps_worst = The first steps after bed or sitting hurt most
    .heel_squeeze_pain = The heel hurts when squeezed from both sides
    .help_heel_squeeze_pain = Press the heel gently between both palms. Stop if it hurts. Not on a wound or a new injury: then choose "not sure".
    .arch_fallen = The arch has sunk: that foot has become flatter
    .help_arch_fallen = Stand with bare feet, hold on and compare the inner sides of both feet. Cannot stand? Choose "not sure".
    .shoe_off_better = It helps to take the shoe off or rub the foot
    .one_foot_burns = One foot burns, tingles or feels numb, not the other

q-ankle_tests = Which of these fit the ankle?
    .why = A stiff or weak ankle makes other muscles work too hard.
    .help = Hold on to something for the tests. Do not test after a snap, a new injury, or with bad pain: choose "not sure".
    .drawing = Facing a wall, the knee bends forward over the toes while the heel stays flat on the floor.
    .old_ankle_injury = It was once sprained, broken, in a cast or operated on
    .help_old_ankle_injury = Weeks, months or years ago.
    .ankle_stiff_bend = With the heel down, the knee cannot move past the toes
    .help_ankle_stiff_bend = Stand facing a wall, heels flat. Gently bend one knee forward, then the other, and compare. Not tried? Choose "not sure".
    .heel_raise_weak = For months: cannot rise on tiptoe on that leg alone
    .help_heel_raise_weak = Hold on, lift the other foot, and rise slowly once. Stop if it hurts. Not tried? Choose "not sure".

q-spot_bone_point = Is one small spot on a bone sore when pressed?
    .why = A bone that worked too hard can get a fine crack.
    .help = Press gently with one fingertip along the bones of shin, ankle and foot. Not on a wound or new injury: choose "not sure".
    .drawing = One fingertip presses on a small spot on the front of the shin bone.

q-shin_spot = Where between the knee and the ankle is it worst?
    .why = The exact spot often tells which part is hurt.
    .help = Press gently with one fingertip. Do not rub. Not on a wound or a hot, swollen place: choose "not sure".
    .spot_shin_edge = A long strip along the inner edge of the shin bone
    .help_spot_shin_edge = As long as a hand is wide, or longer.
    .spot_outer_shin = The outer side, below the outer knee
    .spot_below_knee_inner = The inner side, three fingers below the knee

q-knee_spot = Where at the knee is it worst?
    .why = The exact spot often tells which part is hurt.
    .help = Sit down and press gently with one fingertip. Not on a wound or a hot joint. Cannot do it? Choose "not sure".
    .spot_knee_front = Round or behind the kneecap
    .spot_kneecap_tip = One small spot just below the kneecap
    .spot_kneecap_bulge = A soft bulge on the front of the kneecap
    .spot_knee_line = The inner or outer side, at the gap of the joint
    .help_spot_knee_line = With a bent knee, the gap is the soft groove beside the lower end of the kneecap.
    .spot_knee_outer = The outer side, just above that gap
    .knee_back_bulge = A full feeling or a soft lump behind the knee
    .help_knee_back_bulge = Stand with straight knees, hold on, and feel behind both. Do not press hard. Cannot stand? Choose "not sure".

q-knee_story = Which of these fit the knee?
    .why = They help to tell tendons, worn joints and parts inside the knee apart.
    .knee_stairs = Stairs or squatting hurt
    .help_knee_stairs = Think back. There is no need to try it now.
    .knee_long_sit = Sitting for long with bent knees hurts
    .knee_kneeling = Kneeling a lot, at work or at home
    .knee_catches = The knee catches or locks for a moment
    .knee_gives_way = The knee gives way
    .knee_twist = It began with a twist of the knee
    .knee_pop = There was a pop when it got hurt
    .knee_swells = It swells up again and again
    .knee_not_full = It does not bend or straighten all the way

q-hip_spot = Where at the hip, thigh or lower back is it worst?
    .why = The exact spot often tells which part is hurt.
    .help = Point with one finger, or press gently. Not on a wound or a new injury. Cannot reach? Choose "not sure".
    .spot_outer_hip = The bony bump at the side of the hip
    .spot_groin = The groin
    .help_spot_groin = The crease where the front of the thigh meets the body.
    .spot_outer_thigh_skin = A patch of skin on the outer thigh, numb or burning
    .spot_front_thigh = The front of the thigh
    .spot_sit_bone = The back of the thigh, up to the sitting bone
    .help_spot_sit_bone = The bone that is felt when sitting on a hard chair.
    .spot_back_dimple = Beside the dimple at the base of the back
    .help_spot_back_dimple = One of the two small hollows just above the buttocks.

q-hip_story = Which of these fit the hip, thigh or buttock?
    .why = Joints, tendons, nerves and muscles are each upset by other things.
    .lying_on_side_hurts = Lying on that side hurts
    .shoes_socks_hard = It is hard to put on shoes and socks
    .help_shoes_socks_hard = Because the hip hurts or will not bend that far.
    .one_leg_stand_hurts = Standing on that leg alone hurts
    .help_one_leg_stand_hurts = Such as when putting on trousers. Hold on to something. Do not test it after a fall or with bad pain: choose "not sure".
    .limping = Limping
    .tight_belt = Tight belts or clothes, or weight gained lately
    .steroids_long = Steroid tablets for over a month, ever
    .help_steroids_long = Such as prednisolone. Creams and sprays do not count.
    .sprint_kick = It began in a sprint, a kick or a stretch
    .buttock_swaps = The pain moves from one buttock to the other
