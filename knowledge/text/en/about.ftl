# Who it is about.

q-age = Age
    .why = Some causes are common at one age and rare at another. This check is made for adults.

q-sex = Sex at birth
    .why = Some causes are more common in one sex.
    .female = Female
    .male = Male

q-pregnant = Pregnant, or a baby in the last 12 weeks?
    .why = In pregnancy and after birth, blood clots in the leg are more common. Leg swelling is then looked at sooner.
    .pregnant = Pregnant, or may be
    .after_birth = A baby in the last 12 weeks
    .neither = Neither

q-health = Illnesses
    .why = They change what may be behind a leg problem, and how soon it should be seen.
    .diabetes = Diabetes
    .help_diabetes = High blood sugar, with or without tablets or insulin.
    .chip_heart = Heart trouble, stroke, or bad or bulging arteries
    .artery_disease = Narrow or blocked arteries
    .help_artery_disease = In the legs, heart or brain. A heart attack, angina, a stroke, or a stent or bypass counts.
    .heart_failure = Heart failure
    .help_heart_failure = The heart pumps weakly. It can bring swollen ankles and short breath.
    .irregular_heartbeat = Irregular heartbeat
    .help_irregular_heartbeat = Also called atrial fibrillation or AF.
    .aneurysm_or_graft = A bulge in a big artery, or a bypass or stent in a leg
    .help_aneurysm_or_graft = The bulge is called an aneurysm. It is most often in the belly, the groin or behind the knee.
    .chip_blood = A blood clot ever, or a blood disorder
    .past_clot = A blood clot in a leg or a lung, ever
    .help_past_clot = Also called DVT or pulmonary embolism.
    .clotting_disorder = Blood that clots too easily
    .help_clotting_disorder = Such as factor V Leiden, antiphospholipid syndrome, or a disease with too many blood cells.
    .bleeding_disorder = Blood that clots too little
    .help_bleeding_disorder = Such as haemophilia or von Willebrand disease.
    .chip_cancer = Cancer, now or ever
    .active_cancer = Cancer, treated in the last 6 months or not cured
    .help_active_cancer = Also when treatment only keeps the cancer in check.
    .cancer_ever = Cancer in the past, also cured
    .chip_kidney = Kidney or liver trouble, or dialysis
    .kidney_liver_disease = Kidney or liver disease
    .help_kidney_liver_disease = Such as weak kidneys or a scarred liver.
    .dialysis = Dialysis
    .help_dialysis = It cleans the blood when the kidneys have failed.
    .low_immunity = Weak immune system, or chemo
    .help_low_immunity = From an illness, chemotherapy, a transplant, or a medicine that makes it weak.
    .weak_bones = Weak bones, or osteoporosis
    .help_weak_bones = Osteoporosis, or a bone that broke in a small fall.
    .chip_smoking = Smoking, now or before
    .smokes_now = Smoking, now
    .smoked_before = Smoking, in the past

q-clot_where = Where was that clot?
    .why = A clot in a deep vein or the lung comes back more often.
    .deep = In a deep vein, or in the lung
    .skin = Only in a vein just under the skin

q-medicines = Medicines
    .why = Some medicines can cause leg swelling, cramps or sore muscles. Others change what is wise to do.
    .blood_thinner = Blood thinner
    .help_blood_thinner = Such as warfarin, apixaban, rivaroxaban, edoxaban, dabigatran or heparin injections.
    .oestrogen = Pill, patch, HRT, other hormone, or tamoxifen
    .help_oestrogen = Pill, patch, ring, coil, implant or injection; HRT; or a breast cancer tablet.
    .chip_pressure = Blood pressure, heart or water tablets
    .calcium_blocker = A calcium channel blocker
    .help_calcium_blocker = Such as amlodipine, felodipine, nifedipine or lercanidipine.
    .diuretic = Water tablets
    .help_diuretic = Such as furosemide, bumetanide, indapamide or bendroflumethiazide.
    .statin = Statin for cholesterol
    .help_statin = Such as atorvastatin, simvastatin or rosuvastatin.
    .steroid = Steroid tablets
    .help_steroid = Such as prednisolone, for more than a few days.
    .chip_other = Recent antibiotic, mental-health or herbal medicine, liquorice
    .fluoroquinolone = An antibiotic whose name ends in “floxacin”, now or in the last months
    .help_fluoroquinolone = Such as ciprofloxacin, levofloxacin, moxifloxacin or ofloxacin.
    .antipsychotic = An antipsychotic
    .help_antipsychotic = Such as olanzapine, quetiapine, risperidone or clozapine. Also called a neuroleptic.
    .liquorice = Liquorice, also in herbal medicine
    .help_liquorice = Such as shakuyaku-kanzo-to for cramps.
    .medicine_unknown = Some tablet, name not known

q-pill_kind = Which pill or hormone is it?
    .why = Only those with oestrogen make clots more likely.
    .with_oestrogen = Combined pill, patch or ring, HRT tablets, or tamoxifen
    .without = Mini-pill, implant, coil or injection, or HRT through the skin

q-health_more = Any of these as well?
    .why = These can be linked with sore, weak or heavy legs.
    .chip_tablets = New or changed statin, or bone medicine
    .new_statin = A statin, new or changed in the last 3 months
    .help_new_statin = A tablet that lowers cholesterol.
    .bone_drug = Medicine to make bones strong, for over 3 years
    .help_bone_drug = Tablets or injections. One of them is alendronate.
    .high_pressure_fats = High blood pressure or cholesterol
    .thyroid = Thyroid trouble
    .help_thyroid = A gland in the neck that works too much or too little.
