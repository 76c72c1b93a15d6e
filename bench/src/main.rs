//! Natively: writes into a folder what `browser/run.mjs` needs. In WebAssembly: the work to be timed.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> Result<(), String> {
    use leg_triage_bench::prepare;
    use std::path::Path;

    let out = std::env::args()
        .nth(1)
        .ok_or("usage: leg-triage-bench FOLDER")?;
    let out = Path::new(&out);
    let compiled = prepare::real()?;
    let moments = prepare::moments(&compiled)?;
    let others = prepare::for_others(&compiled.knowledge, &moments);
    let put = |name: &str, bytes: &[u8]| {
        std::fs::write(out.join(name), bytes).map_err(|error| format!("{name}: {error}"))
    };
    put(
        "knowledge.bin",
        &compiled.pack().map_err(|error| error.to_string())?,
    )?;
    let told = postcard::to_allocvec(&moments).map_err(|error| error.to_string())?;
    put("moments.bin", &told)?;
    put("rules.json", others.to_string().as_bytes())
}

/// The program of the module has nothing to do by itself: the page calls.
#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(target_arch = "wasm32")]
mod page {
    use leg_triage_bench::told::{Moments, broad, narrow};
    use leg_triage_bench::{grow, wide};
    use leg_triage_engine as engine;
    use std::hint::black_box;
    use wasm_bindgen::prelude::*;

    /// The real knowledge in the shipped engine, and grown knowledge in the wide copy of it.
    #[wasm_bindgen]
    pub struct Bench {
        real: engine::Knowledge,
        end: Vec<engine::Answers>,
        choose: Vec<engine::Answers>,
        grown: wide::Knowledge,
        grown_end: Vec<wide::Answers>,
        grown_choose: Vec<wide::Answers>,
    }

    #[wasm_bindgen]
    impl Bench {
        /// `times` copies, `copies` of which are answered, for the first `sets` consultations.
        #[wasm_bindgen(constructor)]
        pub fn new(
            pack: &[u8],
            moments: &[u8],
            times: usize,
            copies: usize,
            sets: usize,
        ) -> Result<Bench, JsError> {
            let real: engine::Knowledge = postcard::from_bytes(pack)?;
            let one: wide::Knowledge = postcard::from_bytes(pack)?;
            let moments: Moments = postcard::from_bytes(moments)?;
            let grown = grow::grow(&one, times);
            let take = |list: &[Vec<_>]| -> Vec<engine::Answers> {
                list.iter().map(|told| narrow::give(&real, told)).collect()
            };
            let large = |list: &[Vec<_>]| -> Vec<wide::Answers> {
                list.iter()
                    .take(sets)
                    .map(|told| {
                        let answers = broad::give(&one, told);
                        grow::spread(&grown, one.questions.len(), &answers, copies)
                    })
                    .collect()
            };
            Ok(Bench {
                end: take(&moments.end),
                choose: take(&moments.choose),
                grown_end: large(&moments.end),
                grown_choose: large(&moments.choose),
                real,
                grown,
            })
        }

        /// How many consultations there are.
        pub fn sets(&self) -> usize {
            self.end.len()
        }

        /// How many of them come to a choice.
        pub fn choices(&self) -> usize {
            self.choose.len()
        }

        /// One assessment.
        pub fn judge(&self, set: usize) -> usize {
            let answers = self.end.get(set);
            answers.map_or(0, |a| {
                black_box(engine::judge(&self.real, black_box(a)))
                    .causes
                    .len()
            })
        }

        /// One choice of the next question.
        pub fn next(&self, set: usize) -> Option<u16> {
            let answers = self.choose.get(set)?;
            black_box(engine::next_question(&self.real, black_box(answers)))
        }

        /// Which levels of rules fire, and nothing else: what other rule engines are asked.
        pub fn fired(&self, set: usize) -> usize {
            let Some(answers) = self.end.get(set) else {
                return 0;
            };
            let facts =
                engine::Facts::read(&self.real, black_box(answers), engine::Reading::Cautious);
            let levels = self.real.rules.iter().flat_map(|rule| &rule.levels);
            levels.filter(|level| facts.holds(&level.when)).count()
        }

        /// One assessment with the grown knowledge.
        pub fn judge_grown(&self, set: usize) -> usize {
            let answers = self.grown_end.get(set);
            answers.map_or(0, |a| {
                black_box(wide::judge(&self.grown, black_box(a)))
                    .causes
                    .len()
            })
        }

        /// One choice with the grown knowledge.
        pub fn next_grown(&self, set: usize) -> Option<usize> {
            let answers = self.grown_choose.get(set)?;
            black_box(wide::next_question(&self.grown, black_box(answers)))
        }
    }
}
