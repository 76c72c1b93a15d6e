use yew::prelude::*;

/// The properties of a [`Card`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props<T: PartialEq> {
    /// The name that the radio buttons of one question share; without one it is a checkbox.
    #[prop_or_default]
    pub group: Option<AttrValue>,
    /// The id of the field, where something leads to it.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// Chosen.
    pub on: bool,
    /// The answer.
    pub label: AttrValue,
    /// More about it; may be empty.
    #[prop_or_default]
    pub help: AttrValue,
    /// The field's value in the prerendered page, where the element reads it before the program is there.
    #[prop_or_default]
    pub form_value: Option<&'static str>,
    /// What `onpick` is given.
    pub value: T,
    /// Called when it is tapped.
    pub onpick: Callback<T>,
}

/// An answer as a card, with a real radio or checkbox inside. The help is part of the label, so that all
/// of the card can be tapped and a screen reader reads it with the answer.
#[component]
pub fn Card<T: Clone + PartialEq + 'static>(props: &Props<T>) -> Html {
    let value = props.value.clone();
    let onchange = props.onpick.reform(move |_: Event| value.clone());
    let kind = if props.group.is_some() {
        "radio"
    } else {
        "checkbox"
    };
    html! {
        <label class="card" part="card">
            <input type={kind} name={&props.group} id={&props.id} value={props.form_value}
                checked={props.on} {onchange} />
            <span class="words">
                { &props.label }
                if !props.help.is_empty() {
                    <span class="help">{ &props.help }</span>
                }
            </span>
        </label>
    }
}
