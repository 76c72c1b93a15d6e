//! The ways on: the clinic, print, copy, start again.

use leg_triage_engine::Urgency;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::summary::{Summary, text};
use crate::components::{button, phone};
use crate::hooks::Shared;
use crate::host::clipboard::copy;
use crate::host::page::print;
use crate::journey::Action;
use crate::words::ui;

/// The ways on.
pub fn ways(
    shared: &Shared,
    urgency: Urgency,
    summary: Option<&Summary>,
    dispatch: &Callback<Action>,
) -> Html {
    let Shared {
        words,
        config,
        device,
        ..
    } = shared;
    let clinic = config.clinic_name.clone();
    let clinic = clinic.unwrap_or_else(|| words.ui(ui::CLINIC));
    let to_clinic = |key| words.with(key, &[("clinic", &clinic)]);
    // In an emergency there is one number only; today, nobody should wait for a booking.
    let number = config.clinic_phone.as_deref();
    let number = number.filter(|_| urgency < Urgency::U5);
    let booking = config.booking_url.clone();
    let booking = booking.filter(|_| urgency < Urgency::U4);
    let onprint = Callback::from(|()| print());
    html! {
        <div class="ways">
            if let Some(number) = number {
                { phone(Some("primary"), number, to_clinic(ui::CALL_CLINIC)) }
            }
            if let Some(href) = booking {
                // A new tab: the result must not be lost. No referrer: it would tell where from.
                <a class="primary" part="primary" {href} target="_blank" rel="noopener noreferrer">
                    { to_clinic(ui::BOOK) }
                </a>
            }
            { button("secondary", words.ui(ui::PRINT), (), &onprint) }
            if let Some(summary) = summary.filter(|_| device.copies) {
                { copy_button(shared, text(summary)) }
            }
            { button("secondary", words.ui(ui::AGAIN), Action::Forget, dispatch) }
        </div>
    }
}

/// What there is to say when the summary was copied, or the browser refused.
pub const fn copied(done: bool) -> usize {
    if done { ui::COPIED } else { ui::COPY_REFUSED }
}

/// Copies, and says whether that worked.
fn copy_button(shared: &Shared, text: String) -> Html {
    let label = shared.copied.map_or(ui::COPY, copied);
    let tell = shared.oncopied.clone();
    let oncopy = Callback::from(move |()| {
        let (done, tell) = (copy(&text), tell.clone());
        spawn_local(async move { tell.emit(done.await) });
    });
    button("secondary", shared.words.ui(label), (), &oncopy)
}
