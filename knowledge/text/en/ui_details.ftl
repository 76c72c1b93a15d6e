# The widget's own words that nobody sees before the details have come: they travel with these, and cost
# the first load nothing. Until then each is empty, so that a screen says them only beside details.

## Causes

ui-causes-lead = These are possible causes. A clinician who looks at the leg will check.
ui-causes-none = No cause fits these answers well. It may be something that this check does not know. That is no reason to worry more, and no reason to wait longer.
ui-none-see = If it lasts for 2 weeks, gets worse or comes back, let {$doctor} look at the leg. Take these answers along.
ui-none-see-days = Let {$doctor} look at the leg within days. Take these answers along.
ui-fit-well = fits well
ui-fit-possible = possible
ui-fit-less = less likely
ui-evidence-none = No answer speaks much for or against it. It is listed because it is common.
ui-for = speaks for it
ui-against = speaks against it
ui-for-1 = speaks a little for it
ui-for-2 = speaks for it
ui-for-3 = speaks strongly for it
ui-against-1 = speaks a little against it
ui-against-2 = speaks against it
ui-against-3 = speaks strongly against it
ui-what = What it is
ui-tests = Usual tests
ui-treatment = Usual treatment
ui-who-sees = Who to see
ui-beside = It may stand beside the first one, or be the cause itself.
ui-sources = Sources
# How well it fits; where it could be more and less, both.
ui-could-be = Could also be: {$fit}. That depends on an answer that was not sure.
ui-could-be-or = Could also be: {$low}, {$high}. That depends on an answer that was not sure.

## What would change this result

# $soon: how soon, in the short words; $cause: the name of one.
ui-swings = What would change this result
ui-swing-soon = If so, it could be: {$soon}.
ui-swing-first = If so, this could come first: {$cause}.
ui-swing-not = If not, this could come first: {$cause}.
ui-swing-clear = A sure answer could make this clearer.

## The rest of the result

ui-copy = Copy as text
ui-copied = Copied
ui-copy-refused = Copying is not allowed here. Please print it.
ui-summary-title = Leg pain check: summary for a clinician
ui-summary-child = Under 18: only signs of danger were asked, and no causes are given. For staff: with an injury in a child who does not walk yet, follow the local steps for safeguarding.
ui-summary-of = Filled in by the person or a helper, on {$date}.
# In the summary: a name with its value, the items of a list answered no, how well a cause fits, and one
# step of writing a list, and a question and its answers, in one line.
ui-named = {$name}: {$value}
ui-denied = No: {$items}
ui-cause-fit = {$name}, {$fit}
ui-join = {$first}; {$rest}
ui-join-answers = {$first} · {$rest}
ui-left-out = Common advice that we left out here, and why
ui-scores-title = Checklists that doctors use
ui-points = Points: {$n}
ui-points-unknown = Items not known: {$n}. Each could add points.
# $missed: urgent ones that it called too late. Any number can be 0, and must not read as a promise then.
ui-accuracy = In the same {$cases} written cases that it was made with, this version was right about how soon to be seen in {$right}, and too late in {$late} ({$missed} of the {$urgent} urgent ones). New cases can go wrong more often.

## What is said only beside what comes with the details

ui-why-cause = One of the likelier causes, and it is usually looked at in this time.
ui-why-danger = It is among the possible causes, and it should not be missed. What tells for or against it: {$tests}
ui-also = What else the answers point to
ui-care = What may help until then
ui-net-4 = Be seen the same day for:
ui-net-all = More signs to watch for
ui-net-all-5 = All signs to call {$emergency} for:
ui-about-result = How this was checked
ui-causes-title = What may be behind it
ui-version = Knowledge version {$version}, {$date}, {$review}.
# As `review` in settings.toml.
ui-review = not yet reviewed by a clinician
