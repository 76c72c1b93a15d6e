# The safety gate: four pages and their follow-ups.

## Page 1

q-breathing_chest = Breathing, chest and head: do {$you} have any of these?
    .why = A clot in the leg can move to the lungs. A few other dangers also show first in the chest or head. They cannot wait.
    .help = Think of now and the last few days. Tick what is new or worse than usual.
    .breathless_new = Short of breath, more than usual
    .help_breathless_new = Out of breath at rest, when talking, or with less effort than before.
    .breathless_flat = Short of breath when lying flat, or waking up gasping
    .chest_pain = Pain in the chest or when breathing in, or coughing up blood
    .faint = Fainted, or feeling close to it
    .stroke_signs = Face dropped on one side, a weak or numb arm, or slurred speech
    .help_stroke_signs = It came suddenly, even if it has gone again.
    .confused = Confused, very sleepy, breathing very fast, or blotchy, blue or very pale skin
    .help_confused = On brown or black skin, look at the lips, tongue, palms and soles.
    .belly_back_pain = Sudden, very bad pain in the tummy, back or chest
    .palpitations_weak = Suddenly weak legs, with a pounding or uneven heartbeat or after a missed dialysis
    .help_palpitations_weak = Dialysis cleans the blood when the kidneys have failed.

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

q-faint_kind = Did {$you} pass out?
    .why = Passing out is more serious than feeling faint.
    .passed_out = Yes, passed out or collapsed
    .nearly = No, only felt close to it

q-belly_more = With the very bad pain in the tummy, back or chest, is there any of this?
    .why = A big blood vessel in the belly or chest can leak or tear. That is rare, but it cannot wait.
    .belly_faint = Faint, sweaty or very unwell
    .belly_leg = A cold or pale leg, or both legs weak

## Page 2

q-leg_now = The leg right now: do {$you} have any of these?
    .why = Blood that cannot get into or out of a leg, and pressure inside a muscle, need help within hours.
    .help = Feel both feet with the back of the hand. Look at both in good light.
    .foot_cold = One foot or leg stays colder than the other
    .help_foot_cold = Feet that have both been cold all life do not count.
    .foot_colour = One foot or leg stays pale, blue, grey or blotchy
    .help_foot_colour = A bruise does not count. On brown or black skin, look at the sole, the nails and between the toes.
    .leg_pain_sudden = Very bad leg or foot pain that came suddenly, with no injury
    .help_leg_pain_sudden = A cramp that has let go does not count.
    .leg_numb_sudden = A leg or foot suddenly went numb or weak, with no injury
    .help_leg_numb_sudden = Also if it has gone again. Weak means hard to move.
    .whole_leg_tight = One whole leg, up to the thigh, is very swollen and tight
    .pressure_pain = Very bad pain that gets worse even when still, after an injury, operation, cast or very hard exercise
    .help_pressure_pain = Also after a tight bandage, after lying on the leg for hours, or after an artery was unblocked.
    .spots = New purple or red spots that do not fade when pressed with a glass
    .help_spots = On brown or black skin, look at paler places: the palms, the soles, inside the lips and eyelids.
    .vein_bleeding = A vein on the leg is bleeding, or bled today

q-foot_change_since = When did the foot or leg become cold or change colour?
    .why = A change in the last 2 weeks can mean that blood has stopped reaching the foot.
    .two_weeks = In the last 2 weeks, or it got worse then
    .older = Longer ago, and it has not changed

q-leg_pain_how = How is that very bad pain now?
    .why = Pain that stays at rest can come from a blocked blood vessel.
    .constant = Still there, even at rest, for more than 30 minutes
    .passed = It has gone, or comes only in short stabs or when moving

q-leg_numb_how = How did the leg or foot go numb or weak?
    .why = The speed and what came with it tell a nerve in the back from a blood vessel or a stroke.
    .minutes = Within seconds or minutes, for no clear reason
    .slower = More slowly
    .from_back = With pain that shoots down from the back or buttock, and the foot is as warm and the same colour as the other
    .help_from_back = Choose this only if all of it is true.
    .pressure = It fell asleep from sitting or lying on it, and soon came back

q-whole_leg_more = What else is true of the swollen leg?
    .why = A very large clot can stop the blood in the whole leg.
    .whole_leg_new = The swelling began in the last 2 weeks
    .whole_leg_painful = The leg is very painful
    .whole_leg_colour = The leg has turned blue, purple or white
    .help_whole_leg_colour = On brown or black skin, look at the sole, the nails and between the toes.

q-pressure_cause = What came before this very bad pain?
    .why = After an injury or in a cast, pressure can build up inside the leg quickly.
    .cast = A cast, or a tight bandage
    .injury = An injury, an operation, an unblocked artery, or lying on the leg for a long time
    .exercise = Only hard exercise

q-pressure_more = Is there any of this in the same leg?
    .why = These are signs of high pressure inside the muscle.
    .wooden = Part of the calf or shin is hard and tight like wood
    .pressure_numb = The foot is numb or tingling, or the toes will not move
    .stretch_pain = It hurts terribly when someone else moves the toes

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

q-back_nerves = Back, bladder and nerves: do {$you} have any of these?
    .why = Nerves in the lower back run to the legs, the bladder and the bowel. If they are squeezed, fast help can save them. That is why we ask about private things.
    .help = Think of the last weeks. Only tick what is new or clearly worse.
    .saddle_numb = Numb or tingling between the legs or around the bottom
    .help_saddle_numb = The parts that would touch a saddle. Toilet paper may feel different.
    .bladder_bowel = New trouble with pee or poo
    .help_bladder_bowel = It will not start, it leaks, or {$you} cannot feel it. Just going more often does not count.
    .sex_numb = Private parts numb, or feeling during sex suddenly gone
    .both_sciatica = Pain from the back or buttock to below the knee in both legs, also when sitting or lying
    .help_both_sciatica = Pain only when walking does not count. Nor do tingling feet alone.
    .both_weak = Both legs have lost real strength in the last 4 weeks
    .help_both_weak = Stairs, walking or getting up from a chair have become hard. Legs that only feel heavy or tired do not count.
    .climbing_numb = Numbness or tingling that has climbed from the feet to the knees or higher, in the last 4 weeks
    .cord_signs = New back pain, and both legs are weak, numb or unsteady, also at rest
    .help_cord_signs = The pain may sit between the shoulder blades or go round like a band. It may be worse at night.
    .swallow_weak = Weak or numb legs, and now hard to swallow, speak or breathe

q-ces_since = How long has the numbness, or the trouble with pee or poo, been there?
    .why = What is new can often still be turned round.
    .recent = 3 months or less, or it is getting worse
    .older = Longer, with no change, and a doctor has checked it

q-sciatica_since = The pain down both legs: is it new?
    .why = New pain in both legs can mean that the nerves are being squeezed in the middle.
    .two_weeks = It began, or got clearly worse, in the last 2 weeks
    .steady = It has been there longer and stays the same

## Page 4

q-injury_infection = Injury, infection and heat: do {$you} have any of these?
    .why = A bad injury, and some infections, can put a leg or a life in danger within hours.
    .injury_bad = A bad injury: bone showing, bleeding that will not stop, or a leg, knee or foot out of shape or place
    .help_injury_bad = Also a knee that popped out and went back. Also a hip that hurts after a fall or crash, with a leg that looks shorter or turned out.
    .injury_foot = After an injury or in a cast: a foot that is cold and pale or blue, or has no feeling
    .help_injury_foot = Think of the first 2 days after the injury. A bruise does not count.
    .crushed = Crushed or trapped, a fast crash, a fall from a height, or weak or numb legs after a blow to the back or neck
    .help_crushed = A height means more than one floor.
    .fever = A temperature of 38 °C (100.4 °F) or more, or shivering
    .skin_pain = A wound or a patch of skin that hurts much more than it looks
    .skin_patches = Purple, grey or black patches, blood blisters, or numb or crackling skin on a hot, swollen or very sore area
    .help_skin_patches = On brown or black skin the patch may look darker, grey or shiny.
    .dark_pee = Pee that is red-brown or like tea or cola, or hardly any pee
    .help_dark_pee = Just dark yellow does not count.
    .heat_ill = A fit, fainting, confusion or being sick a lot after heat, long exercise or drinking lots of water

q-sepsis_more = Is there any of this too?
    .why = An infection can spread to the whole body. These are early signs.
    .no_pee = No pee for about 12 hours
    .feels_dying = A strong feeling that something is terribly wrong

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
    .bruise = After a knock, like a bruise

q-muscle_hit = Are any muscles very sore, swollen or weak after one of these?
    .why = Damaged muscle can harm the kidneys. Dark pee is a sign of it.
    .help = Hard exercise or great heat. A crush, or a long lie on the floor. A virus, or a new medicine. Any soreness after exercise counts.
