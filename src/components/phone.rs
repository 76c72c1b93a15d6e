use yew::prelude::*;

use super::icon::{Icon, icon};
use crate::words::{Words, ui};

/// A link that calls a number. The class is also its `part`, by which the embedding page may style it.
pub fn phone(class: Option<&'static str>, number: &str, label: String) -> Html {
    html! {
        <a {class} part={class} href={address(number)}>{ icon(Icon::Phone) }<span>{ label }</span></a>
    }
}

/// A link that calls the emergency number; the words alone where no number is known.
pub fn emergency_call(words: &Words, class: Option<&'static str>) -> Html {
    let call = words.ui(ui::CALL);
    match words.region() {
        Some(region) => phone(class, &region.emergency, call),
        None => html! { <strong>{ call }</strong> },
    }
}

fn address(number: &str) -> String {
    let mut address = String::from("tel:");
    for c in number.chars() {
        match c {
            '0'..='9' | '+' | '*' => address.push(c),
            // A bare "#" would start a fragment (Japan's urgent line is #7119).
            '#' => address.push_str("%23"),
            _ => {}
        }
    }
    address
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_number_becomes_an_address_that_a_telephone_takes() {
        assert_eq!(super::address("116 117"), "tel:116117");
        assert_eq!(super::address("+44 (0)1632 960123"), "tel:+4401632960123");
        assert_eq!(super::address("#7119"), "tel:%237119");
    }
}
