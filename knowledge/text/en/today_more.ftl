# What should be seen today: pages that few people see.

q-skin_kind = The skin: is any of this true?
    .why = Some skin trouble should be treated within days, some today.
    .blister_strip = Small blisters in a strip, on one side of the body only
    .help_blister_strip = The strip may burn, sting or itch.
    .ring_rash = A rash like a ring, which grows over days
    .help_ring_rash = It can come 3 to 30 days after a tick bite. On brown or black skin it may look like a bruise.
    .shin_lumps = Several hot, sore lumps on the front of the shins
    .help_shin_lumps = They are red or darker at first, later like bruises.
    .pus = A sore lump with pus, or a wound that weeps, smells or has pus

q-strip_when = When did the first of these blisters come up?
    .why = Tablets for shingles work best in the first 3 days.
    .three_days = In the last 3 days
    .longer = Longer ago
    .rubbed = They come from rubbing shoes or clothes

q-lumps_ill = With the lumps on the shins, is there fever or feeling unwell?
    .why = Such lumps can come from an infection elsewhere in the body.

q-ulcer_fast = Does the break in the skin grow from day to day, or is its edge purple or black?
    .why = Some sores of the skin need a skin doctor soon.

q-nerve_spread = Nerves: is any of this true?
    .why = These can mean that the trouble lies in the neck, the back or the blood, not in the leg.
    .hands_clumsy = The hands have become clumsy or numb as well
    .help_hands_clumsy = For example with buttons, keys or writing.
    .unsteady = New unsteadiness on the feet, most of all in the dark
    .trunk_band = A numb or tight band round the chest or tummy
    .nitrous_oxide = Laughing gas (balloons) used in the last months
    .help_nitrous_oxide = We ask only because it can use up vitamin B12, which the nerves need.

q-hands_more = With the clumsy or numb hands, is there any of this?
    .why = If so, the spinal cord in the neck should be checked soon.
    .hands_worse = Hands or legs have got worse over the last weeks
    .hands_falls = Falls, or nearly falling

q-girdle_stiff = Do both shoulders ache and feel stiff too, most of all in the morning?
    .why = After 50, stiff shoulders and hips can come from one illness. It can be treated well.

q-girdle_more = With the stiff shoulders and hips, is there any of this?
    .why = The same illness can harm the eyes. That can be prevented if it is treated fast.
    .sight_change = Blurred, double or lost sight, even if it has come back
    .head_jaw_pain = A new headache, a sore scalp, or a jaw that aches when chewing

q-gout_known = Has a doctor found gout before, in this same big toe?
    .why = A first hot joint has to be checked for germs.
    .help = Say yes only if all of this is true: it is the same big toe as before, there is no wound there, and {$you} feel well.

q-bone_wound = Is there metal in that bone, or a wound or sore over it?
    .why = Germs can settle there, even without fever.

q-drug_tendon = Did the pain, weakness or tingling begin with the antibiotic, or in the months after it?
    .why = Antibiotics like ciprofloxacin can harm tendons, muscles and nerves. A doctor should hear of it before the next tablet.
