//! A small stable sort. The standard library's is generic and is compiled once for each item type, 6 kB
//! on the wire; here only a thin wrapper is generic.

/// Up to this length, insertion is faster than merging and needs no memory.
const FEW: usize = 32;

/// Sorts by `before(a, b)`, which says whether `a` must come before `b`. Equal items keep their order.
pub fn stable<T>(items: &mut [T], before: impl Fn(&T, &T) -> bool) {
    if items.len() > FEW {
        let mut order = merge(items.len(), &|a, b| {
            items
                .get(a)
                .zip(items.get(b))
                .is_some_and(|(a, b)| before(a, b))
        });
        // `order` holds the index of the item for each place: follow each cycle, one swap a place.
        for start in 0..order.len() {
            let mut place = start;
            while let Some(slot) = order.get_mut(place) {
                let from = core::mem::replace(slot, place);
                if from == start || from == place {
                    break;
                }
                items.swap(place, from);
                place = from;
            }
        }
        return;
    }
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

/// The sorted order of `count` items, by bottom-up merging.
fn merge(count: usize, before: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    let mut width = 1;
    while width < count {
        let mut merged = Vec::with_capacity(count);
        for pair in order.chunks(width * 2) {
            let (mut left, mut right) = pair.split_at(width.min(pair.len()));
            while let (Some((a, rest_a)), Some((b, rest_b))) =
                (left.split_first(), right.split_first())
            {
                if before(*b, *a) {
                    merged.push(*b);
                    right = rest_b;
                } else {
                    merged.push(*a);
                    left = rest_a;
                }
            }
            merged.extend_from_slice(left);
            merged.extend_from_slice(right);
        }
        order = merged;
        width *= 2;
    }
    order
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

    #[test]
    fn long_lists_too() {
        // A fixed pseudo-random sequence with many equal items.
        for count in [31, 32, 33, 64, 100, 1000] {
            let list = (0..count).map(|n: u32| (n.wrapping_mul(2_654_435_761) >> 27, n));
            let mut ours: Vec<(u32, u32)> = list.collect();
            let mut std = ours.clone();
            super::stable(&mut ours, |a, b| a.0 < b.0);
            std.sort_by_key(|(key, _)| *key);
            assert_eq!(ours, std);
        }
    }
}
