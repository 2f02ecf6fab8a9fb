//! The menu of a call or chat: the steps that its customer came to, and the keys that he pressed there.
//!
//! Only what came before anybody of ours was asked for is the menu's; a survey after the talk is none of it. Invariant: it
//! depends on what was told, not on the order in which it was told, nor on how often.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Duration;
use kernel::Time;
use kernel::fact::{Ender, IvrKey, IvrPress, IvrStep, IvrVisit};

use super::Contact;

/// What is told of a menu.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Menu {
    visits: BTreeMap<u16, (IvrStep, Time)>,
    presses: BTreeSet<(u16, Time, Option<IvrKey>, bool)>,
}

/// A step that a customer came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visit {
    /// Its place among the steps.
    pub place: u16,
    /// Which.
    pub step: IvrStep,
    /// When.
    pub at: Time,
}

/// How a customer left a menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Way {
    /// He is there still.
    Still,
    /// He hung up.
    HungUp,
    /// The menu said its last word, or the line broke.
    Over,
    /// He went on: to a person, to the shop, or by another way of ours.
    On,
}

impl Menu {
    /// Takes a step in; of a place the first that is told counts.
    pub(super) fn visit(&mut self, visit: &IvrVisit, at: Time) {
        self.visits.entry(visit.place).or_insert((visit.step, at));
    }

    /// Takes a key in.
    pub(super) fn press(&mut self, press: &IvrPress, at: Time) {
        self.presses.insert((press.place, at, press.key, press.taken));
    }
}

impl Contact {
    /// The steps of the menu that its customer came to, in order; none where he came to none before somebody was asked for.
    pub fn steps(&self) -> Vec<Visit> {
        let entered = self.entered();
        let steps = self.menu.visits.iter().map(|(place, (step, at))| Visit { place: *place, step: *step, at: *at });
        steps.filter(|visit| entered.is_none_or(|entered| visit.at <= entered)).collect()
    }

    /// How its customer left the menu.
    pub fn left_menu(&self) -> Way {
        let hung_up = self.left.is_some() || self.ender == Some(Ender::Customer);
        match self.ended {
            _ if self.entered().is_some() || self.flowed.is_some() => Way::On,
            None => Way::Still,
            Some(_) if hung_up => Way::HungUp,
            Some(_) => Way::Over,
        }
    }

    /// How long its customer was in the menu; nothing where he was in none, or is there still.
    pub fn in_menu(&self) -> Option<Duration> {
        let from = self.steps().into_iter().map(|visit| visit.at).min()?;
        let flowed = self.flowed.map(|flow| flow.at);
        let until = [self.entered(), flowed, self.ended].into_iter().flatten().min()?;
        Some((until - from).max(Duration::zero()))
    }

    /// The keys that its customer pressed in the menu, as people read them: `1 › 3 › 0`. A key that a step does not have
    /// stands in brackets; three dots say that he pressed none in time.
    pub fn path(&self) -> String {
        let shown = |key: Option<IvrKey>, taken: bool| match key.map(char::from) {
            Some(key) if taken => key.to_string(),
            Some(key) => format!("({key})"),
            None => "…".to_owned(),
        };
        let places: BTreeSet<u16> = self.steps().into_iter().map(|visit| visit.place).collect();
        let presses = self.menu.presses.iter().filter(|(place, ..)| places.contains(place));
        presses.map(|(_, _, key, taken)| shown(*key, *taken)).collect::<Vec<_>>().join(" › ")
    }
}
