# Who it is about.

q-age = How old are {$you}?
    .why = Some causes are common at one age and rare at another. This check is made for adults.

q-sex = What sex were {$you} given at birth?
    .why = Some causes are more common in one sex.
    .help = Choose "not sure" to leave this out.
    .female = Female
    .male = Male

q-pregnant = Are {$you} pregnant, or have {$you} had a baby in the last 12 weeks?
    .why = In pregnancy and after birth, blood clots in the leg are more common. Leg swelling is then looked at sooner.
    .help = Count any pregnancy, also one that may have just begun.
    .pregnant = Pregnant, or may be
    .after_birth = Had a baby in the last 12 weeks
    .neither = Neither

q-health = Health: do any of these apply to {$them}?
    .why = They change what may be behind a leg problem, and how soon it should be seen.
    .help = Tick each illness that a doctor or nurse has told {$them} about, and smoking if it applies.
    .diabetes = Diabetes
    .help_diabetes = High blood sugar, with or without tablets or insulin.
    .artery_disease = Narrow or blocked arteries
    .help_artery_disease = In the legs, heart or brain. A heart attack, angina, a stroke, or a stent or bypass counts.
    .heart_failure = Heart failure
    .help_heart_failure = The heart pumps weakly. It can bring swollen ankles and short breath.
    .irregular_heartbeat = Irregular heartbeat
    .help_irregular_heartbeat = Also called atrial fibrillation or AF.
    .aneurysm_or_graft = A bulge in a big artery, or a bypass or stent in a leg
    .help_aneurysm_or_graft = The bulge is called an aneurysm. It is most often in the belly, the groin or behind the knee.
    .past_clot = A blood clot in a leg or a lung, ever
    .help_past_clot = Also called DVT or pulmonary embolism.
    .clotting_disorder = Blood that clots too easily
    .help_clotting_disorder = Such as factor V Leiden, antiphospholipid syndrome, or a disease with too many blood cells.
    .bleeding_disorder = Blood that clots too little
    .help_bleeding_disorder = Such as haemophilia or von Willebrand disease.
    .active_cancer = Cancer, treated in the last 6 months or not cured
    .help_active_cancer = Also when treatment only keeps the cancer in check.
    .cancer_ever = Cancer in the past, also cured
    .kidney_liver_disease = Kidney or liver disease
    .help_kidney_liver_disease = Such as weak kidneys or a scarred liver.
    .dialysis = Dialysis
    .help_dialysis = It cleans the blood when the kidneys have failed.
    .low_immunity = Weak defence against infection
    .help_low_immunity = From an illness, chemotherapy, a transplant, or a medicine that makes it weak.
    .weak_bones = Weak bones
    .help_weak_bones = Osteoporosis, or a bone that broke in a small fall.
    .smokes_now = Smoking, now
    .smoked_before = Smoking, in the past

q-clot_where = Where was that clot?
    .why = A clot in a deep vein or the lung comes back more often.
    .deep = In a deep vein, or in the lung
    .skin = Only in a vein just under the skin

q-medicines = Do {$you} take any of these medicines?
    .why = Some medicines can cause leg swelling, cramps or sore muscles. Others change what is wise to do.
    .help = The name is on the box. Choose "not sure" if it is not at hand.
    .blood_thinner = A blood thinner
    .help_blood_thinner = Such as warfarin, apixaban, rivaroxaban, edoxaban, dabigatran or heparin injections.
    .oestrogen = The pill, another hormone, or tamoxifen
    .help_oestrogen = Pill, patch, ring, coil, implant or injection; HRT; or a breast cancer tablet.
    .calcium_blocker = A calcium channel blocker for blood pressure
    .help_calcium_blocker = Such as amlodipine, felodipine, nifedipine or lercanidipine.
    .statin = A statin for cholesterol
    .help_statin = Such as atorvastatin, simvastatin or rosuvastatin.
    .diuretic = Water tablets
    .help_diuretic = Such as furosemide, bumetanide, indapamide or bendroflumethiazide.
    .steroid = Steroid tablets
    .help_steroid = Such as prednisolone, for more than a few days.
    .fluoroquinolone = An antibiotic whose name ends in "floxacin", now or in the last months
    .help_fluoroquinolone = Such as ciprofloxacin, levofloxacin, moxifloxacin or ofloxacin.
    .antipsychotic = An antipsychotic
    .help_antipsychotic = Such as olanzapine, quetiapine, risperidone or clozapine. Also called a neuroleptic.
    .liquorice = Liquorice, also in herbal medicine
    .help_liquorice = Such as shakuyaku-kanzo-to for cramps.
    .medicine_unknown = Some tablet, but its name is not known

q-pill_kind = Which pill or hormone is it?
    .why = Only those with oestrogen make clots more likely.
    .with_oestrogen = Combined pill, patch or ring, HRT tablets, or tamoxifen
    .without = Mini-pill, implant, coil or injection, or HRT through the skin
