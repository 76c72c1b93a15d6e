# Names of the regions, as people choose them, and the words that differ from region to region. The
# numbers stand in regions.toml. What a region does not say holds as under `region-other`; that one is also
# said where the region is not known, and until the details have come.
#
# .today_place: whole sentences after "should check you today." · .doctor: after "with" · .direct: whole
# sentences on who can be visited · .snake, .rabies, .tick: whole sentences · .paracetamol, .nsaids: names

region-other =
    .today_place = Call {$urgent}, or go to an urgent care centre.
    .doctor = a GP or family doctor
    .direct = A GP, a physiotherapist or a foot specialist can look at it.
    .snake = Lie still, and keep the leg level. Take off shoes and rings. Note what the snake looked like, but stay away from it.
    .rabies = Ask today about jabs against rabies. Any bat bite may need them. So may a bite abroad, or one where dogs or wild animals have rabies.
    .tick = With fever in the weeks after a tick bite, be seen the same day.
    .paracetamol = paracetamol
    .nsaids = ibuprofen, naproxen, diclofenac or aspirin

region-GB = United Kingdom
    .today_place = Call {$urgent} or the GP, or go to an urgent treatment centre. In Northern Ireland, call the GP or Phone First.
    .direct = A GP or a physiotherapist can look at it. Many GPs have one in the house. In many places one can also be booked without a GP.
    .rabies = Ask today about jabs against rabies after any bat bite. Do so too after a bite abroad by any mammal.
    .tick = A ring rash after a tick bite needs a GP. A pharmacy cannot treat it.
region-IE = Ireland
    .today_place = Call a GP surgery, or the GP out-of-hours service when it is closed.
    .rabies = Ask today about jabs against rabies after any bat bite. Do so too after a bite abroad by any mammal.
region-DE = Germany
    .today_place = Call a doctor’s practice. When it is closed, call {$urgent}: they say which on-call practice (Bereitschaftspraxis) is near.
    .doctor = a family doctor (Hausarzt)
    .direct = A family doctor (Hausarzt) or a bone and joint doctor (Orthopäde) can look at it. Health plans mostly pay for a physiotherapist only if a doctor asks for it.
    .tick = Fever or headache in the weeks after a tick bite can be a tick fever of the brain (FSME). Be seen the same day.
region-AT = Austria
    .today_place = Call {$urgent}. They say which doctor is open.
    .doctor = a family doctor (Hausarzt)
    .direct = A family doctor (Hausarzt) can look at it, and can order physiotherapy.
    .tick = Fever or headache in the weeks after a tick bite can be a tick fever of the brain (FSME). Be seen the same day.
region-CH = Switzerland or Liechtenstein
    .today_place = Call a family doctor. When the practice is closed, call the doctors’ emergency service (ärztlicher Notfalldienst) of the canton.
    .doctor = a family doctor (Hausarzt)
    .direct = A family doctor (Hausarzt) can look at it, and can order physiotherapy.
    .tick = Fever or headache in the weeks after a tick bite can be a tick fever of the brain (FSME). Be seen the same day.
region-FI = Finland
region-NO = Norway
    .today_place = Call {$urgent} for the out-of-hours doctor (legevakt), or a GP.
region-PT = Portugal
region-SE = Sweden
region-EU = Another country of the European Union, or Iceland
region-US = United States
    .today_place = Call a doctor’s office, or go to an urgent care center. Ask first what they can test: many cannot scan a leg for a clot.
    .doctor = a primary care doctor
    .direct = A primary care doctor can look at it, or a podiatrist if it is the foot. Often a physical therapist can be seen first. States and health plans set limits.
    .snake = Lie still, and keep the leg level. Take off shoes and rings. Note what the snake looked like, but stay away from it. Poison Control can help too: 1-800-222-1222.
    .rabies = Ask today about shots against rabies. A bite by a bat, raccoon, skunk or fox may need them. So may one by a dog or cat that may not have had its own shots.
    .tick = Soon after the bite of a deer tick, ask a doctor. In some areas an antibiotic can prevent Lyme disease, if it is taken within 3 days.
    .paracetamol = acetaminophen
region-CA = Canada
    .today_place = Call {$urgent}, or go to a walk-in clinic or an urgent care centre. {$urgent} does not work everywhere: else call the health line of the province.
    .paracetamol = acetaminophen
region-AU = Australia
    .today_place = Call {$urgent}, or go to a GP or a Medicare Urgent Care Clinic.
    .snake = Lie still, and do not walk. Wrap a broad, firm bandage over the bite, then up the whole leg from the toes, as tight as for a sprained ankle. Tie the leg to a stick or board, so that it cannot move. Do not wash the bite. Leave all this on.
region-NZ = New Zealand
    .today_place = Call {$urgent} or a GP, or go to an urgent care clinic.
region-JP = Japan
    .today_place = Go to a hospital or clinic that is open. {$urgent} can say which; it does not work everywhere. For a child, call #8000. At night and on holidays, look for 休日夜間急患センター.
    .doctor = a doctor at a 整形外科 clinic (muscles, bones and joints) or a 内科 clinic (all else)
    .direct = A bone and joint clinic (整形外科) can be visited without a letter. A doctor there can order physiotherapy.
    .tick = Be seen the same day for fever after a tick bite: some tick fevers in Japan are dangerous. Let a doctor take out a tick that still holds on.
    .paracetamol = acetaminophen (アセトアミノフェン)
    .nsaids = loxoprofen, ibuprofen, diclofenac or aspirin
region-IN = India
    .today_place = Go to a hospital or clinic that is open today.
    .rabies = Ask today for jabs against rabies after any bite or scratch by a dog, cat, monkey or bat. Any other mammal counts too. Do not wait to see if it falls ill.
