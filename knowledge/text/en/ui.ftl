# The widget's own words. {$you} and the like follow from who it is for; a bare "you" is the reader,
# who may be helping someone else. Words that nobody sees before the details have come stand in
# ui_details.ftl.

## On every page

ui-strip = From what you told us, get emergency help now.
ui-call = Call {$emergency}
ui-back = Back
ui-continue = Continue
ui-kept = Your answers stay on this device, for a day at most. Nothing is sent.
ui-not-kept = Your answers stay on this device. A reload clears them.

## First screen

ui-start-title = How soon should someone look at this leg?
ui-start-lead = For a leg, from hip to toes, that hurts, swells, cramps, or feels heavy or numb. You will see how soon to get help, and what to do until then.
# The same six signs stand in index.html, for when the program cannot start.
ui-signs =
    chest pain, trouble breathing, coughing up blood, or fainting
    a leg or foot that turns cold, pale, blue or numb
    very bad pain that keeps rising, or in a cast
    numbness between the legs, or new trouble with pee or poo
    fever with purple, black or blistered skin, or confusion
    weakness that grows fast, a drooping face, or slurred speech
ui-who-title = Who is it for?
ui-who-me = Me
ui-who-other = Someone else
ui-region-title = Country, for the number to call
ui-region-none = Another country
ui-start = Start
ui-start-notes = Not a diagnosis. Made for adults: under 18 it only says how soon to see a doctor.
ui-kept-found = Earlier answers are on this device.
ui-carry-on = Carry on where you were
ui-forget = Forget my answers
ui-damaged = Earlier answers on this device could not be read.
ui-changed = Some questions have changed since. You will be asked those again.
ui-forgotten = Your answers are forgotten.
ui-expired = Your answers were more than a day old, so they are forgotten.

## Questions

ui-yes = Yes
ui-no = No
ui-not-sure = I’m not sure
ui-cannot = I’m not sure, or I cannot do this
ui-not-sure-about = Not sure: {$item}
ui-none = None of these
ui-or = or
ui-unsure-some = I’m not sure
ui-cannot-some = I’m not sure, or I cannot do this
ui-checklist-help = Tap all that fit.
ui-board-unsure = I’m not sure
ui-list-instead = Use a list instead
ui-to-result = Back to the result
ui-why-we-ask = Why we ask
ui-clarify-title = Let’s take these one at a time
ui-clarify-help = Choose the closest answer for each. Not knowing is fine: then we stay careful.
ui-still-unsure = Not sure
ui-error-title = Please check this
ui-error-choice = Choose one answer. If you do not know, choose “I’m not sure”.
ui-error-checklist = Choose one or more, or “None of these”.
ui-error-number = Type a number, or tick “I’m not sure”.
ui-error-range = Type a whole number from {$min} to {$max}.
# Where several questions stand on the page: which one, and what is wrong.
ui-error-of = {$question} {$problem}

## On the result

ui-check-title = Your answers
ui-change = Change
# Behind "Change", for those who do not see which answer the button stands beside.
ui-change-of = : {$question}
ui-more = A few more questions, to find the cause

## How soon

ui-u5-label = Emergency
ui-u5-title = Get emergency help now
ui-u5-lead = Call {$emergency} now, or go to the nearest emergency department. {$You} should not drive. Do not wait for this website.
ui-u4-label = Today
ui-u4-title = {$You} should be seen today
ui-u4-lead = A doctor or nurse should check {$them} today. {$today_place} If nobody can see {$them} today, go to an emergency department.
ui-u3-label = Within days
ui-u3-title = See a doctor in the next few days
ui-u3-lead = Book a visit with {$doctor}, within a week at most.
ui-u2-label = Routine
ui-u2-title = Book a routine appointment
ui-u2-lead = About 2 to 6 weeks is soon enough. {$direct}
ui-u1-label = Self-care
ui-u1-title = Look after it at home for now
ui-u1-lead = Nothing in the answers asks for an appointment at the moment. If it is no better in 2 weeks, or it gets worse, book one. {$direct}
ui-call-urgent = Call {$urgent}

## Emergency and result

ui-do-now = Do this now
ui-rest = More
ui-dont = What not to do
ui-why = Why
ui-told = You told us:
# An answer as one line: to a question, and to an item of a list.
ui-answer = {$question} {$answer}
ui-said-no = {$item} No
ui-told-more = More of your answers ({$n})
ui-unsure-about = You were not sure about:
ui-why-not-cleared = Some danger signs are there, or are not clear. It is better if someone checks them soon.
ui-why-none = No danger sign was found in the answers, and nothing else that asks for a visit soon.
ui-go-back = Go back and change an answer
ui-go-on = Go on, for information only
ui-go-on-help = If you go on, the advice to call {$emergency} stays the same.
ui-details-missing = The rest of this page comes when the connection is back.
ui-net-title = Get help sooner if …
ui-net-5 = Call {$emergency} now for:
# $clinic is its name, or else this.
ui-clinic = the clinic
ui-call-clinic = Call {$clinic}
ui-book = Book a visit with {$clinic}
ui-print = Print or save as PDF
ui-again = Start again and forget my answers
ui-not-diagnosis = This is not a diagnosis. It helps to decide how soon to be seen; a clinician will check.
