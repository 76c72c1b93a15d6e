# What the safety rules of 2b_today_more.toml say. How: see rules.ftl. Every result under U4 lists all `.net`
# of same-day rules, so signs that travel together share one: RF55 and RF56 with RF55_UNSTEADY, germs in a
# bone with RF20.

r-RF51 = Tendon or nerve trouble with an antibiotic
    .reason = This kind of antibiotic can harm tendons, muscles and nerves. A tendon can tear, also months later.
    .now =
        Ask a doctor or pharmacist, or call {$urgent}, before the next tablet.
        Rest the leg.
        Tell them the name of the antibiotic and the days it was taken.
    .never =
        Do not stretch the calf.
        Do not run or jump.

r-RF52 = Bite or deep puncture
    .reason = Bites and deep punctures carry germs deep into the leg, and some bites carry rabies. Some snake bites are dangerous even if they look small.
    .now =
        Wash it with soap and running water for 15 minutes, unless a snake did it. Then cover it.
        Tell them what bit, and when the last tetanus injection was. {$rabies}
        A snake bite is an emergency: call {$emergency}. {$snake}
    .never =
        Do not cut or suck the bite.
        Do not tie a string or belt round the leg.
        Do not put ice on the leg.
    .net = a snake bite

r-RF52_RING = Rash like a ring
    .reason = A ring that grows over days can come from a tick bite. It can be treated well with tablets.
    .now =
        Book a visit with a doctor in the next days. Say when a tick bite could have been.
        Take a photo of the rash.
        Be seen the same day for fever, a drooping face, a stiff neck or a bad headache.
    .never =
        Do not wait to see if it passes.

r-RF53 = Possible shingles
    .reason = Blisters in a strip on one side can be shingles. Tablets help most in the first 3 days. With weak defences or in pregnancy they should be seen today.
    .now =
        Ask a pharmacist or doctor about tablets for shingles. Say when the first blister came.
        Cover the blisters loosely, and wash the hands often.
    .never =
        Do not scratch or squeeze the skin.
        Do not go near newborn babies, or pregnant or very ill people, while blisters weep.
    .net = new blisters in a strip on one side

r-RF54 = Stiff shoulders and hips after 50
    .reason = Stiff shoulders and hips can come from an inflammation. With a new headache, a sore jaw or a change in sight, it can harm the eyes.
    .now =
        Say that both shoulders and hips are stiff, and for how long.
        Tell them about headache, a sore scalp or jaw, and sight.
        A change in sight is an emergency: call {$emergency}, or go to an emergency department.
    .never =
        Do not wait to see if it passes.
    .net = sudden change in sight with a new headache, or with stiff shoulders and hips

r-RF55 = Hands and legs together
    .reason = The hands are clumsy or numb, and the legs are not right either. The cord of nerves in the neck may be squeezed.
    .now =
        Take care on stairs and kerbs.
        Note what the hands and legs can no longer do, and since when.
        Go to an emergency department at once for numbness between the legs, or trouble with pee or poo.
    .never =
        Do not have the neck pushed or cracked.
        Do not lift or carry anything heavy.

r-RF55_UNSTEADY = Unsteady, or a band round the body
    .reason = The cord of nerves in the back may be the cause, or too little vitamin B12. Signs are poor balance that is new, and a numb or tight band round the body.
    .now =
        Take care not to fall, most of all in the dark.
        Note when it began and how it spreads.
        Go to an emergency department at once if both legs get weak, or for trouble with pee or poo.
    .never =
        Do not drive.
    .net = new numb or weak legs with poor balance, clumsy hands, or a numb band round the body

r-RF56 = Nerves and laughing gas
    .reason = Laughing gas can use up vitamin B12. That can harm the nerves. Treatment works best when it starts early.
    .now =
        Tell them about the laughing gas: how often, and when last. It helps them to find the cause.
        Ask for a blood test of vitamin B12.
        Take care not to fall.
    .never =
        Do not use laughing gas again.

r-RF24_PUS = Pus in a lump or wound
    .reason = A sore lump with pus, or a wound that weeps or smells, can be an infection. It may need to be opened and cleaned.
    .now =
        Cover it with a clean, dry dressing.
        Rest the leg.
        Feeling very ill, or skin that changes within hours, is an emergency: call {$emergency}.
    .never =
        Do not squeeze or cut any lump.
    .net = a sore lump with pus, or a wound that weeps or smells

r-RF24_LUMPS = Sore lumps on the shins
    .reason = Several hot, sore lumps on the shins can come from germs elsewhere, an illness or a medicine. With fever or in pregnancy they should be seen today.
    .now =
        Rest the legs.
        Tell them about a sore throat, a cough, bowel trouble and new medicines in the last weeks.
    .never =
        Do not squeeze or cut any lump.
        Do not massage the leg.

r-RF41_BONE = Possible infection in a bone
    .reason = Deep pain in a bone at rest can be germs in the bone, most of all with fever, a sore, metal or weak defences. There may be no fever.
    .now =
        Rest the leg, and measure the temperature.
        Tell them about any sore, wound, metal or operation there.
        Feeling very ill, confused or sleepy is an emergency: call {$emergency}.
    .never =
        Do not massage the sore place.
        Do not wait to see if it passes.

r-RF31_AGE = Age not known
    .reason = Without an age this check cannot tell a child from an adult. Some leg trouble is more urgent in a child.
    .now =
        Tell the GP how old {$you} are when booking.
        For a child, call the same day if there is a limp, fever, or pain at night.

## Told in other words

r-RF06_ILL = Possible germs in the blood or deep in the leg
    .reason = Very ill with fever, or with bad pain in a leg: that can come from germs in the blood, or deep in a muscle. The skin may still look normal.
    .now =
        Do not wait for a rash or a change of the skin.
        Note when it began, the temperature, and what has been taken for it.
        Very ill with fever or shivers is an emergency: call {$emergency}.
    .never =
        Do not go home to sleep it off alone.
    .net = fever or shivers with being sick again and again, ice-cold hands and feet, or pain too bad to stand

r-RF32_CLOT = Possible clot at 13 to 17
    .reason = A clot in the leg is rare before 18. The pill, an operation, a cast or a clot in the family make it more likely.
    .now =
        Say which pill, operation or trip there was, and who in the family had a clot.
        New short breath or chest pain is an emergency: call {$emergency}.
    .never =
        Do not massage the leg.
    .net = a swollen leg, or pain in one calf that stays

r-RF58 = Possible cold injury
    .reason = Toes or feet that stay white, hard or numb after frost or wet cold may be frozen in the deeper layers. It often does not hurt.
    .now =
        Get out of the cold, and take off wet shoes, socks and rings.
        If the foot will not freeze again, warm it in warm, not hot, water. It may hurt.
        Cover it loosely, with something soft between the toes.
        Skin that stays white, hard or numb is an emergency: call {$emergency}.
    .never =
        Do not rub the foot, with snow or with the hands.
        Do not warm it at a fire or a heater.
        Do not walk on it.
    .net = toes or a foot that stay white, hard or numb after the cold

r-RF59 = Possible emergency in the groin
    .reason = A sore or swollen testicle can be twisted, and a new or sore lump in the groin can be trapped bowel. Both are felt in the groin and thigh.
    .now =
        Do not eat or drink on the way: an operation may be needed.
        A sore testicle, or a sore lump with being sick, is an emergency: call {$emergency}, or go to an emergency department.
    .never =
        Do not press the lump back.
    .net = a sore or swollen testicle, or a sore lump in the groin with being sick

r-RF40_MOLE = Mole that changes
    .reason = A mole or dark spot that grows or changes should be looked at by a doctor soon. Most are harmless.
    .now =
        Take a photo of it with a coin beside it, and show it to a doctor.

r-RF01_WALL = Chest muscles that are sore from effort
    .reason = Pain only on pressing and moving, after hard use of the arms or chest, is often from the muscles. It should get better within days.
    .now =
        Ease off for some days.
        Pain at rest, pain on breathing in, or short breath is an emergency: call {$emergency}.
