//! A small stable sort. The lists here hold a few dozen entries at most; the standard library's sort
//! would be compiled once for each of them, which cost the page 6 kB on the wire.

/// Sorts by `before(a, b)`: whether `a` must stand before `b`. Equals keep their order.
pub fn stable<T>(items: &mut [T], before: impl Fn(&T, &T) -> bool) {
    for end in 1..items.len() {
        for at in (0..end).rev() {
            if !items
                .get(at + 1)
                .zip(items.get(at))
                .is_some_and(|(b, a)| before(b, a))
            {
                break;
            }
            items.swap(at, at + 1);
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn it_sorts_and_keeps_equals_in_order() {
        let mut items = [(2, 'a'), (1, 'b'), (2, 'c'), (0, 'd'), (1, 'e')];
        super::stable(&mut items, |a, b| a.0 < b.0);
        assert_eq!(items, [(0, 'd'), (1, 'b'), (1, 'e'), (2, 'a'), (2, 'c')]);
        super::stable(&mut [0u8; 0], |a, b| a < b);
    }
}
