use yew::prelude::*;

/// One row of a [`chart`].
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// What it is about.
    pub name: String,
    /// What the bar shows, in words, for people who cannot see it.
    pub said: String,
    /// To the right, else to the left.
    pub is_for: bool,
    /// Whole hundredths of the full length.
    pub length: u32,
}

/// Quiet bars on both sides of a line, whose names are `left` and `right`: a table, whose second column
/// says in words what the bar shows.
pub fn chart(left: String, right: String, bars: &[Bar]) -> Html {
    html! {
        <table class="chart">
            <tr>
                <td></td>
                <th><div class="sides"><span>{ left }</span><span>{ right }</span></div></th>
            </tr>
            { for bars.iter().map(row) }
        </table>
    }
}

fn row(bar: &Bar) -> Html {
    let width = bar.length.to_string();
    let (class, x) = if bar.is_for {
        ("for", "0".to_owned())
    } else {
        ("against", ["-", &width].concat())
    };
    // The SVG's own attributes: a style attribute would be refused by a strict content security policy.
    html! {
        <tr>
            <th>{ &bar.name }</th>
            <td>
                <span class="hidden">{ &bar.said }</span>
                <svg {class} viewBox="-100 0 200 6" preserveAspectRatio="none" aria-hidden="true">
                    <rect {x} {width} height="6" />
                </svg>
            </td>
        </tr>
    }
}
