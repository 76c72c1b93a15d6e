# The page around the widget, and the fixed safety page: it shows until the program has started, and
# stays if it cannot. Nothing fills these texts but the number to call, so they name nobody. Its signs are
# `ui-signs`, its countries stand in regions.ftl, its numbers in regions.toml.

site-title = Leg pain check
# Under the icon of the installed app.
site-short-name = Leg check
site-description = How soon should someone look at your leg, from hip to toes? A check that runs in your own browser: your answers never leave this device.

safety-starting = Starting… If nothing happens, the signs below are what matters.
safety-no-script = The questions need JavaScript, which is off in this browser. The signs and numbers below hold without it.
safety-title = First: is it an emergency?
safety-lead = Call the emergency number now if your leg hurts and you have any of these:
safety-wait = Do not wait to see whether it passes, and do not drive yourself.
safety-numbers = Which number to call
safety-where = Where you are
safety-emergency = Emergency
safety-urgent = Urgent advice
# $number: what to call where no number is known, as in {$emergency}.
safety-elsewhere = Anywhere else: {$number}.

## On a clinic's page, where the program has not started yet or has stopped

safety-call = Call {$number} now if your leg hurts and you have any of these:
safety-stopped = The check has stopped because of a fault. What stands here still holds.
safety-not-started = The check could not start. What stands here still holds.
safety-again = Start again
safety-reload = To try again, reload this page.
