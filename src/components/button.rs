use yew::prelude::*;

/// A button that gives a value. Always `type=button`: nothing in here may ever submit a form. The class
/// (`primary`, `secondary`, `back` or `link`) is also its `part`, by which the embedding page may style it.
pub fn button<T: Clone + 'static>(
    class: &'static str,
    words: impl Into<Html>,
    value: T,
    onpress: &Callback<T>,
) -> Html {
    let onclick = onpress.reform(move |_: MouseEvent| value.clone());
    html! {
        <button type="button" {class} part={class} {onclick}>{ words.into() }</button>
    }
}
