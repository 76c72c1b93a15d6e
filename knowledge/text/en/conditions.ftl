# Possible causes: what it is, usual tests, usual treatment, who sees it. These speak in general, not
# about one person.

c-muscle_fatigue = Tired leg muscles (muscle fatigue)
    .what = Leg muscles can feel heavy, stiff or sore after hard or new exercise, or after long
        standing or sitting in one place. The calf lowers the foot and steadies the ankle, so
        it works in every step and in standing. Working muscles use up their fuel, acid builds up for a while,
        and the nerves drive them less. In legs that keep still the blood flows back slowly. It is the most common reason for tired lower legs and
        mostly eases with rest within days.
    .tests = Usually none. If it lasts for more than two weeks, a clinician may examine the legs and
        take blood.
    .treatment = Rest at first, then gentle moving about. Good food and sleep help muscles to recover. Later,
        build up exercise in small steps.
    .who = Most people need no one. If it has not eased in two weeks: a family doctor (GP).

c-muscle_strain = Pulled or torn calf muscle (muscle strain)
    .what = Some muscle fibres in the calf are overstretched or torn. It often happens in a sprint, a
        jump or a push-off, or after more effort than the muscle is used to. The sore spot hurts on
        pressing and on standing on tiptoe, and a bruise may show some days later.
    .tests = A clinician feels the muscle and the tendon above the heel. An ultrasound scan can help if
        a clot or a torn tendon is possible too.
    .treatment = Sparing it for 1 to 3 days, raising it, and a light bandage. Then moving early, as far as
        it does not hurt much, and exercises that build up slowly. Cold eases the pain, no more.
        Tablets against inflammation in the first days may slow the healing. Most strains mend in weeks.
    .who = A GP or physiotherapist, then a sports medicine clinic if it does not mend.

c-cramp = Leg cramps
    .what = A muscle, most often the calf, suddenly pulls into a hard and very painful knot. It lets
        go within seconds or minutes and may leave the muscle sore for a day. Cramps are more common
        at night, with age, in late pregnancy, after effort, and with some medicines. Most have no
        disease behind them. Now and then heat, or too little water or salts, plays a part.
    .tests = Usually none. Blood tests (salts, calcium, sugar, thyroid, kidneys, liver) only if
        something points to a cause.
    .treatment = Stretching the muscle while it cramps, and calf stretches each day. Magnesium pills
        seem to help little. Quinine can do great harm, so it is a last resort that only a doctor gives;
        tonic water, which holds some, is no cure. Liquorice remedies (such as shakuyaku-kanzo-to) can
        lower the potassium in the blood: with weak legs, ask the same day. A doctor can look at the
        medicines and treat a cause.
    .who = A GP or pharmacist, if cramps are often or spoil sleep.

c-dvt = Blood clot in a deep leg vein (deep vein thrombosis, DVT)
    .what = A clot blocks a vein deep in the calf or thigh, so that blood backs up. It mostly comes on over
        hours or days: one leg swells, hurts or pulls, feels tight or heavy, and may be warm or change colour. But signs can be few.
        Where it hurts depends on where the clot is: now and then it is the shin or the sole. It matters
        because part of the clot can travel to the lungs.
    .tests = A points list (Wells), a blood test (D-dimer), and an ultrasound scan of the leg (duplex),
        most often on the same day. Now and then, later, a blood test for a clotting disorder.
    .treatment = Usually a blood thinner, as tablets or injections, for some months. Only a few severe
        clots are dissolved or taken out through a thin tube.
    .who = A clinic for clots, urgent care or the emergency department. Then often a
        blood or vascular doctor.

c-svt = Clot in a vein under the skin (superficial vein thrombosis)
    .what = A vein just under the skin is sore and holds a clot. It feels like a hard, tender cord, and
        the skin along it can be red or darker and warm. It often happens in a varicose vein. Now and
        then the clot reaches into a deep vein, so it should be looked at.
    .tests = An ultrasound scan (duplex) shows how long the clot is and how near it lies to the deep
        veins.
    .treatment = Cooling and medicine for pain. Long clots, or clots near a deep vein, are often
        treated with a blood thinner for some weeks.
    .who = A GP within days, or the same day if it is long, above the knee or near the groin. Then a
        clinic for blood vessels (vascular).

c-pad = Narrow leg arteries (peripheral arterial disease)
    .what = Fatty deposits narrow the arteries, so that the leg muscles get too little blood when they
        work. An ache, cramp or heavy feeling comes on walking, sooner uphill, and goes within minutes
        of standing still. Where it hurts hints at where the artery is narrow. The foot can feel numb. With
        time, the way without pain can get shorter. Smoking is the main risk. Diabetes, high blood pressure
        and high cholesterol add to it.
    .tests = Feeling the pulses and comparing blood pressure at ankle and arm (ankle-brachial index).
        Blood tests for sugar and cholesterol. A scan (duplex, then CT or MR angiography) if a
        procedure is planned.
    .treatment = Stopping smoking, a walking programme, and medicines against clots and cholesterol
        that a doctor chooses. If that is not enough: widening the artery with a balloon or stent, or
        a bypass. A bypass leads the blood round the narrow part, through one of the person's own veins or
        a man-made tube.
    .who = A GP first. Then a vascular service, an exercise class and help to stop smoking. A heart doctor
        (cardiologist) if the heart may be short of blood too.

c-clti = Too little blood to the foot (chronic limb-threatening ischaemia)
    .what = The arteries are so narrow that the foot is short of blood even at rest. It can bring foot
        pain at night that eases when the leg hangs down, sores that do not heal, or black skin. In
        diabetes it may hurt little. It used to be called critical limb ischaemia. Early treatment can
        save skin, toes and the leg.
    .tests = Blood pressure at the ankle and the toe. An ultrasound scan of the arteries (duplex), and
        often pictures of them (CT or MR angiography).
    .treatment = Bringing back the blood flow with a balloon, a stent or a bypass. Care for any sore.
        Medicine for pain, clots and cholesterol.
    .who = A GP, urgent care or foot team, who call a vascular surgeon.

c-varicose = Varicose veins
    .what = Valves in the leg veins no longer close well, so blood pools and the veins bulge and twist.
        They can make legs heavy, achy or itchy, mostly after long standing and in the evening. Many
        people have such veins and feel nothing, so they are not always the reason for a leg problem. Ankles may
        swell, and some people get calf cramps at night.
    .tests = An ultrasound scan of the veins (duplex) shows how the blood flows and which valves leak.
    .treatment = Closing the vein from inside with heat (laser or radio waves); if that does not suit,
        with foam; if not, taking it out by surgery. Stockings can ease the trouble if the arteries
        allow; countries differ on when. Vein tablets are used in some countries only. Closing a surface
        vein does no harm: the blood finds its way through other veins.
    .who = A GP, then a vascular service if veins cause trouble, bleed, or change the skin.

c-cvi = Weak leg veins with swelling or skin change (chronic venous insufficiency)
    .what = When vein valves leak for a long time, the pressure makes the ankle swell, mostly by
        evening. The skin above the ankle can turn brown, itchy, hard or thin, and may break into a
        sore. It may also follow an old clot in the leg.
    .tests = An ultrasound scan of the veins (duplex). The blood flow in the arteries is checked too,
        as this decides whether stockings suit.
    .treatment = Moving, raising the legs, skin care, and stockings or bandages if the arteries allow.
        Leaking surface veins can be closed with heat or foam.
    .who = A GP or nurse, then a vascular service, sooner if the skin changes or breaks.

c-oedema_systemic_drug = Water in both legs (oedema from the body or from a medicine)
    .what = Fluid gathers in both ankles and legs, and pressing leaves a dent. Long sitting, pregnancy,
        some medicines (such as amlodipine or steroids) and weak heart, kidneys or liver can be behind
        it. It is often worse in the evening and less in the morning.
    .tests = Blood tests for kidneys, liver and protein, a heart blood test (BNP), a urine test, and a
        heart tracing (ECG).
    .treatment = It depends on the cause. A doctor may change a medicine or treat the heart or kidneys.
        Raising the legs and less salt can help.
    .who = A GP within days. Then a heart (cardiology) or kidney clinic if needed.

c-sciatica = Sore nerve from the lower back (sciatica)
    .what = A nerve root in the lower back is pressed or sore, often by a disc. Pain shoots or burns
        from the back or buttock down one leg, often below the knee, with tingling or numb skin. The leg can
        feel as heavy as lead. Sitting, bending or coughing can make it worse. Now and then a tight muscle
        deep in the buttock (piriformis) presses on the nerve instead. Most people get better within weeks.
    .tests = Checking strength, feeling and reflexes, and lifting the straight leg. A scan (MRI) only
        if it is severe, lasts, or would change what is done.
    .treatment = Keeping active, exercises, warmth, and medicine for pain. For pain that stays:
        injections near the nerve, or now and then an operation.
    .who = A GP or physiotherapist. Then a back pain or spine clinic if it stays or strength fades.

c-lss = Narrow nerve canal in the lower back (lumbar spinal stenosis)
    .what = With age the canal for the nerves in the lower back can get narrow. Walking or standing
        makes the legs ache, or feel heavy, numb or weak. Sitting down or leaning forward, as on a
        shopping trolley, brings relief.
    .tests = An examination of back, nerves and pulses. A scan (MRI) if treatment depends on it.
    .treatment = Exercises that bend the back forward, walking with support, cycling. Medicine for
        pain. An operation to widen the canal if walking gets very short.
    .who = A GP within days or weeks. Then a physiotherapist or spine clinic.

c-neuropathy = Damaged nerves in the feet (peripheral neuropathy)
    .what = The fine nerves work badly, first in the toes and soles of both feet, then up like socks.
        They burn, tingle or go numb, often more at night. Diabetes, alcohol, too little vitamin B12,
        kidney trouble and some medicines are common reasons. Numb feet can be hurt without notice.
    .tests = Checking feeling with a soft thread and a tuning fork. Blood tests for sugar, vitamin B12,
        kidneys and thyroid. Now and then nerve tests.
    .treatment = Treating the cause, care for the feet, and medicine for nerve pain if needed.
    .who = A GP within days. Then a foot clinic (podiatry) or a nerve doctor (neurology).

c-cellulitis = Skin infection (cellulitis)
    .what = Germs get in through a small break in the skin. One area of one leg becomes hot, sore,
        swollen and red, or darker on brown and black skin, and it spreads over hours or days. Fever
        may come with it. Rashes from weak veins can look alike, mostly on both legs.
    .tests = A look at the leg, and drawing a line round the area. Blood tests or a swab if the person
        is unwell.
    .treatment = Antibiotics, most often as tablets, and care for the way in, such as a cut or
        athlete's foot. Raising the leg at rest, unless its arteries are narrow, and drinking enough.
        It is looked at again if it gets worse at any time, or is no better in 2 to 3 days. In hospital
        through a drip if it is severe.
    .who = A GP or urgent care.
