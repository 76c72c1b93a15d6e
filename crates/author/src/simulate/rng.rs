//! `SplitMix64`: a few lines, good enough for drawing people, and the same on every machine.

/// A stream of random numbers, fully determined by its seed.
#[derive(Debug, Clone)]
pub struct Rng(u64);

impl Rng {
    /// A separate stream for each of many, so that the result does not depend on the order and work can
    /// be shared between threads.
    #[must_use]
    pub fn of(seed: u64, purpose: u64, number: u64) -> Self {
        let mut mixed = Self(seed ^ purpose.rotate_left(32));
        let start = mixed.next();
        let mut mixed = Self(start ^ number);
        Self(mixed.next())
    }

    /// 64 random bits.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// From 0 up to, not including, 1.
    pub fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// True with this probability.
    pub fn at(&mut self, rate: f64) -> bool {
        self.unit() < rate
    }

    /// One of `0..n`; 0 when there is none.
    pub fn below(&mut self, n: usize) -> usize {
        ((self.unit() * n as f64) as usize).min(n.saturating_sub(1))
    }

    /// An index drawn by weight; 0 if all weights are 0.
    pub fn weighted(&mut self, weights: &[f64]) -> usize {
        let mut left = self.unit() * weights.iter().sum::<f64>();
        for (ix, weight) in weights.iter().enumerate() {
            if left < *weight {
                return ix;
            }
            left -= weight;
        }
        // Rounding can run past the end: then the last index with a weight.
        weights.iter().rposition(|w| *w > 0.0).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::Rng;

    #[test]
    fn a_seed_gives_the_published_stream() {
        // The first values for seed 1234567, as in the reference of SplitMix64.
        let mut rng = Rng(1_234_567);
        assert_eq!(rng.next(), 6_457_827_717_110_365_317);
        assert_eq!(rng.next(), 3_203_168_211_198_807_973);
    }

    #[test]
    fn weights_are_kept() {
        let mut rng = Rng::of(1, 2, 3);
        let mut seen = [0; 3];
        for _ in 0..10_000 {
            seen[rng.weighted(&[1.0, 0.0, 3.0])] += 1;
        }
        assert_eq!(seen[1], 0);
        assert!((2300..2700).contains(&seen[0]), "{seen:?}");
    }
}
