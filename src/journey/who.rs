/// Who the leg belongs to. The wording follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Who {
    /// The reader.
    #[default]
    Me,
    /// Someone whom the reader helps.
    Other,
}
