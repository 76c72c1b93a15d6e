use yew::prelude::*;

/// A paragraph, with a class or with `""`; nothing without words. A function, as there are forty of them.
pub fn paragraph(class: &'static str, words: String) -> Html {
    if words.is_empty() {
        return html! {};
    }
    let class = (!class.is_empty()).then_some(class);
    html! { <p {class}>{ words }</p> }
}
