# What should be seen today: pages that few people see.

q-skin_kind = The skin
    .why = Some skin trouble should be treated within days, some today.
    .blister_strip = Strip of small blisters
    .help_blister_strip = On one side of the body. It may burn, sting or itch.
    .ring_rash = Growing ring-shaped rash
    .help_ring_rash = It grows over days, and can come 3 to 30 days after a tick bite.
    .shin_lumps = Hot, sore shin lumps
    .help_shin_lumps = Several, red or darker at first, later like bruises.
    .pus = Pus, or weeping or smelly wound

q-strip_when = When did the first blisters come?
    .why = Tablets for shingles work best in the first 3 days.
    .three_days = In the last 3 days
    .longer = Longer ago
    .rubbed = From rubbing shoes or clothes

q-lumps_ill = Fever or unwell with the shin lumps?
    .why = Such lumps can come from an infection elsewhere in the body.

q-ulcer_fast = Open sore growing daily, or dark edge?
    .why = Some sores of the skin need a skin doctor soon.
    .help = The edge is purple or black.

q-nerve_spread = Nerves and balance
    .why = These can mean that the trouble lies in the neck, the back or the blood, not in the leg.
    .hands_clumsy = Clumsy or numb hands
    .help_hands_clumsy = Such as with buttons, keys or writing.
    .unsteady = Newly unsteady on feet
    .help_unsteady = Most of all in the dark.
    .trunk_band = Band feeling round chest or tummy
    .help_trunk_band = Numb or tight.
    .nitrous_oxide = Laughing gas (balloons) lately
    .help_nitrous_oxide = In the last months. It can use up vitamin B12, which the nerves need.

q-hands_more = With the clumsy or numb hands
    .why = If so, the spinal cord in the neck should be checked soon.
    .hands_worse = Hands or legs getting worse
    .help_hands_worse = Over the last weeks.
    .hands_falls = Falls, or nearly falling

q-girdle_stiff = Both shoulders achy and stiff too?
    .why = After 50, stiff shoulders and hips can come from one illness. It can be treated well.
    .help = Most of all in the morning.

q-girdle_more = Eyes, head and jaw
    .why = The same illness can harm the eyes. That can be prevented if it is treated fast.
    .sight_change = Blurred, double or lost sight, even briefly
    .head_jaw_pain = New headache, sore scalp, aching jaw
    .help_head_jaw_pain = The jaw aches when chewing.

q-gout_known = Has a doctor found gout before?
    .why = A first hot joint has to be checked for germs.
    .first = No
    .elsewhere = Yes, but in another joint
    .same = Yes, in this big toe, no wound there

q-bone_wound = Metal, wound or sore at that bone?
    .why = Germs can settle there, even without fever.
    .help = Metal in it, or a wound or sore over it.

q-drug_tendon = Did it begin with that antibiotic?
    .why = Antibiotics like ciprofloxacin can harm tendons, muscles and nerves. A doctor should hear of it before the next tablet.
    .help = Or in the months after it: pain, weakness or tingling.
