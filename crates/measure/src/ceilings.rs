//! How long a check may be: `tests/length.toml`. A figure may fall, and is then written down; it may not
//! rise.

use std::fmt::Write as _;

use toml::{Table, Value};

use crate::Reading;
use crate::report::{ENDINGS, rounded, rows};

/// The file, in the checkout.
pub const FILE: &str = "tests/length.toml";

/// A figure that lies further below its ceiling than this has to be written down, as a share.
const SLACK: f64 = 0.03;

/// One line of the file.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// The part of the file: the reading, and how the check ends.
    pub part: String,
    /// Its key in there.
    pub key: String,
    /// What it counts.
    pub about: &'static str,
    /// Median, 95 % and most. Minutes to the hundredth; the others are whole.
    pub numbers: [f64; 3],
}

/// What is held down of a whole check: the count, and what it is.
const WHOLE: [(&str, &str); 5] = [
    ("words", "words seen without opening a fold, on all pages"),
    ("looked_at", "statements to judge: answers offered"),
    ("taps", "ticks, digits and buttons"),
    ("pages", "pages, with the first and the last"),
    ("minutes", "words / 200 + taps × 2 s"),
];

/// … and of its phases: the minutes.
const PHASES: [(&str, &str); 5] = [
    ("danger", "of these: the first screen and the danger signs"),
    ("how_soon", "of these: the other questions for everybody"),
    ("causes", "of these: the questions chosen one by one"),
    ("check", "of these: the check page"),
    ("result", "of these: the result, or the emergency page"),
];

/// The figures that have a ceiling, in the order of the file.
#[must_use]
pub fn figures(readings: &[Reading]) -> Vec<Figure> {
    let mut out = Vec::new();
    for reading in readings {
        for ending in ENDINGS {
            let (_, rows) = rows(reading, ending);
            let mut add = |row: &str, count: &str, key: String, about| {
                let row = rows.iter().find(|of| of.key == row);
                let found = row.and_then(|row| row.counts.iter().find(|(name, _)| *name == count));
                if let Some((_, spread)) = found {
                    out.push(Figure {
                        part: format!("{}.{}", reading.silence.key(), ending.key),
                        key,
                        about,
                        numbers: spread.numbers().map(rounded),
                    });
                }
            };
            for (count, about) in WHOLE {
                add("whole", count, count.to_owned(), about);
            }
            for (phase, about) in PHASES {
                add(phase, "minutes", format!("minutes_{phase}"), about);
            }
        }
    }
    out
}

/// What is wrong with the ceilings of the file, one line each: a figure is above its ceiling, or far
/// enough below it that the ceiling must follow.
///
/// # Errors
/// In words, when the file is not what it should be.
pub fn faults(figures: &[Figure], file: &str) -> Result<Vec<String>, String> {
    let kept = read(file)?;
    let mut out = Vec::new();
    for figure in figures {
        let Some(ceilings) = ceilings(&kept, figure)? else {
            out.push(format!("{}: there is no ceiling", name(figure)));
            continue;
        };
        for (n, ceiling) in figure.numbers.into_iter().zip(ceilings) {
            if n > ceiling {
                out.push(format!(
                    "{}: {n} is above its ceiling of {ceiling}",
                    name(figure)
                ));
            } else if n < ceiling * (1.0 - SLACK) {
                let name = name(figure);
                out.push(format!(
                    "{name}: {n}; write the lower ceiling down ({ceiling})"
                ));
            }
        }
    }
    Ok(out)
}

/// The file with these figures as ceilings.
///
/// # Errors
/// In words, when a figure is above the ceiling that `file` holds: a ceiling is raised by hand, by
/// somebody who says why.
pub fn written(figures: &[Figure], file: Option<&str>) -> Result<String, String> {
    let kept = read(file.unwrap_or_default())?;
    let mut higher = String::new();
    for figure in figures {
        let ceilings = ceilings(&kept, figure)?.unwrap_or(figure.numbers);
        for (n, ceiling) in figure.numbers.into_iter().zip(ceilings) {
            if n > ceiling {
                let _ = write!(higher, "\n{}: {n}, not {ceiling}", name(figure));
            }
        }
    }
    if higher.is_empty() {
        return Ok(text(figures));
    }
    Err(format!(
        "nothing is written, as a ceiling only falls; to raise one, change it in {FILE} by hand and \
         say why:{higher}"
    ))
}

fn name(figure: &Figure) -> String {
    format!("{}.{}", figure.part, figure.key)
}

fn read(file: &str) -> Result<Table, String> {
    file.parse().map_err(|e| format!("{FILE}: {e}"))
}

/// The three ceilings of a figure, if the file has them.
fn ceilings(kept: &Table, figure: &Figure) -> Result<Option<[f64; 3]>, String> {
    let mut found = Some(kept);
    for part in figure.part.split('.') {
        found = found.and_then(|table| table.get(part)?.as_table());
    }
    let Some(value) = found.and_then(|table| table.get(&figure.key)) else {
        return Ok(None);
    };
    let number = |value: &Value| match value {
        #[allow(clippy::cast_precision_loss, reason = "counts of words and taps")]
        Value::Integer(n) => Some(*n as f64),
        Value::Float(n) => Some(*n),
        _ => None,
    };
    let numbers = value.as_array().map(|list| list.iter().filter_map(number));
    let numbers: Vec<f64> = numbers.into_iter().flatten().collect();
    match numbers.try_into() {
        Ok(three) => Ok(Some(three)),
        Err(_) => Err(format!("{FILE}: {}: not three numbers", name(figure))),
    }
}

fn text(figures: &[Figure]) -> String {
    let mut out = String::from(
        "\
# How long a check may be: median, 95 % and most over the cases of tests/cases, in both readings of what
# they do not tell, and apart for those that are asked to the end and those that are stopped for an
# emergency. Measured, not written by hand: cargo measure cases tests/cases --write. A test fails when a
# check has become longer, and also when it is shorter by more than 3 %: then the lower ceiling is written
# down, so that it stays. Only a person raises one, and says why.
",
    );
    let mut part = "";
    for figure in figures {
        if figure.part != part {
            part = &figure.part;
            let _ = write!(out, "\n[{part}]\n");
        }
        let numbers = figure.numbers.map(|n| n.to_string()).join(", ");
        let line = format!("{} = [{numbers}]", figure.key);
        let _ = writeln!(out, "{line:<42} # {}", figure.about);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Figure, faults, written};

    fn figure(numbers: [f64; 3]) -> Vec<Figure> {
        vec![Figure {
            part: "not_sure.emergency".into(),
            key: "words".into(),
            about: "words",
            numbers,
        }]
    }

    const KEPT: &str = "[not_sure.emergency]\nwords = [100, 200, 300.5]\n";

    #[test]
    fn a_figure_may_fall_a_little_and_never_rise() {
        let of = |numbers| faults(&figure(numbers), KEPT).expect("readable");
        assert!(of([100.0, 200.0, 300.5]).is_empty());
        assert!(of([97.0, 195.0, 300.0]).is_empty());
        assert!(of([101.0, 200.0, 300.5])[0].contains("above its ceiling of 100"));
        assert!(of([100.0, 190.0, 300.5])[0].contains("write the lower ceiling down"));
        assert!(faults(&figure([1.0; 3]), "").expect("readable")[0].contains("no ceiling"));
        assert!(faults(&figure([1.0; 3]), "[not_sure.emergency]\nwords = [1]").is_err());
    }

    #[test]
    fn what_is_written_is_read_again_and_never_higher() {
        let first = written(&figure([100.0, 200.0, 300.25]), None).expect("nothing was there");
        assert!(
            faults(&figure([100.0, 200.0, 300.25]), &first)
                .expect("readable")
                .is_empty()
        );
        let lower = written(&figure([90.0, 200.0, 300.0]), Some(&first)).expect("lower");
        assert!(lower.contains("[90, 200, 300]"), "{lower}");
        let higher = written(&figure([91.0, 200.0, 300.0]), Some(&lower));
        assert!(higher.expect_err("higher").contains("91, not 90"));
    }
}
