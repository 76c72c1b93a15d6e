# Possible causes in muscle, tendon, shin, ankle and foot, and from load and posture.

c-prolonged_static = Legs tired from long standing or sitting
    .what = When legs keep still for hours, the blood flows back slowly and the muscles tire. Legs feel
        heavy or dull, mostly late in the day. Walking about helps.
    .tests = Usually none.
    .treatment = Changing position often, short walks each hour, and moving the feet up and down.
    .who = Mostly no one. A GP if it stays for over two weeks or the legs swell.

c-achilles_rupture = Torn heel cord (Achilles tendon rupture)
    .what = The strong cord above the heel tears, often in sport. Many feel a kick or hear a snap, yet
        can still walk. So a tear is easily missed. It heals best when treated early.
    .tests = Squeezing the calf while the person lies face down: the foot should move. Often an
        ultrasound scan.
    .treatment = A boot or cast with the toes pointing down, then exercises. Some tears are stitched.
    .who = Urgent care or an emergency department. Then a bone and joint clinic
        (orthopaedics).

c-achilles_tendinopathy = Sore heel cord (Achilles tendinopathy)
    .what = The cord above the heel is sore and stiff, and may be thick. The first steps are worst, and
        it warms up with use. It is often linked with more running, and now and then with some
        antibiotics.
    .tests = An examination. An ultrasound scan if it is not clear.
    .treatment = Less running and jumping, and slow calf exercises for some months. Shoes with a soft,
        slightly raised heel can help.
    .who = A GP or physiotherapist.

c-statin_myalgia = Muscle pain with a statin
    .what = Some people on a statin get sore or weak muscles, mostly in both thighs and calves. It often
        starts within weeks of a new statin or a higher dose. Much muscle pain has other reasons.
    .tests = A blood test for muscle damage (CK), and for kidneys, thyroid and vitamin D.
    .treatment = A doctor may pause the statin, change it or lower the dose. The heart needs its
        protection, so this is a joint decision.
    .who = A GP or pharmacist within days.

c-compartment_acute = Dangerous pressure in a muscle (acute compartment syndrome)
    .what = After a break, a crush, a tight cast or extreme effort a muscle swells in its tight sheath.
        The pressure cuts off its blood. Pain is very bad and grows. The muscle feels hard, the foot
        numb.
    .tests = An examination at once, and often measuring the pressure in the muscle.
    .treatment = Any cast is opened. Within hours an operation opens the sheath.
    .who = An emergency department, then surgeons.

c-compartment_exertional = Tight muscle sheath in sport (exertional compartment syndrome)
    .what = In sport the muscle swells in a sheath that is too tight. Both lower legs get tight and sore
        at about the same point of each run. The foot may tingle. Rest ends it within half an hour.
    .tests = Measuring the pressure in the muscle after exercise. Often other tests first.
    .treatment = Less of the sport, another running style. An operation on the sheath if that fails.
    .who = A GP, then a sports medicine clinic.

c-mtss = Shin splints (medial tibial stress syndrome)
    .what = The inner edge of the shin bone aches along a hand's breadth or more. It comes from running,
        marching or dancing, often after more training.
    .tests = An examination. A scan if a crack in the bone is possible.
    .treatment = Less impact for some weeks, cycling or swimming instead, then building up slowly. Good
        shoes.
    .who = A physiotherapist, or a GP if it does not ease.

c-stress_fracture = Crack in a bone from load (stress fracture)
    .what = Many steps can tire a bone until it cracks. One point of bone is sore, and hurts more the
        longer the sport goes on. More training, thin bones or too little food are often linked with it.
    .tests = An X-ray, which often shows nothing at first. Then an MRI scan.
    .treatment = No running or jumping for weeks, sometimes a boot or crutches. Care for food and bones.
    .who = A GP within days, then a bone and joint clinic (orthopaedics).

c-fracture = Broken bone
    .what = A bone can break in a fall, twist or blow. It hurts at once, swells and bruises, and often
        the leg cannot bear weight. Thin bones can break in a small fall.
    .tests = Pressing on certain points, taking four steps, then an X-ray.
    .treatment = A splint, boot or cast. Some breaks are put straight or fixed in an operation.
    .who = Urgent care or an emergency department.

c-sprain_ligament = Sprained ankle or knee
    .what = In a twist or fall the bands that hold a joint are stretched or torn. The joint swells, may
        bruise, and hurts on loading. Most sprains mend within weeks.
    .tests = Pressing on certain points and taking four steps. An X-ray only if these point to a break.
    .treatment = Sparing it for 1 to 3 days, raising it, and a light bandage. Then moving early, as far as
        it does not hurt much, and balance exercises. Cold eases the pain, no more.
    .who = Often no one. A GP or physiotherapist if it gives way or has not eased in two weeks.

c-ankle_restriction = Stiff ankle after an injury
    .what = After a sprain, cast or operation the ankle may not bend up as far as before. The calf then
        works harder, and the leg tires or feels heavy.
    .tests = Comparing how far the knee goes over the toes on each side.
    .treatment = Stretching, and exercises for bending and balance.
    .who = A physiotherapist.

c-rhabdo = Muscle breakdown (rhabdomyolysis)
    .what = Muscles are so badly hurt that their contents flood the blood and can harm the kidneys. It
        can follow extreme effort, heat, a crush or a medicine. Pee can look like tea or cola.
    .tests = Blood tests for muscle, kidneys and salts, and a urine test.
    .treatment = Fluid through a drip in hospital. A medicine behind it is stopped by the doctors.
    .who = An emergency department.

c-plantar_heel_pain = Sore under the heel (plantar fasciitis)
    .what = The strong band under the foot is sore where it starts at the heel. The first steps in the
        morning or after sitting hurt most. Long standing, running and weight are often linked with it.
    .tests = An examination. Scans are rarely needed.
    .treatment = Stretching calf and sole, soft shoes with support, and less standing. It can take
        months, and mostly mends.
    .who = A physiotherapist or foot clinic (podiatry).

c-mortons_neuroma = Sore nerve between the toes (Morton's neuroma)
    .what = A nerve in the ball of the foot is thick and squeezed, mostly near the third and fourth toe.
        It burns or tingles, like standing on a pebble. Tight shoes make it worse.
    .tests = Squeezing the foot. An ultrasound scan if needed.
    .treatment = Wide, low shoes and a small pad. Then an injection, or now and then an operation.
    .who = A foot clinic (podiatry) or GP.

c-tibialis_posterior_dysfunction = Weak tendon of the inner ankle (tibialis posterior)
    .what = The tendon that holds up the arch is sore and gets weak. It hurts and swells behind the
        inner ankle. Over months the arch sinks, and rising on tiptoe gets hard.
    .tests = Watching the foot on standing and on tiptoe. An X-ray or ultrasound scan.
    .treatment = Less load, shoes with arch support, and exercises. An operation if it gets worse.
    .who = A foot clinic (podiatry) or physiotherapist, best before the arch sinks.

c-hamstring_itb = Pulled thigh muscle, or runner's knee on the outer side
    .what = A sprint or kick can tear some muscle at the back of the thigh, or make its tendon at the
        sitting bone sore. In runners a band on the outer knee can rub and hurt.
    .tests = An examination. A scan if there is a large bruise, or a pop at the sitting bone.
    .treatment = Sparing it for 1 to 3 days, then moving early, and exercises that build up slowly.
    .who = A physiotherapist. A GP within days after a pop or with a large bruise.

c-gout = Gout (crystals in a joint)
    .what = Tiny crystals make a joint hot, swollen and very sore, often overnight. Mostly it is the big
        toe; another kind (pseudogout) hits older knees and ankles. Germs in a joint can look the same,
        so a first attack is checked the same day.
    .tests = A look at the joint, and often fluid from it. Blood tests, with urate again some weeks later.
    .treatment = Medicine against the swelling. After several attacks, tablets that lower urate.
    .who = A GP. An emergency department with fever or a hot knee.

c-posture_hollow_back = Hollow back posture
    .what = Standing very upright, with a hollow back and the knees pressed back, may keep both calves
        tense. Hips and upper body then move little in walking. Front thighs, knees or lower back can ache too. This is a possible part of the story,
        not well proven.
    .tests = None. A physiotherapist may look at the posture.
    .treatment = Varying the posture, stretching and strengthening.
    .who = A physiotherapist, if wanted.

c-sitting_bent_knees = Much sitting with bent knees
    .what = Long sitting with the knees well bent may leave calves and the back of the thighs tight. The
        knees feel hard to stretch at first. This is a possible part of the story, not well proven.
    .tests = None.
    .treatment = Stretching the legs often, getting up each hour, and a higher seat.
    .who = A physiotherapist, if it stays.

c-standing_bent_knees = Standing and walking with bent knees
    .what = A habit of bent knees may keep calves and thighs tense. Pain in thigh, knee or back can be
        the reason for it. This is a possible part of the story, not well proven.
    .tests = None. An examination of hips, knees and back if the knees cannot be straightened.
    .treatment = Stretching, strengthening, and care for what hurts.
    .who = A physiotherapist.

c-one_sided_load = Weight on one leg
    .what = Leaning on one leg, from habit or to spare the other, may tire that calf. The back can ache
        later. This is a possible part of the story, not well proven.
    .tests = None. The other leg is examined if it hurts.
    .treatment = Changing legs often, and care for the leg that is spared.
    .who = A physiotherapist, if it stays.

c-training_error = Too much of the same training
    .what = Heavy weights, cycling with a still ankle, a poor technique, or always the same exercise may
        overwork the calves. They feel sore and tight for days.
    .tests = None.
    .treatment = A few easy days, then varied training that builds up in small steps.
    .who = A trainer or physiotherapist.

c-footwear = Shoes that do not fit
    .what = Narrow, stiff, worn or high shoes, or shoes that do not fit the arch, make the foot and calf
        work harder. It may ache after a day
        in them, or with new shoes.
    .tests = None. A look at the shoes and the feet.
    .treatment = Shoes that fit, with room for the toes and some cushioning. Low heels.
    .who = A foot clinic (podiatry) if it stays.
