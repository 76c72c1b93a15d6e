# Checklists that doctors use, and their items (f-…).

s-wells_dvt = Two-level Wells score for a leg clot
    .high = 2 points or more. Doctors then usually arrange a scan of the leg veins the same day.
    .low = 1 point or less from these answers. A clot is then less likely, but it stays possible. Doctors often do a blood test (D-dimer).
    .note = A tool for clinicians, filled in here from answers alone. What is not known counts 0, and one item that only a clinician can judge is left out. A low total never makes the advice less urgent.

f-wells_cancer = Cancer, treated in the last 6 months or not cured
f-wells_cast = A leg in a cast lately, or very weak or unable to move
f-wells_bed_or_surgery = In bed for 3 days or more, or a big operation in the last 12 weeks
f-wells_tender = Sore along the calf or inner thigh when pressed
f-wells_whole_leg = The whole leg is swollen
f-wells_calf = One calf is 3 cm or more bigger than the other
f-wells_dent = A thumb leaves a dent in the swollen leg only
f-wells_veins = New veins seen on the leg
f-wells_past_clot = A clot in a deep vein or the lung before
