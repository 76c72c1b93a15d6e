//! Which instructions of a function are doomed: whatever is true when they are reached, they can only
//! run into `unreachable`. Judged from the shape of the code alone, and "no" where that is not enough.

use std::ops::Range;

use wasmparser::{FunctionBody, Operator};

use crate::Result;

/// The instructions of one function, as far as they decide where it goes on.
pub(crate) struct Body {
    steps: Vec<(Step, Range<usize>)>,
}

enum Step {
    /// Goes on with the next one.
    Plain,
    /// The same, if that function returns.
    Call(u32),
    Unreachable,
    Return,
    /// To one of the labels or, if `on`, to the next instruction.
    Jump {
        labels: Vec<u32>,
        on: bool,
    },
    /// `block` and `loop`.
    Open,
    If,
    Else,
    End {
        of_loop: bool,
    },
}

impl Step {
    /// These stay where they are: the code must remain well-formed.
    fn holds_the_shape(&self) -> bool {
        matches!(self, Self::Open | Self::If | Self::Else | Self::End { .. })
    }
}

/// What is known of an open block, seen from behind: whether it is doom ...
struct Frame {
    /// ... to jump to its label,
    label: bool,
    /// ... to run out of its end,
    end: bool,
    /// ... to enter at its `else`, or past its end where it has none.
    otherwise: bool,
}

impl Body {
    pub(crate) fn read(body: &FunctionBody) -> Result<Self> {
        let said = |error: wasmparser::BinaryReaderError| error.to_string();
        let mut reader = body.get_operators_reader().map_err(said)?;
        let mut steps = Vec::new();
        // For each block that is open: whether it is a loop.
        let mut open = Vec::new();
        while !reader.eof() {
            let (operator, start) = reader.read_with_offset().map_err(said)?;
            let step = match operator {
                Operator::Block { .. } => {
                    open.push(false);
                    Step::Open
                }
                Operator::Loop { .. } => {
                    open.push(true);
                    Step::Open
                }
                Operator::If { .. } => {
                    open.push(false);
                    Step::If
                }
                Operator::Else => Step::Else,
                Operator::End => Step::End {
                    of_loop: open.pop().unwrap_or(false),
                },
                Operator::Unreachable => Step::Unreachable,
                Operator::Return
                | Operator::ReturnCall { .. }
                | Operator::ReturnCallIndirect { .. } => Step::Return,
                Operator::Br { relative_depth } => Step::Jump {
                    labels: vec![relative_depth],
                    on: false,
                },
                Operator::BrIf { relative_depth } => Step::Jump {
                    labels: vec![relative_depth],
                    on: true,
                },
                Operator::BrTable { targets } => {
                    let others = targets
                        .targets()
                        .collect::<std::result::Result<Vec<_>, _>>();
                    let mut labels = others.map_err(said)?;
                    labels.push(targets.default());
                    Step::Jump { labels, on: false }
                }
                Operator::Call { function_index } => Step::Call(function_index),
                // The exceptions that nothing here is compiled to use.
                Operator::TryTable { .. } | Operator::Try { .. } => {
                    return Err("exceptions: xtask/src/doomed.rs does not know them".into());
                }
                _ => Step::Plain,
            };
            steps.push((step, start..reader.original_position()));
        }
        Ok(Self { steps })
    }

    /// For each instruction, whether it is doomed. `never_returns` speaks of the functions called.
    pub(crate) fn doomed(&self, never_returns: impl Fn(u32) -> bool) -> Vec<bool> {
        let mut frames: Vec<Frame> = Vec::new();
        // Of what comes next; at the very end the function returns.
        let mut next = false;
        let mut all: Vec<bool> = Vec::with_capacity(self.steps.len());
        for (step, _) in self.steps.iter().rev() {
            let label = |at: &u32| {
                let place = frames.len().checked_sub(1 + *at as usize);
                place
                    .and_then(|place| frames.get(place))
                    .is_some_and(|frame| frame.label)
            };
            next = match step {
                Step::Plain => next,
                Step::Call(function) => next || never_returns(*function),
                Step::Unreachable => true,
                Step::Return => false,
                Step::Jump { labels, on } => labels.iter().all(label) && (next || !on),
                Step::End { of_loop } => {
                    frames.push(Frame {
                        // Round and round for ever is not an end.
                        label: next && !of_loop,
                        end: next,
                        otherwise: next,
                    });
                    next
                }
                Step::Else => match frames.last_mut() {
                    Some(frame) => {
                        frame.otherwise = next;
                        frame.end
                    }
                    None => false,
                },
                Step::If => frames.pop().is_some_and(|frame| next && frame.otherwise),
                Step::Open => {
                    frames.pop();
                    next
                }
            };
            all.push(next);
        }
        all.reverse();
        all
    }

    /// The pieces of doomed instructions between those that give the code its shape.
    pub(crate) fn pieces(&self, doomed: &[bool]) -> Vec<Range<usize>> {
        let mut all: Vec<Range<usize>> = Vec::new();
        let mut goes_on = false;
        for ((step, place), doomed) in self.steps.iter().zip(doomed) {
            let part = *doomed && !step.holds_the_shape();
            match all.last_mut() {
                Some(last) if part && goes_on => last.end = place.end,
                _ if part => all.push(place.clone()),
                _ => {}
            }
            goes_on = part;
        }
        // `unreachable` alone is what the others become.
        all.retain(|piece| piece.len() > 1);
        all
    }
}

/// For each function, for each of its instructions, whether it is doomed. A call of a function that never
/// returns dooms what stands before it, and so on through the callers. `never_called` says so of functions
/// that only a table names: all of them is doomed.
pub(crate) fn doomed_in(bodies: &[Body], imported: usize, never_called: &[u32]) -> Vec<Vec<bool>> {
    let own = |function: u32| usize::try_from(function).ok()?.checked_sub(imported);
    let mut never = vec![false; bodies.len()];
    loop {
        let mut judged: Vec<Vec<bool>> = bodies
            .iter()
            .map(|body| {
                body.doomed(|function| own(function).and_then(|at| never.get(at)) == Some(&true))
            })
            .collect();
        for at in never_called.iter().filter_map(|function| own(*function)) {
            if let Some(doomed) = judged.get_mut(at) {
                doomed.fill(true);
            }
        }
        let now: Vec<bool> = judged
            .iter()
            .map(|doomed| doomed.first() == Some(&true))
            .collect();
        if now == never {
            return judged;
        }
        never = now;
    }
}

#[cfg(test)]
mod tests {
    use wasmparser::BinaryReader;

    use super::*;

    const UNREACHABLE: u8 = 0x00;
    const NOP: u8 = 0x01;
    const BLOCK: [u8; 2] = [0x02, 0x40];
    const LOOP: [u8; 2] = [0x03, 0x40];
    const IF: [u8; 2] = [0x04, 0x40];
    const ELSE: u8 = 0x05;
    const END: u8 = 0x0b;
    const OUT: [u8; 2] = [0x0c, 0];
    const OUT_IF: [u8; 2] = [0x0d, 0];
    const CALL_7: [u8; 2] = [0x10, 7];
    const ZERO: [u8; 2] = [0x41, 0];

    fn body(parts: &[&[u8]]) -> Body {
        let bytes = [&[0], parts.concat().as_slice(), &[END]].concat();
        Body::read(&FunctionBody::new(BinaryReader::new(&bytes, 0))).unwrap()
    }

    /// What is overwritten, in bytes of the body, of which the first says that there are no locals.
    fn pieces(parts: &[&[u8]]) -> Vec<Range<usize>> {
        let body = body(parts);
        body.pieces(&body.doomed(|function| function == 7))
    }

    #[test]
    fn what_leads_straight_into_the_end_is_doomed() {
        assert_eq!(pieces(&[&ZERO, &[NOP, UNREACHABLE]]), vec![1..5]);
        // The block's other way out is not.
        let guarded: [&[u8]; 6] = [&BLOCK, &ZERO, &OUT_IF, &[NOP], &[UNREACHABLE], &[END]];
        assert_eq!(pieces(&guarded), vec![7..9]);
        // Nothing to overwrite.
        assert_eq!(pieces(&[&[UNREACHABLE]]), vec![]);
        assert_eq!(pieces(&[&ZERO, &[0x1a]]), vec![]);
    }

    #[test]
    fn a_call_that_never_comes_back_is_an_end() {
        assert_eq!(pieces(&[&ZERO, &[0x1a], &CALL_7]), vec![1..6]);
    }

    #[test]
    fn a_choice_is_doomed_when_both_ways_are() {
        let both: [&[u8]; 8] = [
            &ZERO,
            &IF,
            &CALL_7,
            &[ELSE],
            &[NOP, UNREACHABLE],
            &[END],
            &ZERO,
            &[0x1a],
        ];
        // The condition, and each way; what follows nobody comes to, but that is not judged here.
        assert_eq!(pieces(&both), vec![1..3, 5..7, 8..10]);
        let one: [&[u8]; 6] = [&ZERO, &IF, &CALL_7, &[ELSE], &[NOP], &[END]];
        assert_eq!(pieces(&one), vec![5..7]);
        // Without an else the other way is past the end.
        let none: [&[u8]; 4] = [&ZERO, &IF, &CALL_7, &[END]];
        assert_eq!(pieces(&none), vec![5..7]);
    }

    #[test]
    fn a_jump_is_doomed_when_its_target_is() {
        let block: [&[u8]; 6] = [&BLOCK, &ZERO, &OUT_IF, &OUT, &[END], &CALL_7];
        assert_eq!(pieces(&block), vec![3..9, 10..12]);
        // Round for ever is not an end.
        let round: [&[u8]; 4] = [&LOOP, &[NOP], &OUT, &[END]];
        assert_eq!(pieces(&round), vec![]);
    }

    #[test]
    fn doom_goes_up_through_the_callers() {
        // 0 is imported; 1 calls 2, which calls 3, which ends.
        let bodies = [
            body(&[&ZERO, &[0x1a], &[0x10, 2]]),
            body(&[&[0x10, 3]]),
            body(&[&[UNREACHABLE]]),
            body(&[&[0x10, 0]]),
        ];
        let first =
            |all: Vec<Vec<bool>>| -> Vec<bool> { all.iter().map(|doomed| doomed[0]).collect() };
        let doomed = doomed_in(&bodies, 1, &[]);
        assert_eq!(first(doomed), [true, true, true, false]);
        let doomed = doomed_in(&bodies, 1, &[4]);
        assert_eq!(first(doomed), [true, true, true, true]);
    }
}
