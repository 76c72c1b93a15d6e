# What is wrong, where, and since when.

q-side = Which leg is it?
    .why = Some causes nearly always take one leg, others both.
    .help = If one leg is clearly worse and the other has only a little, choose the worse one.
    .left = Left
    .right = Right
    .both = Both legs about the same

q-places = Where do {$you} feel it?
    .why = The place helps to tell muscles, veins, arteries, nerves and joints apart.
    .help = Tap every place that hurts or feels wrong.
    .drawing = Tap where it hurts or feels wrong: here on the legs, or in the lists.
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

q-complaints = What do {$you} notice?
    .why = Each of these points to different causes.
    .help = Tick all that are there now, or that come and go.
    .pain = Pain or ache
    .heaviness = Heavy or tired legs
    .cramps = Cramps
    .help_cramps = The muscle pulls tight and hurts, as in a charley horse.
    .swelling = Swelling
    .help_swelling = The leg, ankle or foot is bigger, or socks leave deep marks.
    .numbness = Numb, tingling or burning skin
    .weakness = Weakness
    .help_weakness = The leg or foot has less strength than before.
    .skin_change = A change in the skin
    .help_skin_change = New colour, heat, hard or scaly skin, or a sore. On brown or black skin redness can be hard to see: look for a darker or purple patch.
    .visible_veins = Veins that stand out
    .help_visible_veins = Bulging, twisted veins under the skin, seen best when standing.

q-cramp_course = Does the cramp let go?
    .why = A cramp lets go within minutes. A clot can feel like one that does not.
    .stays = No: it stays, or an ache stays all day
    .lets_go = Yes, within minutes

q-since = How long ago did it begin?
    .why = A new problem and an old one have different causes, and a new one is seen sooner.
    .help = If an old problem has become clearly worse, count from when it got worse.
    .under_2_days = Less than 2 days ago
    .days_2_14 = 2 days to 2 weeks ago
    .weeks_2_4 = 2 to 4 weeks ago
    .weeks_4_12 = 1 to 3 months ago
    .over_12_weeks = More than 3 months ago

q-onset = How did it start?
    .why = A sudden start and a slow start point to different causes.
    .sudden = Suddenly
    .help_sudden = Within seconds or minutes.
    .on_waking = It was there on waking
    .hours_days = Over some hours or days
    .gradual = Slowly
    .help_gradual = Over weeks or longer.
    .attacks = In attacks
    .help_attacks = It comes and goes, with nothing in between.

q-trend = Is it getting better or worse?
    .why = What gets worse should be seen sooner.
    .worse = Getting worse
    .same = About the same
    .better = Getting better

q-severity = How bad is the pain at its worst?
    .why = Very bad pain needs to be seen sooner.
    .help = 0 is no pain. 10 is the worst pain that {$you} can think of.
