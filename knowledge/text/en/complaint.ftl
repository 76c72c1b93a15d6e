# What is wrong, where, and since when.

q-side = Which leg?
    .why = Some causes nearly always take one leg, others both.
    .help = If one is clearly worse, choose that one.
    .left = Left
    .right = Right
    .both = Both legs about the same

q-places = Places
    .why = The place helps to tell muscles, veins, arteries, nerves and joints apart.
    .drawing = Tap every place that hurts or feels wrong.
    .view_front = Front
    .view_back = Back
    .place_calf = Calf
    .help_place_calf = The back of the lower leg.
    .place_shin = Shin
    .help_place_shin = The front of the lower leg.
    .place_ankle = Ankle
    .place_heel_back = Back of the heel
    .help_place_heel_back = The heel and the tight cord above it.
    .place_foot = Foot
    .place_toes = Toes
    .place_knee = Knee
    .place_behind_knee = Behind the knee
    .place_thigh = Thigh
    .place_hip_groin = Hip or groin
    .place_buttock = Buttock
    .place_low_back = Lower back

q-complaints = What is it like?
    .why = Each of these points to different causes.
    .pain = Pain or ache
    .heaviness = Heavy or tired
    .cramps = Cramps
    .help_cramps = The muscle pulls tight and hurts, as in a charley horse.
    .swelling = Swelling
    .help_swelling = The leg, ankle or foot is bigger, or socks leave deep marks.
    .numbness = Numb, tingling or burning
    .weakness = Weakness
    .help_weakness = The leg or foot has less strength than before.
    .skin_change = Skin change or sore
    .help_skin_change = New colour, heat, hard or scaly skin, or a sore. On brown or black skin redness can be hard to see: look for a darker or purple patch.
    .visible_veins = Bulging veins
    .help_visible_veins = Bulging, twisted veins under the skin, seen best when standing.

q-cramp_course = Does the cramp let go?
    .why = A cramp lets go within minutes. A clot can feel like one that does not.
    .stays = No: it stays, or an ache stays all day
    .lets_go = Yes, within minutes

q-since = How long?
    .why = A new problem and an old one have different causes, and a new one is seen sooner.
    .help = Clearly worse lately? Count from then.
    .under_2_days = Under 2 days
    .days_2_14 = 2 to 14 days
    .weeks_2_4 = 2 to 4 weeks
    .weeks_4_12 = 1 to 3 months
    .over_12_weeks = Over 3 months

q-onset = How did it come?
    .why = A sudden start and a slow start point to different causes.
    .sudden = Suddenly
    .on_waking = On waking
    .hours_days = Over hours or days
    .gradual = Slowly
    .attacks = On and off

q-trend = Now it is
    .why = What gets worse should be seen sooner.
    .worse = Getting worse
    .same = About the same
    .better = Getting better

q-severity = Worst pain, 0 to 10
    .why = Very bad pain needs to be seen sooner.
