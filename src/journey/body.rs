//! The legs to tap. They have no state of their own: what is chosen on them follows from what is
//! filled in below, the places and the side, and a tap fills in both.

use leg_triage_engine::model::{Body, Knowledge, NOT_SURE, QuestionIx};

use super::draft::bit;
use super::state::Asked;

/// Whether a question is one of the two that the legs answer: neither is shown without the other.
pub fn has(knowledge: &Knowledge, ix: QuestionIx) -> bool {
    knowledge
        .body
        .is_some_and(|body| [body.side, body.places].contains(&ix))
}

/// What is filled in about the legs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Legs {
    body: Body,
    side: Option<u8>,
    ticked: u32,
}

impl Legs {
    /// As it stands on this page. `None` where the two questions are not together.
    pub fn of(sheet: &[Asked], knowledge: &Knowledge) -> Option<Self> {
        let body = knowledge.body?;
        let draft = |ix| Some(&sheet.iter().find(|asked| asked.question == ix)?.draft);
        Some(Self {
            body,
            side: draft(body.side)?.picked,
            ticked: draft(body.places)?.ticked,
        })
    }

    /// The question of the places.
    pub const fn places(&self) -> u16 {
        self.body.places
    }

    /// Whether a place is chosen on a leg, or in the middle. While nobody has said which leg, it is
    /// chosen on both.
    pub fn is_on(&self, place: u8, leg: Option<u8>) -> bool {
        self.ticked & bit(place) != 0 && (leg.is_none() || self.side != self.other(leg))
    }

    /// The other leg.
    fn other(&self, leg: Option<u8>) -> Option<u8> {
        let (left, right) = (self.body.left, self.body.right);
        leg.map(|leg| if leg == left { right } else { left })
    }

    /// A tap. "Not sure which leg" stays: it was said on purpose, and only the list takes it back.
    fn tap(&mut self, place: u8, leg: Option<u8>) {
        let (body, other) = (self.body, self.other(leg));
        if !self.is_on(place, leg) {
            self.ticked |= bit(place);
            if self.side.is_none() {
                self.side = leg;
            } else if other.is_some() && self.side == other {
                self.side = Some(body.both);
            }
        } else if leg.is_some() && self.side == Some(body.both) && self.ticked == bit(place) {
            self.side = other;
        } else {
            self.ticked &= !bit(place);
            if leg.is_some() && self.ticked == 0 && self.side != Some(NOT_SURE) {
                self.side = None;
            }
        }
    }
}

/// Taps a place on a leg (`None`: in the middle) and fills in what follows.
pub fn tap(sheet: &mut [Asked], knowledge: &Knowledge, place: u8, leg: Option<u8>) {
    let Some(mut legs) = Legs::of(sheet, knowledge) else {
        return;
    };
    legs.tap(place, leg);
    for Asked {
        question, draft, ..
    } in sheet
    {
        if *question == legs.body.side {
            draft.picked = legs.side;
        } else if *question == legs.body.places {
            draft.ticked = legs.ticked;
            draft.none = false;
        }
    }
}
