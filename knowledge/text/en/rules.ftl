# What the safety rules say. One rule can give more than one urgency, so "now" and "never" hold at each
# of them; who to call, and how fast, stands above them on the page. "… is an emergency" names what makes
# the rule's own emergency, so that it is right there and on a same-day page.
# `.net` follows "Call … now for:" (rules whose highest level is U5) or "Be seen the same day for:" (U4).
# Same-day signs of rules that also know an emergency (RF22 to RF25, RF36, RF39) stand with RF20 and
# RF22_WALK, whose highest level is U4.

## Life or limb

r-RF01 = Possible clot in the lung
    .reason = New shortness of breath, chest pain, coughing blood or fainting can be a sign of a clot in the lung. It can start from a clot in a leg.
    .now =
        Sit down and keep still.
        Tell them about the leg, and about any clot, operation or long trip.
        Trouble breathing, chest pain or passing out is an emergency: call {$emergency}.
    .never =
        Do not drive.
        Do not do anything that makes the breath shorter.
    .net = new shortness of breath, chest pain, coughing up blood, or fainting

r-RF02 = Possible sudden loss of blood to the leg
    .reason = A leg or foot that turns cold, pale, blue or numb, or hurts very badly all at once, may not be getting enough blood. Time matters.
    .now =
        Keep the leg low: let it hang down, or lie flat.
        Keep it still, and cover it loosely.
        Note the time when it began.
        A foot that gets colder, paler, more numb or weaker is an emergency: call {$emergency}.
    .never =
        Do not drive.
        On the way to hospital, do not eat or drink: an operation may be needed.
        Do not raise the legs above the heart.
        Do not warm the leg or foot with a hot-water bottle, heat pad or hot bath.
        Do not massage the leg.
        Do not put on tight stockings or bandages until the leg has been checked.
    .net = a leg or foot that turns cold, pale, blue or numb, or sudden very bad pain in it

r-RF02_LUMP = Possible bulge in an artery
    .reason = A lump that beats behind the knee or in the groin can be a bulge in an artery. It can send clots down the leg.
    .now =
        Rest, and keep the leg low.
        A cold, pale or numb foot is an emergency: call {$emergency}.
    .never =
        Do not press on the lump or rub it.

r-RF02_PROCEDURE = Trouble after an artery was treated
    .reason = In the first month after an artery was treated, it can close again or bleed. New pain, colour, cold or swelling can be a sign of that.
    .now =
        Lie down, and keep the leg level.
        If the groin bleeds, press on it firmly.
        A cold or numb foot, or bleeding or swelling in the groin, is an emergency: call {$emergency}.
        Tell them which day the artery was treated, and where.
    .never =
        Do not raise the legs above the heart.
        Do not leave out a prescribed medicine before asking.

r-RF03 = Possible pressure inside the muscle
    .reason = Very bad pain that grows even when still can mean that pressure is building up inside the leg. It can cut off the blood to the muscle within hours.
    .now =
        Loosen any tight bandage, shoe or sock.
        Keep the leg level with the heart, neither high nor low.
        A calf or shin that gets hard, or a foot that gets numb, is an emergency: call {$emergency}.
    .never =
        Do not put ice on the leg.
        Do not massage the leg.
        On the way to hospital, do not eat or drink: an operation may be needed.
    .net = very bad pain in the leg that keeps growing after an injury, an operation or in a cast

r-RF04 = Possible squeezed nerves in the lower back
    .reason = Nerves low in the back may be squeezed. Signs are numbness between the legs, new trouble with pee, poo or sex, or pain down both legs. Fast treatment can save them.
    .now =
        Say clearly what is new: numb parts, pee, poo, sex, or both legs.
        Note the day and time when it began.
        If any of this is new or gets worse, it is an emergency: go to an emergency department, or call {$emergency}.
    .never =
        Do not drive.
        On the way to hospital, do not eat or drink: an operation may be needed.
        Do not lift or carry anything heavy.
        Do not have the back pushed or cracked.
    .net = numbness between the legs, new trouble with pee or poo, or pain or weakness down both legs

r-RF05 = Possible deep infection under the skin
    .reason = Skin that hurts much more than it looks, or that turns purple, grey or black, can be a sign of a rare infection. It can spread within hours.
    .now =
        Say that the pain is much worse than it looks, or that the skin is changing.
        Draw a line round the edge with a pen, and note the time.
        Skin that changes fast, or feeling very ill, is an emergency: call {$emergency}.
    .never =
        Do not drive.
        On the way to hospital, do not eat or drink: an operation may be needed.
        Do not squeeze or cut blisters.
    .net = skin that turns purple, grey or black, or very painful skin with fever or feeling very ill

r-RF06 = Possible sepsis
    .reason = An infection may be spreading through the body. Signs are confusion, great sleepiness, very fast breathing, blotchy skin or no pee.
    .now =
        Say: I think it could be sepsis.
        Stay with someone, and keep warm.
        Have all medicines, or a list of them, ready.
    .never =
        Do not drive.
        Do not wait to see if it passes.
    .net = confusion, great sleepiness, very fast breathing, or blotchy, blue or very pale skin

r-RF07 = Possible large clot of the whole leg
    .reason = The whole leg is newly very swollen and tight, and hurts or changes colour. That can mean a very large clot.
    .now =
        Lie down and keep the leg still.
        A leg that changes colour, or trouble breathing, is an emergency: call {$emergency}.
    .never =
        On the way to hospital, do not eat or drink: an operation may be needed.
        Do not stand or walk on the leg.
        Do not massage the leg.
        Do not put on tight stockings or bandages until the leg has been checked.
    .net = a whole leg that becomes very swollen, tight and painful, or turns blue, purple or white

r-RF08 = Possible stroke
    .reason = A drooping face, slurred speech, or an arm or leg that goes weak or numb within minutes can be a sign of a stroke. This is so even if it has passed.
    .now =
        Note the time when it began.
        Lie down with someone near.
        If it comes back or gets worse, it is an emergency: call {$emergency}.
    .never =
        Do not eat or drink until seen.
        Do not drive.
        Do not take aspirin, unless a clinician says so.
    .net = a drooping face, slurred speech, or an arm or leg that suddenly goes weak or numb

r-RF09 = Possible torn big blood vessel
    .reason = Sudden very bad pain in the tummy, back or chest can come from a big blood vessel. Feeling faint, or a cold or weak leg, makes this more likely.
    .now =
        Lie down and keep still.
        Tell them about any known bulge in an artery.
        Feeling faint, or a cold or weak leg, is an emergency: call {$emergency}.
    .never =
        Do not drive.
        Do not eat or drink until seen.

r-RF10 = Possible muscle breakdown
    .reason = Red-brown or cola-coloured pee can mean that damaged muscle is harming the kidneys.
    .now =
        Rest the muscles.
        Sip water, unless told to limit drinks.
        Keep a little of the pee in a clean jar to show.
    .never =
        Do not exercise.
        Do not take {$nsaids} on {$your} own: ask first.
    .net = red-brown or cola-coloured pee with sore or weak muscles

r-RF11 = Possible fast loss of strength
    .reason = Legs that lose strength or feeling within weeks can mean trouble in the nerves or the spine. So can new bad back pain. It can move on quickly.
    .now =
        Stay with someone, and take care not to fall.
        Note when it began and how fast it moves.
        If it gets hard to breathe, swallow or stand, it is an emergency: call {$emergency}.
    .never =
        Do not drive.
    .net = both legs quickly losing strength, or trouble with swallowing or breathing

r-RF12 = Bad injury
    .reason = A leg that is open, bent or bleeding badly needs help at once. So does a foot that is cold or has no feeling after an injury.
    .now =
        Press firmly on any bleeding with a clean cloth.
        Keep the leg still, in the position it is in.
        Take off rings, shoes or socks that press, if this is easy.
    .never =
        Do not try to straighten the leg.
        Do not stand or walk on the leg.
        Do not eat or drink until seen.

r-RF13 = Possible strain on the heart
    .reason = Shortness of breath when lying flat, above all with swollen legs, can mean that the heart is not keeping up.
    .now =
        Sit upright, with the legs down.
        Take medicines as usual, and have a list of them ready.
        Trouble breathing at rest, or chest pain, is an emergency: call {$emergency}.
    .never =
        Do not lie flat.
        Do not raise the legs above the heart.

r-RF14 = Possible heat or salt emergency
    .reason = Heat, or too little salt in the blood, may be harming the brain. Signs are a fit, fainting, confusion or being sick a lot.
    .now =
        Move to a cool place and lie down.
        Cool the skin with water and air.
        Turn on the side if sick or very sleepy.
    .never =
        Do not drink large amounts.
        Do not stay alone.

r-RF15 = Possible infection with weak defences
    .reason = When the body's defences are weak, germs can spread very fast, even with little fever.
    .now =
        Call the number on the chemotherapy or clinic card, if there is one. If not, call {$emergency}.
        Say which treatment {$you} have, and the temperature.
    .never =
        Do not take fever tablets before the temperature is measured.
        Do not wait to see if it passes.
    .net = fever, shivering or feeling unwell within 6 weeks of chemotherapy, or with weak defences

r-RF16 = Injury with great force
    .reason = A great force can do harm that does not show at first. Weak or numb legs after a blow to the back can mean a hurt spine.
    .now =
        Lie still, and keep the head and back in line.
        Keep warm until help comes.
    .never =
        Do not sit up or twist the back or neck.
        Do not drive.

r-RF17 = Weak legs with an uneven heartbeat
    .reason = The salts in the blood may be far out of balance. That can make the legs weak and upset the heartbeat.
    .now =
        Sit or lie down and rest.
        Tell them about kidney trouble, dialysis and all medicines.
    .never =
        Do not drive.
        Do not take potassium or salt substitutes.

r-RF18 = Spots that do not fade
    .reason = Purple or red spots that do not fade under a glass can be small bleeds in the skin. With fever they can be a sign of blood poisoning.
    .now =
        Press a clear glass on the spots once more and look.
        With fever, a stiff neck, cold hands and feet or great sleepiness it is an emergency: call {$emergency}.
    .never =
        Do not wait for more spots to come.
    .net = purple or red spots that do not fade under a glass, with fever or feeling very unwell

## Today

r-RF20 = Possible clot in a deep leg vein
    .reason = A leg that is newly swollen, sore or heavy on one side can be a sign of a clot in a deep vein. Only an examination, and often a scan or a blood test, can tell.
    .now =
        Ask for a check for a leg clot, and say what raised the risk. It may need a scan: if they have none today, ask where to go instead.
        Drink and move as usual, but take it easy.
        Carry on with usual medicines, blood thinners too.
        With the pill, or with hormone tablets, patches or rings, ask today before the next one. Until that is clear, use condoms too.
    .never =
        Do not massage the leg.
        Do not stretch the calf.
        Do not put on tight stockings or bandages until the leg has been checked.
        Do not set off on a long trip, or spend a night in a car seat, until the leg has been checked.
    .net =
        new swelling, heat or a darker colour of one leg
        a hot, sore patch of skin, a red streak up the leg, or a newly hot and swollen joint
        fever or shivering with new pain in one place
        with diabetes: any sore, swelling, heat or new colour of a foot
        in a cast or splint: new numbness, blue or swollen toes, or more pain

r-RF21 = Leg signs in pregnancy or after birth
    .reason = In pregnancy, and for 12 weeks after birth, clots in a leg are more common. One swollen, sore or discoloured leg should be checked the same day.
    .now =
        Call the maternity unit, or {$urgent}. Say which week of pregnancy it is, or when the baby came.
        Drink as usual.
        Call {$emergency} at once for shortness of breath, chest pain or fainting.
    .never =
        Do not massage the leg.
        Do not set off on a long trip, or spend a night in a car seat, until the leg has been checked.
    .net = one leg that swells, hurts or changes colour in pregnancy or in the 12 weeks after birth

r-RF22 = Leg that may get too little blood
    .reason = Too little blood may be getting to the foot. Signs are pain at rest that eases when the leg hangs down, a sore that does not heal, or black skin.
    .now =
        Keep the leg low, and let it hang down at night.
        Keep the foot clean, dry and covered.
        A foot that turns cold, pale or numb is an emergency: call {$emergency}.
    .never =
        Do not raise the legs above the heart.
        Do not warm the leg or foot with a hot-water bottle, heat pad or hot bath.
        Do not put on tight stockings or bandages until the leg has been checked.
        Do not cut away skin.

r-RF22_WALK = Sudden change in walking pain
    .reason = Leg pain on walking that has just begun, or comes much sooner than before, can mean that an artery has just closed.
    .now =
        Walk only as far as it does not hurt.
        Call {$emergency} at once if the foot turns cold, pale or numb, or hurts at rest.
    .never =
        Do not walk on through the pain.
        Do not put on tight stockings or bandages until the leg has been checked.
    .net = foot pain at rest that eases when the leg hangs down, a black or blue toe, or walking pain that suddenly comes much sooner

r-RF23 = Foot trouble with diabetes
    .reason = With diabetes, a sore, swelling, heat or new colour of a foot can turn bad quickly, even if it hurts little.
    .now =
        Call the diabetes foot clinic today, if there is one.
        Take weight off the foot.
        Cover any sore with a clean, dry dressing.
        Fever, black skin, a cold foot or redness that spreads is an emergency: call {$emergency}.
    .never =
        Do not walk barefoot.
        Do not treat corns or sores with plasters, blades or acids.
        Do not warm the leg or foot with a hot-water bottle, heat pad or hot bath.

r-RF24 = Possible skin infection
    .reason = A new red or darker patch that is hot, sore, swollen or spreading can be a skin infection. It often needs treatment the same day.
    .now =
        Rest the leg, and drink enough.
        Once treated, go back if it gets worse at any time, or is no better in 2 to 3 days.
        If it spreads within hours, or with confusion or feeling very ill, it is an emergency: call {$emergency}.
    .never =
        Do not massage the leg.
        Do not put on tight stockings or bandages until the leg has been checked.
        Do not scratch or squeeze the skin.
    .net = a hot, red or darker patch of skin that spreads within hours

r-RF25 = Possible infection in a joint
    .reason = A newly swollen joint can have germs in it, most of all if it is hot, red or too sore to move. That can be so even without fever.
    .now =
        Rest the joint.
        Tell them about gout, an artificial joint, or a joint operation or injection.
        With fever, shivering or feeling very ill it is an emergency: call {$emergency}.
    .never =
        On the way to hospital, do not eat or drink: an operation may be needed.
        Do not warm the leg or foot with a hot-water bottle, heat pad or hot bath.
        Do not massage the leg.
    .net = a hot, swollen, very sore joint with fever or shivering

r-RF26 = Possible broken bone
    .reason = Sore bone, or not being able to take 4 steps after an injury, can be a sign of a break. An X-ray may be needed.
    .now =
        Rest the leg and keep it level.
        Put a cold pack in a cloth on it for 10 minutes, if the skin can feel it well.
    .never =
        Do not stand or walk on the leg.
        Do not massage the leg.

r-RF27 = Possible torn cord behind the ankle
    .reason = A snap or kick at the back of the leg can be a torn Achilles tendon, or a torn calf muscle. It heals best when treated early.
    .now =
        Keep the foot pointing down a little, and rest it.
        Say whether tiptoe on that leg is possible.
    .never =
        Do not stretch the calf.
        Do not massage the leg.
        Do not test it again and again.

r-RF28 = Loss of strength in a leg
    .reason = A leg or foot that can no longer do something can mean that a nerve is being squeezed. New or growing weakness should be examined soon.
    .now =
        Take care on stairs and kerbs.
        Note what the leg or foot can no longer do.
        Go to an emergency department at once for both legs, numbness between the legs, or trouble with pee or poo.
    .never =
        Do not drive with this leg.
        Do not lift or carry anything heavy.
        Do not cross the legs or squat for long.
    .net = a foot that drops, or a leg that loses strength over days or weeks

r-RF29 = Bleeding vein
    .reason = A vein near the skin can bleed a lot. It can bleed again, even after it has stopped.
    .now =
        Lie flat and lift the leg as high as possible.
        Press firmly on the spot with a clean cloth for 10 minutes, without looking under it.
        If it is heavy, does not stop, or {$you} feel faint, it is an emergency: call {$emergency}.
        When it has stopped, keep a firm pad on it and keep resting.
    .never =
        Do not stand or sit while it bleeds.
        Do not tie a string or belt round the leg.

r-RF30 = Possible clot in a vein under the skin
    .reason = A hard, sore line along a vein can be a clot in a vein under the skin. If it is long, high up or there are other risks, it can reach a deep vein.
    .now =
        Keep walking gently.
        Put a cool, damp cloth on it, if that feels good.
        Call {$emergency} at once for shortness of breath or chest pain.
    .never =
        Do not massage the leg.
    .net = a hard, sore line along a vein that grows, or moves up past the knee

r-RF31 = Child or teenager
    .reason = This check is made for adults. Leg trouble under 18 has other causes and should be seen by a doctor.
    .now =
        Book a visit with a doctor who sees children.
        Look each day for fever, a limp, night pain, a lump or a swollen joint. If one comes, have it seen that day.
    .never =
        Do not give aspirin to anyone under 16, unless a doctor has said so.

r-RF32 = Danger sign in a child
    .reason = In a child these signs can mean an infection, or a hip or bone that needs help soon.
    .now =
        Let the child rest, and carry or push instead of walking.
        Take the temperature and note it.
        A child who is floppy, hard to wake, blotchy or breathing fast is an emergency: call {$emergency}.
    .never =
        Do not make the child walk on the leg.

r-RF33 = Possible bleeding inside the leg
    .reason = With a blood thinner, a knock can cause a large bleed in the muscle. Groin pain with a weak leg can be a bleed round a nerve.
    .now =
        Rest, and keep the leg level.
        Tell them the name of the blood thinner, and when it was last taken. Ask before the next dose.
        A swelling that grows, or a numb or weak leg, is an emergency: call {$emergency}.
    .never =
        Do not massage the leg.
        Do not take {$nsaids} on {$your} own: ask first.

r-RF34 = Locked muscle or odd spasms
    .reason = A muscle that stays locked may be damaged. Spasms of hands, feet or jaw can come from salts out of balance, or from a germ in a wound.
    .now =
        Stretch the muscle slowly, and hold it.
        Tell them about any wound, and when the last tetanus injection was.
        A stiff jaw, or spasms that spread, is an emergency: call {$emergency}.
    .never =
        Do not take potassium, magnesium or salt tablets on {$your} own.

r-RF35 = Leg trouble with injecting
    .reason = Injecting can bring clots or germs into the leg or groin. Swelling or pain then should be seen the same day.
    .now =
        Say where and when the last injection was. It helps them to find the cause.
        Fever, shivering, or a cold or numb foot is an emergency: call {$emergency}.
    .never =
        Do not inject into that leg or groin.
        Do not squeeze or cut any lump.

r-RF35_SICKLE = Leg pain with sickle cell disease
    .reason = Bad leg pain in sickle cell disease can be a crisis, a clot or a bone infection. With fever it can turn dangerous fast.
    .now =
        Call the sickle cell team, or {$urgent}. Tell them the temperature.
        Fever of 38 °C or more, shivering, chest pain, shortness of breath or great sleepiness is an emergency: call {$emergency}.
        Keep warm, and keep drinking.
    .never =
        Do not put ice on the leg.
        Do not wait to see if it passes.

r-RF36 = Fever with pain in one place
    .reason = Fever or shivering with new pain in one place can mean germs in a bone, a joint, a muscle or the spine.
    .now =
        Rest, and measure the temperature.
        Say where the pain is, and about any wound, injection or recent infection.
        Confusion, great sleepiness, or weak or numb legs is an emergency: call {$emergency}.
    .never =
        Do not massage the sore place.

r-RF37 = Possible crack in the hip or thigh bone
    .reason = New hip, groin or thigh pain on each step, without an injury, can be a crack in a weak or overused bone.
    .now =
        Use a stick, crutches or a wheelchair.
        Tell them about steroids, bone medicine, sickle cell or hard training.
    .never =
        Do not run or jump.
        Do not lift or carry anything heavy.
    .net = hip or groin pain so bad that the leg takes no weight

r-RF38 = Knee injury that should be seen
    .reason = A knee that swells within hours, sticks, will not lift straight, or had its kneecap slip out may be torn or broken inside.
    .now =
        Rest the leg, with the knee as it is most comfortable.
        Put a cold pack in a cloth on it for 10 minutes at a time.
    .never =
        Do not force the knee straight.
        Do not twist or kneel on it.

r-RF39 = Trouble in a cast, boot or splint
    .reason = The cast may be too tight, or a clot may have formed. Signs are new numbness, blue or swollen toes, or more pain.
    .now =
        Raise the leg only to the level of the heart.
        Move the toes often.
        Call the fracture clinic today, or {$urgent}.
        Pain that keeps growing, or toes that turn cold or will not move, is an emergency: call {$emergency}.
    .never =
        Do not drive with this leg.
        Do not push anything under the cast.
        Do not cut a plaster cast {$yourself}.

r-RF57 = Possible dangerous blood pressure in pregnancy
    .reason = These signs in pregnancy or after birth can mean pre-eclampsia, which is dangerous high blood pressure. It needs a check at once.
    .now =
        Call the maternity unit now, or {$urgent}.
        Lie on the left side and rest.
        A fit, confusion, or a bad headache with trouble seeing is an emergency: call {$emergency}.
    .never =
        Do not drive.
        Do not stay alone.

## In days

r-RF40 = Lump in the leg
    .reason = A lump that grows, is deep and hard, or is bigger than a golf ball should be looked at. Most are harmless.
    .now =
        Book a visit, and ask whether a scan is needed.
        Measure the lump and note the date.
    .never =
        Do not press on the lump or rub it.

r-RF41 = Deep bone pain
    .reason = Deep pain in a bone at rest or at night, with no clear cause, should be checked.
    .now =
        Book a visit, and say that it hurts at rest or at night.
        Tell them about any cancer in the past, or weight loss.

r-RF42 = Weight loss or night sweats
    .reason = Losing weight without trying, or night sweats, can have many causes. A doctor should look for one.
    .now =
        Book a visit, and tell them the weight now and before.

r-RF43 = Sore on the leg that does not heal
    .reason = A break in the skin below the knee for over 2 weeks is a leg ulcer until it has been looked at. Finding the cause helps it to heal.
    .now =
        Cover it with a clean, dry dressing.
        Ask for a check of the blood flow in the leg.
    .never =
        Do not put on tight stockings or bandages until the leg has been checked.
        Do not put creams or plasters on it that have not been advised.

r-RF44 = New swelling of the legs
    .reason = New swelling can come from the heart, kidneys, liver or veins, or from a medicine. A doctor should find out which.
    .now =
        Make a list of all medicines to show.
        Note {$your} weight each morning, if there is a scale.
        Call {$emergency} at once for shortness of breath or chest pain.
    .never =
        Do not leave out a prescribed medicine before asking.
    .net = both legs swelling up within days

r-RF45 = Pain on walking that eases at rest
    .reason = The pain comes with walking and eases after stopping. Narrow leg arteries can do this, and so can the spine.
    .now =
        Note how far {$you} can walk before it hurts, and how soon it eases.
        Ask for a check of the pulses and blood pressure in the legs.
    .never =
        Do not put on tight stockings or bandages until the leg has been checked.

r-RF46 = Getting worse, or in the way of daily life
    .reason = Leg trouble that gets worse, lasts over 2 weeks, or stops work, sleep or walking should be looked at.
    .now =
        Book a visit, and note what makes it better or worse.

r-RF47 = Very bad pain
    .reason = Very bad or sudden leg pain should be looked at by a doctor. If it stays even at rest, that should be today.
    .now =
        Rest the leg in the position that hurts least.
        Call {$emergency} at once if the leg turns cold, pale, numb or weak.
    .never =
        Do not massage the leg.
    .net = very bad pain that stays for over 30 minutes, even at rest

r-RF48 = Numbness or tingling
    .reason = Numb, tingling or burning skin can come from a nerve, often in the back or the feet, or from too little blood. A doctor can test for the causes.
    .now =
        Look at both feet each day for sores.
        Go to an emergency department at once if it climbs up the legs, or numbness comes between the legs.
    .never =
        Do not test bath water with a numb foot.
        Do not warm the leg or foot with a hot-water bottle, heat pad or hot bath.

r-RF49 = Age and risk with pain on walking
    .reason = At this age, or with smoking or diabetes, pain on walking is more often due to narrow leg arteries.
    .now =
        Ask for a check of the leg arteries, the blood pressure and the cholesterol.

r-RF50 = Muscle pain after a new medicine
    .reason = Some medicines, such as statins, can upset muscles. A blood test can show it. If the weakness grows, it should be today.
    .now =
        Ask a doctor or pharmacist in the next days. Tell them the name and the start date.
        Go to an emergency department at once if the pee turns red-brown.
    .never =
        Do not leave out a prescribed medicine before asking.

r-S2_31 = Something that should be checked
    .reason = Trouble that stays or limits {$them} should be checked, even if it is not urgent. So should swelling, numbness, weakness, a sore or a change in the skin.
    .now =
        Book a visit, and note since when it has been there.

r-RF14_WATER = Much water in a long effort
    .reason = Much water in a long effort can make the salt of the blood too low. With weak legs this should be checked today.
    .now = Drink no more plain water for now.
    .net = Sickness, a headache, confusion or a fit
