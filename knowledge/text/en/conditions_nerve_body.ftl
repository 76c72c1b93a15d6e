# Nerve, brain and cord, and the whole body.

c-peroneal = Pressed nerve at the outer knee (peroneal nerve)
    .what = A nerve runs over the bone just below the outer side of the knee. Crossed legs, long squatting,
        a cast or a blow can press it. The outer shin and top of the foot go numb, the leg may feel
        heavy, and the foot may drop or slap.
    .tests = Checking strength and feeling. Nerve tests, and a scan (MRI) if the cause is not clear.
    .treatment = Taking off the pressure, a splint that holds up the foot, exercises. Rarely an operation.
    .who = A GP within days. On the same day if the foot cannot be lifted. Then a nerve clinic.

c-tarsal_tunnel = Pressed nerve at the inner ankle (tarsal tunnel syndrome)
    .what = A nerve to the sole runs in a tunnel behind the inner ankle bone. If it is pressed there, the
        sole of one foot burns, tingles or goes numb, and the leg may feel heavy. Standing, walking and the
        night often make it worse.
    .tests = Tapping the nerve behind the ankle, nerve tests, and an ultrasound scan.
    .treatment = Shoes and insoles that support the arch. Exercises. Now and then an injection, or surgery.
    .who = A GP, then a foot clinic (podiatry) or a bone and joint clinic.

c-gbs = Nerve weakness that climbs fast (Guillain-Barré syndrome)
    .what = The body's own defence attacks the nerves, often after an infection. Weakness and tingling climb
        from the feet within days or weeks. It is rare. It can reach the muscles for breathing.
    .tests = An examination of strength and reflexes, breathing tests, nerve tests, and a test of the fluid
        around the spine.
    .treatment = In hospital: medicine through a drip that calms the attack, and help with breathing if needed.
    .who = Hospital. There, nerve doctors (neurology).

c-ces = Squeezed nerves at the end of the spine (cauda equina syndrome)
    .what = Nerves in the lower back that serve the legs, bladder, bowel and private parts are squeezed, mostly
        by a slipped disc. It is rare. Treated early, much of the harm can be prevented.
    .tests = An urgent scan of the back (MRI), and a test of how well the bladder empties.
    .treatment = Mostly surgery at once, to take the pressure off the nerves.
    .who = The emergency department. Then a spine surgeon.

c-cord_compression = Pressure on the spinal cord
    .what = Something presses on the cord in the back, such as a growth, an infection or a broken bone. Back
        pain comes with weak, numb or unsteady legs. Strength that is lost may not come back, so time counts.
    .tests = An urgent scan of the whole spine (MRI).
    .treatment = It depends on the cause: steroids, surgery, or rays that shrink a growth (radiotherapy).
    .who = The emergency department. With known cancer: the cancer team's urgent line too.

c-stroke = Stroke or mini-stroke
    .what = Part of the brain is short of blood. Face, arm, leg or speech go weak or numb within minutes,
        mostly on one side. Even if it passes, a bigger stroke can follow.
    .tests = A brain scan at once, a heart tracing (ECG), and a scan of the neck arteries.
    .treatment = Opening the blocked artery, if it is early enough. Then medicine to prevent the next one.
    .who = A stroke unit in hospital.

c-rls = Restless legs
    .what = An urge to move the legs, often with crawling feelings deep inside. It comes at rest, mostly in the
        evening, and eases with moving. Low iron, pregnancy, kidney disease and some medicines can bring it on.
    .tests = A blood test for stored iron (ferritin), and for kidneys, sugar and thyroid.
    .treatment = Iron if it is low, good sleep habits, less caffeine, and a look at the medicines. Tablets if
        it is severe.
    .who = A GP. Then a nerve or sleep clinic if it stays hard to bear.

c-fascia_connective = Burning or tense tissue under the skin (connective tissue pain)
    .what = Some people feel a burning, tingling or itching that is hard to point at, also at rest, with a
        tense or weak feeling. It may come from tense tissue under the skin. Proof for this is thin, so nerves, skin and blood vessels are checked first.
    .tests = An examination of nerves, skin and pulses.
    .treatment = Moving and stretching. Any other cause that is found is treated.
    .who = A GP or physiotherapist.

c-meralgia_paresthetica = Pressed skin nerve of the thigh (meralgia paraesthetica)
    .what = A nerve that only serves the skin of the outer thigh is pressed at the groin. A patch there burns,
        buzzes or goes numb, without weakness. Tight belts, weight gain, pregnancy and diabetes are often linked with it.
    .tests = Mostly none. Perhaps a blood test for sugar.
    .treatment = Loose clothes, and less weight if that plays a part. Most get better. Sometimes an injection.
    .who = A GP.

c-ms_cns = Inflamed nerves in brain or spinal cord (such as multiple sclerosis)
    .what = Patches of inflammation slow the signals in brain or cord. Over days, legs can go numb, heavy, stiff
        or unsteady, sometimes with a tight band round the body. Heat may make it worse for a while.
    .tests = A scan of brain and spine (MRI). Often blood tests and a test of the fluid around the spine.
    .treatment = Steroids can shorten an attack. Other medicines make new attacks rarer.
    .who = A doctor on the same day if it is new. Then nerve doctors (neurology).

c-mnd = Loss of the nerve cells that move muscles (motor neurone disease)
    .what = The nerve cells that drive the muscles slowly stop working. A foot or hand gets weak and thin
        over months, with twitching but no pain or numbness. It is rare, and other causes are far more common.
    .tests = An examination, nerve and muscle tests (EMG), a scan (MRI), and blood tests.
    .treatment = A team helps with strength, speech, eating and breathing. A medicine can slow it a little.
    .who = A GP soon, who writes to a nerve clinic (neurology).

c-cervical_myelopathy = Pressed spinal cord in the neck (cervical myelopathy)
    .what = Worn discs and bones in the neck can press on the cord. The legs get stiff, heavy and unsteady, and
        the hands clumsy or numb, often over months. The neck itself may not hurt.
    .tests = An examination of strength and reflexes. A scan of the neck (MRI).
    .treatment = Often an operation to give the cord room before more is lost. Mild cases are watched closely.
    .who = A GP within days, sooner if it gets worse. Then a spine clinic.

c-b12_neuropathy = Nerves short of vitamin B12
    .what = Nerves need vitamin B12. If it runs low, feet and fingers tingle or go numb, and walking in the
        dark gets unsteady. A vegan diet, stomach surgery, metformin or laughing gas (nitrous oxide) can be behind it.
    .tests = Blood tests for vitamin B12, folic acid and the blood count.
    .treatment = Vitamin B12 as injections or tablets, and taking away the cause. Early treatment works best.
    .who = A GP within days. On the same day if unsteady, or after laughing gas.

c-diabetic_amyotrophy = Sore thigh nerves in diabetes (diabetic amyotrophy)
    .what = In some people with diabetes, nerves of hip and thigh get inflamed. One thigh hurts badly, mostly at
        night. Weeks later it gets weak and thin. Weight loss is common.
    .tests = A blood test for sugar (HbA1c), nerve and muscle tests (EMG), perhaps a scan of the back.
    .treatment = Better sugar levels, medicine for nerve pain, and exercises. Most people slowly heal.
    .who = A GP within days. Then a nerve clinic (neurology).

c-hypokalaemia = Too little potassium in the blood
    .what = Muscles need potassium, a salt of the blood. Water tablets, vomiting, diarrhoea and much liquorice
        (also in herbal remedies for cramps) can lower it.
        The legs then feel weak, heavy and soon tired, and may cramp.
    .tests = A blood test for salts and kidneys, and a heart tracing (ECG).
    .treatment = Treating the cause and, if the test is low, potassium from a doctor. It can harm without a test.
    .who = A GP within days. On the same day with weak legs after liquorice remedies. At once with a pounding
        heart and weak legs.

c-hypomagnesaemia = Too little magnesium in the blood
    .what = Muscles need magnesium to let go. Water tablets, long use of acid-lowering tablets, alcohol and
        diarrhoea can lower it. Cramps and twitching may follow. Most cramps have another reason.
    .tests = A blood test for magnesium, other salts and kidneys.
    .treatment = Treating the cause, varied food, and magnesium only if the test is low.
    .who = A GP.

c-hyponatraemia = Too little sodium in the blood
    .what = Drinking very much in a long effort, or some medicines such as water tablets, can thin out the salt of
        the blood. Legs get weak and tired. Headache, sickness, confusion or a fit are danger signs.
    .tests = A blood test for sodium and other salts.
    .treatment = It depends on the cause and is watched closely. Drinking even more can make it worse.
    .who = A GP within days. An ambulance if there is confusion or a fit.

c-hypocalcaemia = Too little calcium in the blood
    .what = Calcium calms nerves and muscles. If it is low, hands, feet and mouth tingle, and muscles cramp or
        go into spasm. Neck surgery, kidney disease and too little vitamin D are often behind it.
    .tests = Blood tests for calcium, vitamin D, other salts and the kidneys. A heart tracing (ECG).
    .treatment = Treating the cause, with calcium and vitamin D if the tests are low.
    .who = A GP within days. On the same day with spasms of hands and feet.

c-dehydration = Too little water in the body (dehydration)
    .what = Heat, hard work, vomiting or diarrhoea can take more water and salt than comes in. The legs feel
        heavy, tire soon and may cramp. The heart beats faster, and each step feels like hard work. Pee is
        dark yellow.
    .tests = Mostly none. A blood test for salts and kidneys if unwell.
    .treatment = Shade, rest and drinking in small amounts; drinks with sugar and salt after diarrhoea.
    .who = Mostly no one. A pharmacist or GP if it does not get better in a day.

c-nutrition = Food that lacks something
    .what = Muscles need energy, protein, salts and vitamins. Eating little or very one-sidedly for weeks can
        leave legs tired or crampy. Most people with cramps eat well enough.
    .tests = If it lasts: blood count, iron, vitamins B12 and D, folic acid.
    .treatment = Varied food. Pills only for what a test shows to be low.
    .who = A GP or dietitian, if it lasts.

c-hypothyroid_anaemia_vitd = Slow thyroid, low iron or low vitamin D
    .what = All three make legs heavy, achy and tired for weeks. A slow thyroid gland also brings feeling cold and
        weight gain. Low iron or thin blood (anaemia) makes people pale. Low vitamin D makes bones ache.
    .tests = One blood test: blood count, iron, thyroid, vitamin D, calcium.
    .treatment = Replacing what is missing, and finding out why it is low.
    .who = A GP, in the next week or two.
