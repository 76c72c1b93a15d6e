# Possible causes: vessels, swelling, skin and infection.

c-pe = Blood clot in the lung (pulmonary embolism)
    .what = Part of a clot, most often from a leg vein, travels to the lung and blocks blood there. It
        brings sudden breathlessness, pain on breathing in, a faint, or coughing up blood. It is an
        emergency.
    .tests = A heart tracing (ECG), blood tests, and a scan of the lungs (CT).
    .treatment = Blood thinners at once. Severe clots are sometimes dissolved or taken out.
    .who = Hospital. Later a clinic for clots.

c-phlegmasia = Very large clot of a whole leg (phlegmasia)
    .what = A clot blocks nearly all the veins of a leg. The leg, up to the thigh, swells, is tight and
        hurts. It may turn blue, purple or white. The leg can be in danger. This is rare.
    .tests = An ultrasound scan (duplex), and often a CT scan.
    .treatment = Blood thinners at once. Often the clot is dissolved or taken out.
    .who = Hospital. Then a surgeon for blood vessels (vascular).

c-ali = Blocked leg artery (acute limb ischaemia)
    .what = An artery of the leg closes suddenly, so the foot gets no fresh blood. The foot turns cold,
        pale or blue, painful, numb or weak. An uneven heartbeat or narrow arteries are often behind it.
        Hours count.
    .tests = Feeling the pulses. A flow test (Doppler). A scan of the arteries (CT angiography).
    .treatment = Blood thinners. The artery is opened soon, through a tube or by surgery.
    .who = Hospital. Then a surgeon for blood vessels (vascular).

c-popliteal_entrapment = Squeezed artery behind the knee (popliteal entrapment)
    .what = A muscle behind the knee presses on the artery in hard exercise. The calf cramps or tires,
        and is well again after a short rest. It is rare, and mostly in young, sporty people.
    .tests = An ultrasound or MR scan of the artery, with the foot moved up and down.
    .treatment = Less hard exercise at first. Often an operation that frees the artery.
    .who = A GP. Then a surgeon for blood vessels (vascular).

c-post_thrombotic = Damage after an old leg clot (post-thrombotic syndrome)
    .what = After a deep clot the vein valves may stay damaged. The leg swells, feels heavy and aches,
        mostly after standing. The skin above the ankle may turn brown. New swelling can also be a new
        clot.
    .tests = An ultrasound scan of the veins (duplex). The arteries are checked before stockings.
    .treatment = Moving, raising the leg, skin care, and stockings if the arteries allow.
    .who = A GP, then a vascular service (blood vessels), sooner if the skin breaks.

c-microcirc = Poor flow in tiny blood vessels (in diabetes)
    .what = Diabetes can harm the smallest vessels, though the large ones are open. Muscles then get
        less blood, and legs tire or feel heavy in use. It cannot be seen from outside.
    .tests = Blood sugar over months (HbA1c), a foot check, and blood pressure at ankle and toe.
    .treatment = Good sugar and blood pressure control, walking, foot care, and no smoking.
    .who = A GP or diabetes nurse.

c-diabetic_foot = Foot problem in diabetes (diabetic foot)
    .what = Diabetes can numb the feet and narrow their vessels. A sore then heals badly and germs get
        in. A foot may also swell and turn warm while its bones give way (Charcot foot). It often hurts
        little.
    .tests = A look at the sore, the pulses and the feeling. Blood tests and an X-ray.
    .treatment = Taking weight off the foot, wound care, antibiotics if infected, and help for the
        arteries.
    .who = A foot clinic, GP or urgent care.

c-lymphoedema = Swelling from poor lymph drainage (lymphoedema)
    .what = Lymph vessels drain water from the tissue. If they are weak or harmed, a leg swells slowly,
        with the foot and toes. It can follow cancer treatment or many skin infections. The skin may
        thicken.
    .tests = An examination, and an ultrasound scan to look at the veins.
    .treatment = Skin care and moving. Special bandages or stockings. Gentle massage by a trained person.
    .who = A GP, then a lymphoedema clinic.

c-lipoedema = Sore fatty tissue of the legs (lipoedema)
    .what = Both legs are large and tender from hip to ankle, while the feet stay slim. They bruise
        easily and feel heavy. It often starts at puberty, pregnancy or menopause, nearly always in
        women. It is nobody's fault.
    .tests = An examination. Now and then a scan to look for other causes.
    .treatment = Moving, well-fitted stockings, skin care, and support. Some centres offer surgery.
    .who = A GP, then a lipoedema or lymphoedema clinic.

c-nec_fasc = Flesh-eating infection (necrotising fasciitis)
    .what = Germs destroy tissue deep under the skin within hours. Pain is far worse than the skin
        looks. Dark patches, blisters and severe illness follow. It is rare, and an emergency.
    .tests = Blood tests and a scan. Surgeons often look inside at once.
    .treatment = Surgery at once to take away dead tissue. Strong antibiotics through a drip.
    .who = Hospital.

c-abscess = Pocket of pus (abscess)
    .what = Germs form a pocket of pus under the skin: a hot, sore, swollen lump, red or darker. It may
        throb and leak pus. Pressing it out can spread the germs.
    .tests = A look and a feel. Now and then an ultrasound scan or a swab.
    .treatment = Letting the pus out through a small cut. Sometimes antibiotics.
    .who = A GP or urgent care.

c-wound_infection = Infected wound
    .what = Germs grow in a wound, sore or operation scar. It hurts more, swells, is hot, red or darker,
        and may weep or smell. Fever can come with it.
    .tests = A look at the wound, a swab, and blood tests if unwell.
    .treatment = Cleaning and a dressing. Antibiotics if needed. A tetanus jab if it is due.
    .who = A GP, nurse or urgent care.

c-dermatitis = Eczema of the lower legs (dermatitis)
    .what = The skin is dry, scaly and itchy, red or darker, often on both legs. Weak veins or
        something that touched the skin can be behind it. It can look like an infection.
    .tests = A look at the skin and the veins. Patch tests if an allergy is likely.
    .treatment = Moisturiser, a steroid cream from a clinician, and care for the veins.
    .who = A pharmacist or GP, then a skin doctor (dermatology).

c-erythema_nodosum = Tender lumps on the shins (erythema nodosum)
    .what = Several hot, sore lumps come up on the shins. They are red or darker, then fade like
        bruises. A sore throat, a medicine, pregnancy or bowel disease may be behind it. It mostly goes
        within weeks.
    .tests = Blood tests, a throat swab and a chest X-ray, to find the cause.
    .treatment = Rest, cooling, medicine for pain, and treating the cause.
    .who = A GP within days. Then a skin doctor (dermatology) if needed.

c-osteomyelitis = Infection of a bone (osteomyelitis)
    .what = Germs settle in a bone, often near a deep sore, a break or metal. The pain is deep and
        constant, also at night. Fever may be there or not.
    .tests = Blood tests, an X-ray and a scan (MRI). A sample shows the germ.
    .treatment = Antibiotics for weeks. Often an operation to clean the bone.
    .who = A hospital or urgent care. Then a bone surgeon (orthopaedics).

c-septic_arthritis = Infection of a joint (septic arthritis)
    .what = Germs in a joint make it hot, swollen and very sore to move. About half of people have no
        fever. It is more common with an artificial joint, diabetes or weak defences. It can harm the
        joint within days.
    .tests = Fluid is drawn from the joint with a needle. Blood tests.
    .treatment = Washing out the joint, and antibiotics through a drip.
    .who = A hospital. Then a joint surgeon (orthopaedics).

c-shingles = Shingles (herpes zoster)
    .what = The chickenpox virus wakes up in one nerve. A strip of skin on one side burns or stings, and
        blisters follow after some days. It is more common after 50. The blisters can pass on
        chickenpox.
    .tests = Mostly a look is enough.
    .treatment = Virus tablets work best in the first 3 days. Medicine for pain.
    .who = A pharmacist or GP, on the same day if the blisters are new.

c-skin_ulcer_other = Unusual skin sore (such as pyoderma, vasculitis or skin cancer)
    .what = Most leg sores come from veins or arteries. Some come from inflamed skin or vessels and
        hurt a lot, with a purple edge. An old sore with a heaped-up rim can be skin cancer.
    .tests = A small skin sample (biopsy), blood tests, and the blood flow at the ankle.
    .treatment = It depends on the cause: creams or tablets that calm it, or an operation.
    .who = A GP within days, then a skin doctor (dermatology).

c-vasculitis_purpura = Inflamed small vessels of the skin (vasculitis)
    .what = Tiny vessels leak blood into the skin. Spots on both lower legs do not fade under a glass.
        Joints or tummy may hurt, and the kidneys can be hit. It can follow an infection or a medicine.
    .tests = Urine and blood tests, blood pressure, and at times a skin sample.
    .treatment = Often rest and watching the kidneys. Sometimes medicine that calms the inflammation.
    .who = A GP or urgent care. At once with fever or feeling very ill.

c-chilblain_raynaud = Toes that react to cold (chilblains, Raynaud's)
    .what = After cold, toes itch, burn and swell, red or darker. Or they turn white, then blue, then
        red. Both feet are hit. One foot alone may be an artery problem.
    .tests = Mostly none. Blood tests if it is new in an adult.
    .treatment = Warm shoes and socks, warming slowly, and no smoking. A doctor may offer tablets.
    .who = A pharmacist. A GP if there are sores, if one foot is hit, or if new after 50.

c-bite_sting_tick = Bite, sting or tick
    .what = A bite or sting leaves a mark that itches, stings or swells for days. After a tick, a ring
        that grows can be Lyme disease. Bites by people or animals often let germs in.
    .tests = Mostly none. A blood test for Lyme disease only in some cases.
    .treatment = Washing with soap, cooling, itch cream. Antibiotics for Lyme disease and some bites, and
        jabs against rabies after some. {$tick}
    .who = A pharmacist. A GP for a ring rash. Urgent care for animal or human bites.

c-aaa_rupture = Leaking main artery (aortic aneurysm or tear)
    .what = The main artery in the belly or chest leaks or tears. Sudden, very bad pain in tummy, back
        or chest comes, with faintness or a cold leg. It is rare, mostly after 60. Minutes count.
    .tests = A scan at once (ultrasound or CT).
    .treatment = Repair at once, from inside through a tube or by surgery.
    .who = Hospital. Then a surgeon for blood vessels (vascular).

c-spinal_infection = Infection of the spine (discitis, abscess)
    .what = Germs in a disc, bone or around the nerves bring constant back pain, also at night. It may
        run to a leg. Only about half have fever. Injecting drugs, diabetes or weak defences make it
        more common.
    .tests = Blood tests and a scan of the spine (MRI).
    .treatment = Antibiotics for weeks. At times an operation to free the nerves.
    .who = Emergency department. At once with weak legs or bladder trouble.
