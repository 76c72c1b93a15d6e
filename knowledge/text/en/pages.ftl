# Headings of pages that hold several questions.

page-chest_more = More about breathing and chest
page-leg_more = More about the leg right now
page-back_more = More about the back and nerves
page-infection_more = More about that
page-you = About {$you}
page-your_health = {$Your} health and medicines
page-where = Where is it?
page-course = Since when, and how is it?
page-signs = The skin, joints and muscles
page-lately = The last weeks and months
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
