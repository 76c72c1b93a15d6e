# The safety gate: four pages and their follow-ups.

## Page 1

q-breathing_chest = Chest, head and tummy
    .why = A clot in the leg can move to the lungs. A few other dangers also show first in the chest or head. They cannot wait.
    .chip_lungs = Short of breath, chest or breathing hurts, coughing blood
    .chip_heart = Fainted or nearly, or heart racing
    .chip_head = Face droops, weak arm, odd speech, or confused
    .breathless_new = Short of breath, more than usual
    .help_breathless_new = Out of breath at rest, when talking, or with less effort than before.
    .breathless_flat = Short of breath when lying flat, or waking up gasping
    .chest_pain = Pain in the chest, or when breathing in
    .cough_blood = Coughing up blood
    .faint = Fainted, or feeling close to it
    .heart_racing = Heart racing or pounding, with little or no effort
    .stroke_signs = Face dropped on one side, a weak or numb arm, or slurred speech
    .help_stroke_signs = It came suddenly, even if it has gone again.
    .confused = Confused, very sleepy, breathing very fast, or blotchy, blue or very pale skin
    .help_confused = On brown or black skin, look at the lips, tongue, palms and soles.
    .belly_pain = Bad new pain in tummy or side

q-breath_course = When did this shortness of breath begin?
    .why = New shortness of breath is more pressing than an old, steady one.
    .days = In the last hours or days, or it got clearly worse then
    .weeks = It built up over weeks
    .usual = It has been at this level for months

q-breath_more = Along with the shortness of breath, is there any of this now?
    .why = These signs mean that help is needed at once.
    .breath_at_rest = Short of breath when sitting still or talking
    .grey_sweaty = Grey, cold or sweaty skin
    .help_grey_sweaty = On brown or black skin, look at the lips, palms and inside the lower eyelids.

q-chest_pain_how = What is the chest pain like?
    .why = Chest pain can come from a clot or the heart. Sore muscles are the one thing that can wait.
    .other = Any other kind of pain
    .sore = Only sore muscles, after hard use of the arms or chest
    .help_sore = It hurts to press there or to move the arms. Breathing deeply does not hurt.

q-faint_kind = Did {$you} pass out?
    .why = Passing out is more serious than feeling faint.
    .passed_out = Yes, passed out or collapsed
    .nearly = No, only felt close to it
    .trigger = Yes, over a day ago, and the cause is clear
    .help_trigger = Such as giving blood, a needle, or standing long in the heat.

q-belly_more = With the pain in the tummy or side, is there any of this?
    .why = A big blood vessel in the belly can leak or tear. That is rare, but it cannot wait.
    .belly_sudden = It came suddenly
    .belly_faint = Faint, sweaty or very unwell
    .belly_leg = A cold or pale leg, or both legs weak

## Page 2

q-leg_now = Legs and feet, one or both
    .why = Blood that cannot get into or out of a leg, and pressure inside a muscle, need help within hours.
    .chip_blood = Foot or leg cold, or changed colour
    .foot_cold = A foot or leg that stays cold
    .foot_colour = A foot or leg that stays pale, blue, grey or blotchy
    .help_foot_colour = On brown or black skin, look at the sole, the nails and between the toes.
    .leg_pain_bad = Terrible leg, groin or foot pain
    .leg_numb = Leg or foot gone numb, weak or dead
    .help_leg_numb = Also if it has come back.
    .whole_leg_tight = Whole leg swollen and tight
    .spots = Spots that do not fade under a glass
    .help_spots = On brown or black skin, look at paler places: the palms, the soles, inside the lips and eyelids.
    .vein_bleeding = A vein is bleeding, or bled today

q-foot_change_since = When did the foot or leg become cold or change colour?
    .why = A change in the last weeks can mean that blood has stopped reaching the foot.
    .two_weeks = In the last 2 weeks, or it got worse then
    .older = Longer ago, and no doctor has looked at it
    .checked = Longer ago, a doctor looked, and it is the same since
    .always = It has always been so, in both feet
    .bruise = It is only a bruise

q-foot_look = Has the cold foot or leg changed colour as well?
    .why = Cold and colour together are more pressing. A change can be hard to see.
    .changed = Yes: pale, blue, grey, dusky or blotchy
    .cannot_tell = It cannot be told
    .help_cannot_tell = For example on brown or black skin, or in poor light.
    .same = No, the same colour as always

q-leg_pain_came = How did this very bad pain begin?
    .why = The start tells a blocked vessel, an injury and a worn-out muscle apart.
    .sudden = Within minutes
    .hours = Over some hours
    .slower = Over days or longer
    .cast = In a cast, or under a tight bandage
    .injury = After an injury or operation
    .help_injury = Also after an artery was unblocked, or after lying on the leg for hours.
    .effort = After very hard exercise

q-leg_pain_how = How is that very bad pain now?
    .why = Pain that stays at rest can come from a blocked vessel or from pressure in the muscle.
    .constant = There all the time, even at rest
    .moving = Only when moving or standing
    .shoots = It shoots down from the back or buttock
    .let_go = It has gone, or it was a cramp that let go

q-leg_pain_more = Is there any of this in the same leg?
    .why = These are signs of high pressure inside the muscle.
    .pain_grows = It keeps growing, even when lying still
    .wooden = Part of the calf, shin or thigh is hard and tight like wood
    .pressure_numb = The foot is numb or tingling, or the toes will not move
    .stretch_pain = It hurts terribly when someone else moves the toes

q-leg_numb_how = How did the leg or foot go numb or weak?
    .why = The speed and what came with it tell a nerve in the back from a blood vessel or a stroke.
    .minutes = Within seconds or minutes
    .on_waking = It was there on waking
    .hours = Over hours, or a day or two
    .slower = More slowly, over weeks or longer
    .from_back = With pain that shoots down from the back or buttock
    .pressure = It fell asleep from sitting or lying on it, and soon came back

q-back_foot = Is that foot as warm, and of the same colour, as the other?
    .why = A nerve in the back leaves the foot warm. A blocked vessel does not.
    .cooler = No, it is cooler, paler or darker
    .cannot_tell = It cannot be told
    .same = Yes, just the same

q-whole_leg_more = What else is true of the swollen leg?
    .why = A very large clot can stop the blood in the whole leg.
    .whole_leg_new = The swelling began in the last 2 weeks
    .whole_leg_painful = The leg is very painful
    .whole_leg_colour = The leg has turned blue, purple or white
    .help_whole_leg_colour = On brown or black skin, look at the sole, the nails and between the toes.

q-spots_ill = Along with the spots: fever, a stiff neck, cold hands and feet, or feeling very unwell?
    .why = Spots with any of these can be a sign of blood poisoning.

q-bleed_now = How is the bleeding now?
    .why = A vein near the skin can lose a lot of blood in a short time.
    .help = Lie down, lift the leg as high as possible, and press hard on the spot.
    .heavy = Heavy, or {$you} feel faint
    .not_stopped = Still bleeding after 10 minutes of hard pressing
    .bleeding = Bleeding a little, not yet pressed for 10 minutes
    .stopped = It has stopped

## Page 3

q-back_nerves = Back and nerves
    .why = Nerves in the lower back run to the legs, the bladder and the bowel. If they are squeezed, fast help can save them. That is why we ask about private things.
    .chip_saddle = Numb bottom or private parts, pee or poo trouble
    .chip_back = New or worse back pain, or down both legs
    .chip_weak = Both legs weak, spreading tingling, swallowing trouble
    .saddle_numb = Numb or tingling between the legs or around the bottom
    .help_saddle_numb = The parts that would touch a saddle. Toilet paper may feel different.
    .bladder_bowel = New trouble with pee or poo
    .sex_numb = Private parts numb, or feeling during sex suddenly gone
    .back_new = New or much worse back pain
    .both_sciatica = Pain from the back or buttock down both legs
    .both_weak = Both legs have become weak
    .climbing_numb = Numbness or tingling that spreads, up the legs or to the hands
    .help_climbing_numb = In the last 4 weeks.
    .swallow_weak = New trouble swallowing or speaking

q-bladder_kind = What is the trouble with pee or poo?
    .why = Nerves that are squeezed change how it feels and works, not how often.
    .hold = It will not start, it leaks, or {$you} cannot feel it
    .often = Only going more often, or loose, or hard to go

q-ces_since = How long has the numbness, or the trouble with pee or poo, been there?
    .why = What is new can often still be turned round.
    .recent = 3 months or less, or it is getting worse
    .older = Longer, with no change, and a doctor has checked it

q-back_more = The back pain: is any of this true?
    .why = Most back pain is harmless. These signs show the few that are not.
    .back_night = Worse at night or lying down
    .back_band = Between the shoulder blades, or round the body like a band
    .back_legs = Both legs are weak, numb or unsteady
    .back_still = Just as bad, however {$you} lie or move
    .back_faint = Faint, sweaty or very unwell with it

q-sciatica_since = The pain down both legs: when does it come?
    .why = New pain in both legs can mean that the nerves are being squeezed in the middle.
    .two_weeks = It began, or got clearly worse, in the last 2 weeks
    .steady = It has been there longer and stays the same
    .walking = Only when walking

q-both_weak_how = What has become of the strength in both legs?
    .why = Legs that lose strength within weeks need help at once. Tired legs do not.
    .harder = In the last 4 weeks stairs, walking or getting up have become hard
    .older = The same, but for longer
    .heavy = They feel heavy or tired, but can do all they did

## Page 4

q-injury_infection = Injury, fever and skin
    .why = A bad injury, and some infections, can put a leg or a life in danger within hours.
    .chip_injury = Bad injury, fall or crash, or cast trouble
    .chip_fever = Fever or shivers, or very ill
    .chip_skin = Skin or wound very painful, purple, black or blistered
    .injury_bad = A bad injury: bone showing, bleeding that will not stop, or a leg, knee or foot out of shape or place
    .help_injury_bad = Also a knee that popped out and went back. Also a hip that hurts after a fall or crash, with a leg that looks shorter or turned out.
    .injury_foot = After an injury or in a cast: a foot that is cold, white or numb
    .help_injury_foot = Or blue all over.
    .crushed = Crushed or trapped, a fast crash, a fall from a height, or weak or numb legs after a blow to the back or neck
    .help_crushed = A height means more than one floor.
    .wound = A bite, or a deep or dirty wound
    .fever = A temperature of 38 °C (100.4 °F) or more, or shivering
    .very_unwell = Very ill all over, as hardly ever before
    .skin_pain = A wound or a patch of skin that hurts much more than it looks
    .skin_patches = Purple, grey or black patches, blood blisters, or skin that is numb or crackles
    .help_skin_patches = On brown or black skin the patch may look darker, grey or shiny.
    .dark_pee = Dark, red or brown pee, or hardly any
    .heat_ill = Ill after heat, hard exercise or much water

q-wound_kind = What kind of bite or wound is it?
    .why = Bites and deep wounds can bring germs or poison into the leg, even when they look small.
    .snake = A snake bite, or it could have been one
    .animal = A bite by an animal or a person
    .deep = A cut that gapes, or something that went in deep or was dirty
    .insect = An insect or a tick
    .small = A small, clean cut or scrape

q-sepsis_more = Is there any of this too?
    .why = An infection can spread to the whole body. These are early signs.
    .no_pee = No pee for about 12 hours
    .feels_dying = A strong feeling that something is terribly wrong
    .vomits = Being sick again and again
    .cold_limbs = Ice-cold hands and feet
    .cannot_stand = Too weak, or in too much pain, to stand

q-skin_pain_more = Along with the very painful skin or wound, is there any of this?
    .why = A rare infection spreads deep under the skin. Pain comes before much can be seen.
    .skin_ill = Feeling very ill or sick, or a racing heart
    .skin_fast = It spreads or gets worse within hours
    .help_skin_fast = On brown or black skin, feel for swelling and heat, and look for a darker edge that moves.

q-patches_when = When did these patches, blisters or numb spots come?
    .why = New patches with no knock before are more pressing than an old sore or a bruise.
    .days = In the last few days, with no knock
    .growing = Longer ago, but they grow fast
    .steady = Weeks or months ago, and they hardly change
    .bruise = After a knock or a long run, like a bruise

q-pee_kind = What is the pee like?
    .why = Damaged muscle can colour the pee, and harm the kidneys.
    .brown = Red-brown, or like tea or cola
    .hardly = Hardly any comes
    .yellow = Only dark yellow

q-muscle_hit = Are any muscles very sore, swollen or weak after one of these?
    .why = Damaged muscle can harm the kidneys. Dark pee is a sign of it.
    .help = Hard exercise or great heat. A crush, or a long lie on the floor. A virus, or a new medicine. Any soreness after exercise counts.

q-heat_kind = How ill, after the heat, exercise or water?
    .why = Heat, and too much water, can make people ill very fast.
    .collapse = A fit, a collapse, or confused
    .vomiting = Being sick again and again
    .mild = Only tired, thirsty or crampy
