# Possible causes: knee, hip, back, joints, bone, and pain in many places.

## Knee

c-meniscal_tear = Torn knee cartilage (meniscal tear)
    .what = A pad of cartilage between the knee bones is torn, by a twist or by wear. The side of the knee
        hurts and may swell, catch or give way. The leg can feel weak or heavy on walking.
    .tests = A clinician bends and turns the knee. A scan (MRI) if it may change what is done.
    .treatment = Less load at first, then exercises. Many tears calm down. An operation now and then, mostly
        if the knee locks.
    .who = A GP or physiotherapist. Then perhaps a knee surgeon.

c-baker_cyst = Bulge behind the knee (Baker's cyst)
    .what = Fluid from a worn or sore knee bulges out at the back. It feels full or tight when the knee
        bends. If it bursts, the calf swells suddenly, as with a blood clot, so that must be checked.
    .tests = An ultrasound scan shows the cyst, and whether there is a clot.
    .treatment = Often none. Care for the knee behind it. Now and then the fluid is drawn off.
    .who = A GP. On the same day if the calf swells.

c-oa_hip_knee = Worn joint of hip or knee (osteoarthritis)
    .what = The joint is worn and sore. It hurts on stairs and walking. It is stiff for a short while
        after rest. People walk differently to spare it, so the leg soon feels tired and heavy.
    .tests = Often none: story and examination are enough. An X-ray if something does not fit.
    .treatment = Exercises that build strength are the main help. Losing weight if it is high, and medicine
        for pain. A new joint if it stays bad.
    .who = A GP or physiotherapist. Then perhaps a joint surgeon.

c-patellofemoral_pain = Pain round the kneecap (patellofemoral pain)
    .what = The kneecap and the tissue round it are overloaded. The front of the knee aches on stairs, in a
        squat, or after long sitting. It is common in young and active people.
    .tests = An examination. Mostly no pictures.
    .treatment = Less of what hurts, then exercises for thigh and hip. It can take some months.
    .who = A physiotherapist.

c-patellar_tendinopathy = Sore tendon below the kneecap (jumper's knee)
    .what = The tendon just below the kneecap is overused, often from jumping or running. One spot there
        is sore. It may ease while warming up and ache after sport.
    .tests = An examination. An ultrasound scan if unclear.
    .treatment = Less jumping, then slow, heavy leg exercises for some months.
    .who = A physiotherapist or sports doctor.

c-prepatellar_bursitis = Swollen cushion on the kneecap (bursitis)
    .what = A thin cushion in front of the kneecap fills with fluid, often from kneeling. It makes a soft
        bulge. If it is hot, red or darker, germs may be in it, and it must be seen that day.
    .tests = An examination. Fluid is taken with a needle if germs are possible.
    .treatment = No kneeling, a pad, and cooling. Antibiotics if germs are found.
    .who = A GP. The same day if it is hot, or with fever.

c-pes_anserine_pain = Sore spot at the inner shin (pes anserine pain)
    .what = Tendons join the inner shin a few fingers below the knee. One spot there is sore on
        stairs, on getting up, or at night. It is often linked with a worn knee.
    .tests = An examination.
    .treatment = Less load, exercises, and losing weight if it is high. Now and then an injection.
    .who = A GP or physiotherapist.

c-knee_ligament = Torn knee ligament
    .what = A twist or blow has torn a band that holds the knee. There is often a pop, then swelling within
        hours. Later the knee may give way.
    .tests = An examination. An X-ray for a break, and a scan (MRI).
    .treatment = Rest and cooling at first, then exercises. Some tears need a brace or an operation.
    .who = A knee clinic or urgent care. Then a physiotherapist.

c-knee_extensor_injury = Torn kneecap tendon, or kneecap out of place
    .what = The tendon above or below the kneecap is torn, or the kneecap has slipped out. After a
        tear, the straight leg cannot be lifted. It should be seen the same day.
    .tests = An X-ray and an ultrasound scan.
    .treatment = A splint. A full tear is mostly sewn. A kneecap is put back, then exercises follow.
    .who = The emergency department. Then a bone surgeon.

## Hip

c-greater_trochanteric_pain = Pain at the side of the hip (greater trochanteric pain)
    .what = Tendons over the bony point of the outer hip are sore. Lying on that side, stairs and standing
        on one leg hurt. It is common in women from 40 on.
    .tests = An examination. An ultrasound scan if unclear.
    .treatment = Less load on the sore side, then exercises for the hip. Most get better in months.
    .who = A physiotherapist. Then perhaps a bone and joint clinic.

c-osteonecrosis_hip = Hip bone short of blood (osteonecrosis)
    .what = Part of the hip bone gets too little blood and weakens. The groin, thigh or knee aches on each
        step. It is often linked with steroid tablets, much alcohol or sickle cell disease.
    .tests = An X-ray, and a scan (MRI) even if the X-ray looks normal.
    .treatment = Taking weight off the leg. Surgery to save or replace the joint, depending on the stage.
    .who = A GP within days, then a bone surgeon.

c-hip_thigh_stress_fracture = Crack in the hip or thigh bone (stress fracture)
    .what = The bone cracks bit by bit, without a fall. Hard training, weak bone, or bone medicine
        taken for years can be behind it. Groin or thigh hurts on each step.
    .tests = X-rays of both thigh bones, and a scan (MRI).
    .treatment = No weight on that leg. Rest, or an operation to fix the bone.
    .who = Urgent care, then a bone surgeon.

## Back

c-si_joint = Irritated joint at the base of the back (sacroiliac joint)
    .what = The joint between spine and hip bone is irritated or stiff. A deep ache sits in one buttock or
        thigh, and the leg may feel heavy or unsteady. It is common in pregnancy.
    .tests = An examination. Mostly no pictures.
    .treatment = Moving about, exercises, and in pregnancy a belt.
    .who = A physiotherapist.

c-mechanical_back_pain = Lower back pain (without nerve signs)
    .what = Muscles and joints of the lower back are sore, often after lifting or bending. It stays above
        the knee. Most of it eases within weeks.
    .tests = None, unless something points to a special cause.
    .treatment = Staying active, warmth, and medicine for pain if needed.
    .who = Most people need no one. Else a physiotherapist or GP.

c-axial_spa = Inflamed spine (axial spondyloarthritis)
    .what = The body's defence inflames the spine and the joints at its base, mostly before 45. Back or
        buttocks are stiff in the morning. Moving helps and rest does not. Skin, eyes or bowel can be
        inflamed too.
    .tests = Blood tests, and a scan (MRI) of the joints at the base of the back.
    .treatment = Daily exercise, and medicine against inflammation.
    .who = A GP, then a joint clinic (rheumatology).

## Joints and muscles

c-inflammatory_arthritis = Inflamed joints (arthritis such as rheumatoid)
    .what = The body's defence inflames joints. They swell and are stiff for over half an hour in the
        morning. It can come with psoriasis (a scaly rash), or weeks after an infection.
    .tests = Blood tests and X-rays. Sometimes tests for an infection.
    .treatment = Early medicine that calms the inflammation can save the joints.
    .who = A GP within days, then a joint clinic (rheumatology).

c-polymyalgia_rheumatica = Stiff shoulders and hips (polymyalgia rheumatica)
    .what = Inflammation makes both shoulders and hips ache, mostly from 65 on. It is worst in the
        morning for 45 minutes or more. New headache, jaw pain or poor sight with it must be seen quickly.
    .tests = Blood tests for inflammation, muscles and thyroid.
    .treatment = Steroid tablets under a doctor's care. They often help within days.
    .who = A GP within days, then perhaps a joint clinic (rheumatology).

c-myositis = Weak or inflamed muscle (myositis)
    .what = Thigh and shoulder muscles get weak, more weak than sore. Stairs and chairs are hard. The body's
        defence, some medicines or the thyroid can be behind it.
    .tests = Blood tests for muscle and thyroid. Then a scan, nerve tests or a muscle sample.
    .treatment = It depends on the cause. A doctor may change a medicine or calm the inflammation.
    .who = A GP within days, then a joint or nerve clinic.

## Growths

c-sarcoma = Growth in bone or soft tissue (possible sarcoma)
    .what = Most lumps are not cancer. A lump that grows, lies deep or is larger than a golf ball
        should be looked at, as it can now and then be a cancer. Bone pain at night should be too.
    .tests = An ultrasound scan or X-ray soon, then a scan (MRI).
    .treatment = It depends on what it is. Many lumps need none.
    .who = A GP within days, then a special centre if needed.

c-bone_metastasis_myeloma = Possible cancer in the bone (metastasis, myeloma)
    .what = A cancer can spread to bone or start in the bone marrow (myeloma). It can bring deep pain at rest
        or at night, and weak bone. Other causes are more common.
    .tests = X-ray of the whole bone, and blood tests. Often a scan.
    .treatment = X-ray treatment (radiotherapy), and medicine for the bone, the cancer and pain.
    .who = A GP or the cancer team, quickly.

## General

c-crps = Lasting severe pain after an injury (complex regional pain syndrome)
    .what = Weeks after a break, sprain or cast, the nerves of the limb stay on alarm. It burns, a light
        touch hurts, and skin colour and warmth change back and forth.
    .tests = An examination. Mostly no test is needed.
    .treatment = Gentle use of the leg from early on. Exercises with help. Medicine for nerve pain.
    .who = A GP or physiotherapist within days, then a pain clinic.

c-viral_myalgia = Muscle ache with a cold or flu
    .what = Germs such as flu make muscles ache all over, with fever, cough or a sore throat. It
        eases within a week.
    .tests = Mostly none.
    .treatment = Rest, drinks, and medicine for fever or pain if needed.
    .who = Most people need no one. Else a pharmacist.

c-fibromyalgia_fatigue = Pain in many places with tiredness (fibromyalgia)
    .what = The nerves pass on pain too strongly, in many places and for months. Sleep is poor and
        thinking can be foggy. The pain is real. It sometimes follows an infection.
    .tests = Blood tests to look for other causes, such as the thyroid.
    .treatment = Gentle exercise that grows slowly, better sleep, and help with pain.
    .who = A GP, then perhaps a physiotherapist or pain clinic.
