//! CRC-32 (IEEE 802.3). It finds every error burst of up to 32 bits, and misses other damage once in
//! four thousand million.

/// The checksum of a text, bit by bit: a saved check has only a few thousand bytes, and a table would
/// be longer than this loop.
pub fn crc32(text: &str) -> u32 {
    let mut crc = u32::MAX;
    for byte in text.bytes() {
        crc ^= u32::from(byte);
        for _ in 0..8 {
            let low = crc & 1;
            crc = (crc >> 1) ^ (0xedb8_8320 & low.wrapping_neg());
        }
    }
    !crc
}

#[cfg(test)]
mod tests {
    #[test]
    fn it_is_the_usual_one() {
        // The check value from the catalogue of parametrised CRC algorithms.
        assert_eq!(super::crc32("123456789"), 0xcbf4_3926);
    }
}
