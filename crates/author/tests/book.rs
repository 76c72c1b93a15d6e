//! The book of the real knowledge: that nothing is missing, and that no text can break the page.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use leg_triage_author::book::book;
use leg_triage_compiler::{Compiled, compile};

fn knowledge() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../knowledge")
}

fn real() -> &'static (Compiled, String) {
    static REAL: OnceLock<(Compiled, String)> = OnceLock::new();
    REAL.get_or_init(|| {
        let compiled = compile(&knowledge()).unwrap_or_else(|faults| panic!("{faults}"));
        let page = book(&compiled);
        (compiled, page)
    })
}

/// Every text between two marks.
fn between<'t>(text: &'t str, before: &str, after: char) -> BTreeSet<&'t str> {
    text.split(before)
        .skip(1)
        .filter_map(|rest| rest.split(after).next())
        .collect()
}

/// Elements that the book is made of.
const ELEMENTS: [&str; 35] = [
    "a", "article", "b", "body", "br", "code", "div", "em", "h1", "h2", "h3", "h4", "head",
    "header", "html", "li", "meta", "nav", "ol", "p", "section", "span", "strong", "style",
    "table", "tbody", "td", "th", "thead", "title", "tr", "ul", "!DOCTYPE", "caption", "main",
];

fn assert_only_our_elements(page: &str) {
    for rest in page.split('<').skip(1) {
        let name: String = rest
            .trim_start_matches('/')
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || *c == '!')
            .collect();
        let shown: String = rest.chars().take(40).collect();
        assert!(ELEMENTS.contains(&name.as_str()), "<{shown}");
    }
}

#[test]
fn every_entry_has_its_place() {
    let (compiled, page) = real();
    let places = between(page, " id=\"", '"');
    let s = &compiled.source;
    let mut missing: Vec<String> = Vec::new();
    let mut need = |prefix: &str, id: &str| {
        let place = format!("{prefix}-{id}");
        if !places.contains(place.as_str()) {
            missing.push(place);
        }
    };
    s.conditions.iter().for_each(|(id, _)| need("c", id));
    s.rules.iter().for_each(|x| need("r", x.entry.id.get_ref()));
    s.questions
        .iter()
        .for_each(|x| need("q", x.entry.id.get_ref()));
    s.findings
        .iter()
        .for_each(|x| need("f", x.entry.id.get_ref()));
    s.scores
        .iter()
        .for_each(|x| need("s", x.entry.id.get_ref()));
    s.advice
        .iter()
        .for_each(|x| need("a", x.entry.id.get_ref()));
    s.hazards
        .iter()
        .for_each(|x| need("h", x.entry.id.get_ref()));
    s.sources
        .iter()
        .for_each(|x| need("src", x.entry.id.get_ref()));
    assert!(missing.is_empty(), "{missing:?}");
    for id in &compiled.names.facts {
        assert!(page.contains(id.id.as_str()), "{}", id.id);
    }
    for word in ["S0.01", "unsure_floor", "Signature", "United Kingdom"] {
        assert!(page.contains(word), "{word}");
    }
}

#[test]
fn every_link_leads_somewhere() {
    let (_, page) = real();
    let places = between(page, " id=\"", '"');
    let links = between(page, "href=\"#", '"');
    let dead: Vec<_> = links.difference(&places).collect();
    assert!(dead.is_empty(), "{dead:?}");
    assert!(links.len() > 500, "{}", links.len());
    let outward = page.matches("href=\"").count() - page.matches("href=\"#").count();
    assert_eq!(
        outward + page.matches("src=\"").count(),
        0,
        "one file, nothing from elsewhere"
    );
}

#[test]
fn every_piece_of_evidence_shows_its_source_and_its_numbers() {
    let (compiled, page) = real();
    let rows: Vec<&str> = page
        .split("<tr class=\"evidence\">")
        .skip(1)
        .filter_map(|rest| rest.split("</tr>").next())
        .collect();
    assert_eq!(rows.len(), compiled.report.evidence);
    for row in rows {
        let source = row
            .split("<span class=\"source\">")
            .nth(1)
            .unwrap_or_default();
        let title = source.split("</span>").next().unwrap_or_default();
        assert!(
            title
                .split(": ")
                .nth(1)
                .is_some_and(|t| !t.trim().is_empty()),
            "{row}"
        );
        assert!(row.contains("class=\"tag") && row.contains("× "), "{row}");
    }
    assert!(page.matches("◆ elicited").count() > compiled.report.tags.elicited);
}

#[test]
fn triggers_are_in_words() {
    let (compiled, page) = real();
    for head in ["All of:", "Any of:", "At least"] {
        assert!(page.contains(head), "{head}");
    }
    // A trigger that could not be put into words would appear as written.
    for rule in &compiled.source.rules {
        for level in &rule.entry.level {
            assert!(
                compiled.expr(level.when.get_ref()).is_some(),
                "{}",
                level.when.get_ref()
            );
        }
    }
    let start = "<article class=\"entry\" id=\"r-RF01\">";
    let rule = page.split(start).nth(1).expect("RF01 is there");
    let rule = rule.split("</article>").next().expect("it ends");
    assert!(rule.contains("U5") && rule.contains("”</a>: yes"), "{rule}");
}

#[test]
fn no_text_breaks_the_page() {
    assert_only_our_elements(&real().1);

    let root = tempfile::tempdir().expect("a folder");
    let copy = root.path().join("knowledge");
    copy_folder(&knowledge(), &copy);
    let evil = "<script>alert('x')</script> & \"<b>\"";
    let put = |file: &str, old: &str, new: &str| {
        let path = copy.join(file);
        let text = std::fs::read_to_string(&path).expect("it is there");
        assert!(text.contains(old), "{old} is in {file}");
        std::fs::write(&path, text.replacen(old, new, 1)).expect("written");
    };
    put(
        "text/en/regions.ftl",
        "United Kingdom",
        &format!("United Kingdom {evil}"),
    );
    put(
        "text/en/rules.ftl",
        "Possible clot in the lung",
        &format!("Possible clot in the lung {evil}"),
    );
    put("sources.toml", "title = \"", "title = \"<i onclick='x'>");
    put(
        "hazards/1_unseen.toml",
        "hazard = \"",
        "hazard = \"<img src='x'> ",
    );
    put("hazards/1_unseen.toml", "# A danger", "# <u> A danger");
    put("risk.toml", "means = \"", "means = \"<hr> ");
    put("settings.toml", "# DOSSIER", "# <iframe> DOSSIER");
    let compiled = compile(&copy).unwrap_or_else(|faults| panic!("{faults}"));
    let page = book(&compiled);
    assert_only_our_elements(&page);
    for escaped in [
        "&lt;script&gt;",
        "&lt;i onclick",
        "&lt;img src",
        "&lt;iframe&gt;",
        "&lt;u&gt;",
        "&lt;hr&gt;",
    ] {
        assert!(page.contains(escaped), "{escaped}");
    }
}

#[test]
fn the_hazard_log_is_read_as_a_safety_officer_reads_it() {
    let (compiled, page) = real();
    let source = &compiled.source;
    let scale = &source.risk.entry;
    let chapter = page
        .split("id=\"hazards\"")
        .nth(1)
        .and_then(|rest| rest.split("</section>").next())
        .expect("the chapter");
    assert!(chapter.contains("◆ draft, not by a registered clinician"));
    for step in scale.severity.iter().chain(&scale.likelihood) {
        assert!(chapter.contains(&step.means), "{}", step.means);
    }
    let matrix = chapter
        .split("<table class=\"matrix\">")
        .nth(1)
        .and_then(|rest| rest.split("</table>").next())
        .expect("the matrix");
    assert_eq!(matrix.matches("class=\"risk risk-").count(), 25);
    // Each hazard stands in the matrix once.
    let in_matrix: usize = matrix
        .split("<b>")
        .skip(1)
        .filter_map(|rest| rest.split('<').next()?.parse::<usize>().ok())
        .sum();
    assert_eq!(in_matrix, source.hazards.len());
    let left: usize = scale
        .held(&source.hazards)
        .iter()
        .map(|held| held.left)
        .sum();
    assert_eq!(left, source.hazards.len());

    for hazard in &source.hazards {
        let h = &hazard.entry;
        let id = h.id.get_ref();
        let start = format!("<article class=\"entry\" id=\"h-{id}\">");
        let entry = chapter.split(&start).nth(1).expect("it is there");
        let entry = entry.split("</article>").next().expect("it ends");
        let risks = [h.risk_before(scale), h.risk_after(scale)].map(|r| r.expect("rated"));
        for (word, risk) in ["before: ", "left: "].iter().zip(risks) {
            let mark = format!("{word}<span class=\"risk risk-{risk}\">");
            assert!(entry.contains(&mark), "{id}: {mark}");
        }
        let said = [&h.owner, &h.status].map(|word| word.get_ref().clone());
        let date = h.date.to_string();
        for word in said.iter().chain([&date]) {
            assert!(entry.contains(word), "{id}: {word}");
        }
        assert_eq!(
            entry.matches("<li>").count(),
            h.causes.get_ref().len(),
            "{id}"
        );
        for link in &h.links {
            let name = link.get_ref().split(' ').nth(1).expect("kind and id");
            assert!(entry.contains(&format!("-{name}\">")), "{id}: {name}");
        }
        for old in &h.merged {
            assert!(entry.contains(old.get_ref().as_str()), "{id}");
        }
    }
}

fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("it is there").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).expect("copied");
        }
    }
}
