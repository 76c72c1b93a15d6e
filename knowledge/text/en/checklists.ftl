# What only the checklists need, and the words of their items.

q-walk_distance = After how far walking does it come?
    .why = The distance shows how much the leg is held back. It also helps the doctor later.
    .help = Think back to flat ground. 100 metres: 130 steps, 1 to 2 minutes.
    .drawing = A person walks on level ground away from a flag, until the leg begins to hurt.
    .under_100 = Under 100 metres
    .m100_200 = 100 to 200 metres
    .over_200 = Over 200 metres

q-left_items = The calf and the pregnancy
    .why = In pregnancy, doctors look at three things when they think of a clot. The third, the side, is known already.
    .help = Sit, knees bent. Tape round each calf at its widest.
    .drawing = A tape goes round each calf at the same height, below the knee.
    .calf_2_cm = Sore calf 2 cm bigger
    .help_calf_2_cm = At least 2 cm (0.8 inches).
    .first_trimester = First 3 months of pregnancy

s-left = LEFt rule for a leg clot in pregnancy
    .high = One or more of the three is there. A clot is then more likely, and a scan is usual.
    .low = None of the three is known to be there. A clot stays possible.
    .note = Doctors do not use it on its own. Here it changes nothing: a sore or swollen leg in pregnancy should be looked at the same day.

f-left_leg_pregnant = It is the left leg
f-calf_2_cm_told = The calf is 2 cm or more bigger round
f-first_trimester_told = In the first 3 months of pregnancy

s-edinburgh = Edinburgh questions on leg pain when walking
    .high = All five fit. This is often linked with narrow leg arteries.
    .low = Not all five fit. Narrow arteries are still possible, as many people with them feel something else.
    .note = A tool for clinicians, in our own words, filled in from answers alone.

f-ecq_walk = Leg pain comes on walking
f-ecq_not_at_rest = It never begins when standing still or sitting
f-ecq_uphill = It comes uphill or when hurrying
f-ecq_stops = It goes within 10 minutes of standing still
f-ecq_site = It is in the calf, thigh or buttock

s-rls_criteria = Four signs of restless legs
    .high = All four fit. Restless legs are possible. A fifth point, that nothing else explains it, is for a clinician to judge.
    .low = Not all four fit. Another cause is more likely.
    .note = After the criteria of the International Restless Legs Syndrome Study Group, in our own words.

f-rls_urge = An urge to move the legs
f-rls_rest = It begins or gets worse at rest
f-rls_eased = It eases while moving
f-rls_evening = It comes, or is worse, in the evening or at night

s-ceap = Stage of vein trouble (CEAP)
    .stages = C1: fine thread veins
        C2: bulging veins
        C3: swelling
        C4a: brown stains, or itchy, scaly skin
        C4b: hard skin or white scars
        C4c: a fan of small veins at the ankle
        C5: a healed sore
        C6: an open sore
    .high = The skin shows the strain of the veins. A clinic for veins (vascular) is often asked.
    .low = The skin is not known to be changed by the veins.
    .note = What can be seen, sorted as clinicians do. It does not say that the veins cause the pain.

f-ceap_1 = Fine threads in the skin
f-ceap_2 = Bulging veins
f-ceap_3 = Swelling
f-ceap_4a = Brown stains, or itchy, scaly skin
f-ceap_4b = Hard skin or white scars
f-ceap_4c = A fan of small blue veins at the ankle
f-ceap_5 = The scar of a healed sore
f-ceap_6 = An open sore on the leg

s-fontaine = Stage of narrow leg arteries (Fontaine and Rutherford)
    .stages = Fontaine IIa, Rutherford 1: pain on walking more than 200 metres
        Fontaine IIb, Rutherford 2: pain on walking 100 to 200 metres
        Fontaine IIb, Rutherford 3: pain on walking less than 100 metres
        Fontaine III, Rutherford 4: pain in the foot or leg at rest
        Fontaine IV, Rutherford 5 or 6: a sore, or black skin
    .high = The flow of blood may be too low even at rest. This is seen the same day.
    .low = Pain on walking alone.
    .note = It holds only if narrow arteries are the cause, which a clinician finds by the pulses and by blood pressure at the ankle.

f-fontaine_2a = Pain on walking more than 200 metres
f-fontaine_2b_far = Pain on walking 100 to 200 metres
f-fontaine_2b_near = Pain on walking less than 100 metres
f-fontaine_3 = Pain at rest, better when the leg hangs down
f-fontaine_4 = Black skin, or a sore on a foot with pain at rest or on walking

s-ottawa_ankle = Ottawa rule for the ankle and foot
    .high = One or more is there. An X-ray is usual.
    .low = None is known to be there. A break is then less likely, but a leg that stays bad should be looked at.
    .note = It does not hold with numb feet, after alcohol, or for children. A low total never makes the advice less urgent.

s-ottawa_knee = Ottawa rule for the knee
    .high = One or more is there. An X-ray is usual.
    .low = None is known to be there. A break is then less likely, but a knee that stays bad should be looked at.
    .note = It does not hold with numb legs, after alcohol, or for children. A low total never makes the advice less urgent.

f-ottawa_steps = Cannot take four steps
f-ottawa_ankle_bone = The bone is sore at an ankle bump
f-ottawa_foot_bone = The bone is sore at the middle of the foot
f-ottawa_knee_bone = The kneecap, or the outer bump below the knee, is sore
f-ottawa_bend = The knee cannot bend to a right angle
f-ottawa_age = Aged 55 or over, with a fall or blow on the knee

f-walk_also_at_rest = It also begins when standing still or sitting
