//! The calibration as an SVG.

use std::fmt::Write as _;

use super::summary::{Calibration, Summary};

const LEFT: f64 = 60.0;
const TOP: f64 = 50.0;
const SIDE: f64 = 400.0;
/// The counts stand below the square.
const COUNTS: f64 = 80.0;

fn x(share: f64) -> f64 {
    LEFT + share * SIDE
}

fn y(right: f64) -> f64 {
    TOP + (1.0 - right) * SIDE
}

/// Shares against how often they were right, with the number of each.
#[must_use]
pub fn svg(s: &Summary) -> String {
    let bottom = TOP + SIDE + 30.0 + COUNTS;
    let (width, height) = (LEFT + SIDE + 30.0, bottom + 70.0);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" width=\"{width:.0}\" \
         height=\"{height:.0}\" role=\"img\" font-family=\"sans-serif\" font-size=\"13\">\n\
         <title>Shares of causes against how often they were right</title>\n\
         <rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n\
         <text x=\"{LEFT}\" y=\"20\" font-size=\"15\">How often a cause with this share was the truth</text>\n\
         <text x=\"{LEFT}\" y=\"38\" fill=\"#555\">{} simulated people; Brier {:.3}, expected error {:.3}</text>\n",
        s.options.people, s.brier, s.first_causes.error
    );
    for tick in 0..=5 {
        let at = f64::from(tick) / 5.0;
        let _ = writeln!(
            out,
            "<path d=\"M{:.1} {:.1}H{:.1}M{:.1} {:.1}V{:.1}\" stroke=\"#ddd\"/>\
             <text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">{at:.1}</text>\
             <text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{at:.1}</text>",
            x(0.0),
            y(at),
            x(1.0),
            x(at),
            y(0.0),
            y(1.0),
            LEFT - 8.0,
            y(at) + 4.0,
            x(at),
            bottom + 18.0,
        );
    }
    let _ = writeln!(
        out,
        "<path d=\"M{:.1} {:.1}L{:.1} {:.1}\" stroke=\"#888\" stroke-dasharray=\"5 4\"/>",
        x(0.0),
        y(0.0),
        x(1.0),
        y(1.0)
    );
    let most = s
        .first_causes
        .bins
        .iter()
        .map(|b| b.count)
        .max()
        .unwrap_or(0)
        .max(1);
    for (at, bin) in s.first_causes.bins.iter().enumerate() {
        let high = COUNTS * bin.count as f64 / most as f64;
        let _ = writeln!(
            out,
            "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{high:.1}\" fill=\"#9cc3de\"/>\
             <text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"middle\" font-size=\"10\">{}</text>",
            x(at as f64 / 10.0) + 2.0,
            bottom - high,
            SIDE / 10.0 - 4.0,
            x((at as f64 + 0.5) / 10.0),
            bottom - high - 3.0,
            bin.count
        );
    }
    series(&mut out, &s.all_causes, "#c05a00", "6 3");
    series(&mut out, &s.first_causes, "#0b5a8f", "none");
    let key = y(1.0) + 16.0;
    let _ = writeln!(
        out,
        "<text x=\"{0:.1}\" y=\"{key:.1}\" fill=\"#0b5a8f\">● first cause</text>\
         <text x=\"{0:.1}\" y=\"{1:.1}\" fill=\"#c05a00\">● all causes</text>\
         <text x=\"{2:.1}\" y=\"{3:.1}\" text-anchor=\"middle\">share given (bars: people by share of the first cause)</text>\
         <text transform=\"translate(16 {4:.1}) rotate(-90)\" text-anchor=\"middle\">right</text>\n</svg>",
        x(0.03),
        key + 18.0,
        x(0.5),
        bottom + 42.0,
        y(0.5)
    );
    out
}

fn series(out: &mut String, of: &Calibration, colour: &str, dashes: &str) {
    let points: Vec<(f64, f64)> = of
        .bins
        .iter()
        .filter(|b| b.count > 0)
        .map(|b| (x(b.share), y(b.right)))
        .collect();
    let line: Vec<String> = points
        .iter()
        .map(|(x, y)| format!("{x:.1},{y:.1}"))
        .collect();
    let _ = writeln!(
        out,
        "<polyline points=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\" stroke-dasharray=\"{dashes}\"/>",
        line.join(" ")
    );
    for (x, y) in points {
        let _ = writeln!(
            out,
            "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"4\" fill=\"{colour}\"/>"
        );
    }
}
