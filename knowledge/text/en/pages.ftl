# Headings of pages that hold several questions.

page-danger = First: any of these, now or lately?
page-danger_more = More about that
page-you = About {$them}
page-your_health = Any of these?
page-health_after = A little more about that
page-where = Where is it?
page-course = How long, and how?
page-signs = And any of these?
page-more = Just to be safe
page-about = A little more about it
page-calf = Compare the two calves
page-foot_spots = The foot and ankle
page-knee_spots = The knee
page-hip_spots = The hip and back
page-feel = How does it feel?
page-load = Sport and daily life
page-walking = Walking
page-look = How do the legs look?
page-rest = The rest of the body
page-shin_spots = The exact spot
