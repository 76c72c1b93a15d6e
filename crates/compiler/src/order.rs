//! Which answer is worse than which, and whether a set of answers contains every worse one.

use leg_triage_engine::model::{Mask, NOT_SURE};

use crate::names::FactName;

/// For one fact: `above[v]` is the set of values above value `v`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    above: Vec<Mask>,
    /// Whether "not sure" has a place in the order.
    places_not_sure: bool,
}

impl Order {
    /// yes > not sure > no.
    pub fn yes_no() -> Self {
        let mut order = Self::flat();
        order.put(0, NOT_SURE);
        order.put(NOT_SURE, 1);
        order.close();
        order
    }

    /// No answer is above another.
    pub fn flat() -> Self {
        Self {
            above: vec![0; 32],
            places_not_sure: false,
        }
    }

    fn put(&mut self, higher: u8, lower: u8) {
        if let Some(above) = self.above.get_mut(usize::from(lower)) {
            *above |= 1 << higher;
        }
        self.places_not_sure |= higher == NOT_SURE || lower == NOT_SURE;
    }

    fn close(&mut self) {
        for _ in 0..self.above.len() {
            for value in 0..self.above.len() {
                let mut sum = self.above[value];
                for (other, above) in self.above.iter().enumerate() {
                    if sum & (1 << other) != 0 {
                        sum |= above;
                    }
                }
                self.above[value] = sum;
            }
        }
    }

    /// Reads chains such as `yes > not_sure > no`, or `up from 18` for bands.
    ///
    /// # Errors
    /// What is wrong, in words.
    pub fn parse(chains: &[&str], name: &FactName, number: bool) -> Result<Self, String> {
        let mut order = Self::flat();
        let value = |word: &str| -> Result<u8, String> {
            if word == "not_sure" {
                return Ok(NOT_SURE);
            }
            let position = name.values.iter().position(|v| v == word);
            position
                .and_then(|p| u8::try_from(p).ok())
                .ok_or_else(|| format!("`{word}` is not a value of `{}`", name.id))
        };
        for chain in chains {
            if let Some(from) = chain.trim().strip_prefix("up from ") {
                if !number {
                    return Err(format!("`{chain}` is for numbers only"));
                }
                let starts = |band: &&String| band.split('-').next() == Some(from.trim());
                let first = name
                    .values
                    .iter()
                    .position(|band| starts(&band))
                    .ok_or_else(|| format!("{from} is not where a band begins"))?;
                for low in first..name.values.len().saturating_sub(1) {
                    let low = u8::try_from(low).unwrap_or(NOT_SURE);
                    order.put(low + 1, low);
                }
                continue;
            }
            let values: Vec<u8> = chain
                .split('>')
                .map(|w| value(w.trim()))
                .collect::<Result<_, _>>()?;
            for pair in values.windows(2) {
                if let [higher, lower] = *pair {
                    order.put(higher, lower);
                }
            }
        }
        order.close();
        for (value, above) in order.above.iter().enumerate() {
            if above & (1 << value) != 0 {
                return Err(format!("the order of `{}` goes round in a circle", name.id));
            }
        }
        Ok(order)
    }

    /// The values that a set lacks to be closed upwards.
    pub fn missing(&self, mask: Mask) -> Mask {
        let mut need = 0;
        for (value, above) in self.above.iter().enumerate() {
            if mask & (1 << value) != 0 {
                need |= above;
            }
        }
        need & !mask
    }

    /// The values that do not clear a gate: all but those below "not sure".
    pub fn alarm(&self, values: u8) -> Mask {
        let clears = |value: &u8| {
            self.above
                .get(usize::from(*value))
                .is_some_and(|above| above & (1 << NOT_SURE) != 0)
        };
        (0..values)
            .chain([NOT_SURE])
            .filter(|v| !clears(v))
            .map(|v| 1 << v)
            .sum()
    }

    /// For each value, those above it.
    pub fn above(&self) -> &[Mask] {
        &self.above
    }

    /// Whether "not sure" stands somewhere in the order.
    pub const fn places_not_sure(&self) -> bool {
        self.places_not_sure
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(values: &[&str]) -> FactName {
        let values = values.iter().map(|v| (*v).to_owned()).collect();
        FactName {
            id: "x".into(),
            values,
            yes_no: false,
        }
    }

    #[test]
    fn a_set_is_closed_upwards_or_says_what_it_lacks() {
        let relief = name(&["raised", "hanging", "neither"]);
        let chains = [
            "raised > not_sure > neither",
            "hanging > not_sure > neither",
        ];
        let order = Order::parse(&chains, &relief, false).expect("reads");
        assert_eq!(order.missing(0b001), 0, "the top of a chain is closed");
        assert_eq!(
            order.missing(1 << NOT_SURE),
            0b011,
            "not sure lacks both that stand above it"
        );
        assert_eq!(
            order.missing(0b100),
            0b011 | 1 << NOT_SURE,
            "the order is transitive"
        );
    }

    #[test]
    fn bands_go_up() {
        let age = name(&["0-17", "18-39", "40-120"]);
        let order = Order::parse(&["up from 18"], &age, true).expect("reads");
        assert_eq!(order.missing(0b010), 0b100);
        assert_eq!(
            order.missing(0b001),
            0,
            "below the start a band stands apart"
        );
    }

    #[test]
    fn circles_and_strangers_are_refused() {
        let x = name(&["a", "b"]);
        assert!(Order::parse(&["a > b", "b > a"], &x, false).is_err());
        assert!(Order::parse(&["a > c"], &x, false).is_err());
        assert!(Order::parse(&["up from 1"], &x, false).is_err());
    }
}
