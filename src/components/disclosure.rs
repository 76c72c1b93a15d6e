use yew::prelude::*;

/// A part that shows its body when asked for; its title is always seen.
pub fn disclosure(class: Option<&'static str>, title: String, body: Html) -> Html {
    html! {
        <details {class}><summary>{ title }</summary>{ body }</details>
    }
}
