//! The words that a person sees on a page without opening a fold.

use scraper::node::Node;
use scraper::{ElementRef, Html};

/// Classes of what `styles/leg-triage.css` keeps from the screen: words for screen readers, and the page for
/// the clinician, which is for paper.
const NOT_SEEN: [&str; 2] = ["hidden", "summary-page"];

/// The texts that are seen on a drawn page, in their order.
#[must_use]
pub fn seen(html: &str) -> Vec<String> {
    let mut texts = Vec::new();
    of_element(Html::parse_fragment(html).root_element(), &mut texts);
    texts
}

/// Counts the words of a drawn page. What stands between spaces and holds a letter or a digit is a word.
#[must_use]
pub fn words(html: &str) -> usize {
    let texts = seen(html);
    let words = texts.iter().flat_map(|text| text.split_whitespace());
    words.filter(|w| w.contains(char::is_alphanumeric)).count()
}

fn of_element(element: ElementRef<'_>, texts: &mut Vec<String>) {
    let value = element.value();
    if value.classes().any(|class| NOT_SEEN.contains(&class)) {
        return;
    }
    let named = |name| {
        element
            .child_elements()
            .find(|child| child.value().name() == name)
    };
    let only = match value.name() {
        "details" if value.attr("open").is_none() => named("summary"),
        // Without a choice of its own a list to choose from shows its first option.
        "select" => {
            let mut options = element.child_elements();
            let chosen = options.find(|option| option.value().attr("selected").is_some());
            chosen.or_else(|| named("option"))
        }
        _ => {
            for child in element.children() {
                if let Node::Text(text) = child.value() {
                    texts.push(text.trim().to_owned());
                } else if let Some(child) = ElementRef::wrap(child) {
                    of_element(child, texts);
                }
            }
            return;
        }
    };
    if let Some(only) = only {
        of_element(only, texts);
    }
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn a_number_is_a_word_and_a_dash_is_not() {
        assert_eq!(
            words("<p>Call 999 – now, or 116 117</p><p>Don’t wait</p>"),
            8
        );
        // What stands in boxes of its own is not one word.
        assert_eq!(
            words("<span>calf<span class=\"help\">below</span></span>"),
            2
        );
        assert_eq!(words("<svg><text>Left</text><path d=\"M1 1\"/></svg>"), 1);
        assert_eq!(words("<input type=\"text\" value=\"34\"><b>x</b>"), 1);
    }

    #[test]
    fn of_a_closed_fold_only_the_title_is_seen() {
        let fold = |open: &str| {
            words(&format!(
                "<details{open}><summary><h3>More of it</h3></summary><p>one two</p></details>"
            ))
        };
        assert_eq!((fold(""), fold(" open=\"open\"")), (3, 5));
        assert_eq!(
            words(
                "<details><summary>a</summary><details open><summary>b</summary></details></details>"
            ),
            1,
            "an open fold in a closed one"
        );
    }

    #[test]
    fn what_is_kept_from_the_screen_does_not_count() {
        assert_eq!(
            words("<p>seen</p><p class=\"hidden\" role=\"status\">not <b>seen</b></p>"),
            1
        );
        assert_eq!(
            words("<section class=\"summary-page\"><p>on paper</p></section>"),
            0
        );
        assert_eq!(words("<p class=\"hiddenish\">seen</p>"), 1);
    }

    #[test]
    fn of_a_list_to_choose_from_the_chosen_option_is_seen() {
        let list = |second: &str| {
            words(&format!(
                "<select><option>Another country</option><option{second}>Austria</option></select>"
            ))
        };
        assert_eq!((list(""), list(" selected=\"selected\"")), (2, 1));
    }
}
