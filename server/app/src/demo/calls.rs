//! What one call tells: the menu, the wait, the talk, and the question after it. Pure, seeded.
//!
//! The product has no telephone yet; these are the facts that one will tell. Deliberately absent: what a caller says, and
//! the digits of an order, which no fact holds. Invariant: nothing is told of a call before it reached us, and a call of
//! which the end lies in the future is not told at all.

use chrono::Duration;
use kernel::Time;
use kernel::fact::{
    Channel, Ender, Fact, Happening, IvrKey, IvrPress, IvrStep, IvrVisit, Leg, Place, Question, RingResult,
    SurveyAnswer,
};
use kernel::ids::{CustomerId, InteractionId, PersonId, ProjectId, QueueId};

use super::chance::Chance;

/// How many shops have a telephone, the first ones.
pub const SHOPS: usize = 2;

/// Where and when somebody calls.
pub struct Ring {
    /// The call.
    pub interaction: InteractionId,
    /// Who calls.
    pub customer: CustomerId,
    /// In which line of work.
    pub project: ProjectId,
    /// Where orders and advice wait.
    pub queue: QueueId,
    /// Where returns wait.
    pub returns: QueueId,
    /// Who may answer.
    pub agents: Vec<PersonId>,
    /// Whether the shop is open.
    pub open: bool,
    /// The share of callers who wait longer than was promised.
    pub late: f64,
}

/// What a call told.
pub struct Told {
    /// Its facts, in order.
    pub facts: Vec<Happening>,
    /// Who spoke, and until when he was busy.
    pub spoke: Option<(PersonId, Time)>,
}

struct Call<'c> {
    ring: &'c Ring,
    chance: &'c mut Chance,
    at: Time,
    place: u16,
    facts: Vec<Happening>,
}

/// What a call tells that reaches us at an instant.
pub fn told(chance: &mut Chance, ring: &Ring, at: Time) -> Told {
    let mut call = Call { ring, chance, at, place: 0, facts: Vec::new() };
    let (interaction, customer) = (ring.interaction, ring.customer);
    let channel = Channel::Phone;
    call.tell(Fact::Arrived {
        interaction,
        customer,
        contact_point: None,
        channel,
        trusted_time: at,
        fetched_time: at,
    });
    let spoke = call.menu().and_then(|queue| call.wait(queue));
    Told { facts: call.facts, spoke }
}

impl Call<'_> {
    fn tell(&mut self, fact: Fact) {
        self.facts.push(fact.at(self.at).in_project(self.ring.project));
    }

    fn after(&mut self, least: i64, most: i64) {
        self.at += Duration::milliseconds(self.chance.between(least * 1_000, most * 1_000));
    }

    fn step(&mut self, code: &str) {
        let Ok(step) = IvrStep::of(code) else { return };
        self.after(2, 4);
        self.place += 1;
        self.tell(Fact::IvrStep(IvrVisit { interaction: self.ring.interaction, place: self.place, step }));
    }

    fn press(&mut self, key: char, taken: bool) {
        self.after(4, 13);
        let key = IvrKey::try_from(key).ok();
        self.tell(Fact::IvrKey(IvrPress { interaction: self.ring.interaction, place: self.place, key, taken }));
    }

    /// He hangs up.
    fn leave(&mut self, place: Place) {
        self.tell(Fact::CustomerLeft { interaction: self.ring.interaction, place });
    }

    fn gives_up(&mut self, share: f64) -> bool {
        let gives_up = self.chance.happens(share);
        if gives_up {
            self.after(2, 9);
            self.leave(Place::Ivr);
        }
        gives_up
    }

    /// The menu; the queue that it led to.
    fn menu(&mut self) -> Option<QueueId> {
        self.step("welcome");
        if !self.ring.open {
            self.step("closed");
            return self.hears_it_out();
        }
        if self.gives_up(0.05) {
            return None;
        }
        if self.chance.happens(0.04) {
            self.press('7', false);
        }
        match self.chance.weighted(&[46, 29, 20, 5]) {
            0 => self.orders(),
            1 => {
                self.press('2', true);
                self.step("returns");
                (!self.gives_up(0.08)).then_some(self.ring.returns)
            }
            2 => {
                self.press('3', true);
                Some(self.ring.queue)
            }
            _ => {
                // No key in time leads to people.
                self.press(' ', true);
                Some(self.ring.queue)
            }
        }
    }

    /// Where an order is, the menu says by itself.
    fn orders(&mut self) -> Option<QueueId> {
        self.press('1', true);
        self.step("orders");
        if self.gives_up(0.04) {
            return None;
        }
        if self.chance.happens(0.45) {
            self.press('0', true);
            return Some(self.ring.queue);
        }
        self.press('1', true);
        self.step("status");
        self.after(12, 24);
        if self.chance.happens(0.32) {
            self.press('0', true);
            return Some(self.ring.queue);
        }
        self.hears_it_out()
    }

    /// He was told what there is to tell; half hang up before the menu does.
    fn hears_it_out(&mut self) -> Option<QueueId> {
        self.after(6, 14);
        if self.chance.happens(0.5) {
            self.leave(Place::Ivr);
        } else {
            self.tell(Fact::Ended { interaction: self.ring.interaction, ender: Ender::System });
        }
        None
    }

    /// He waits until somebody answers, or until he has had enough; who answered, and until when he is busy with it.
    fn wait(&mut self, queue: QueueId) -> Option<(PersonId, Time)> {
        let interaction = self.ring.interaction;
        self.after(1, 3);
        self.tell(Fact::Queued { queue, interaction: Some(interaction) });
        let late = self.ring.agents.is_empty() || self.chance.happens(self.ring.late);
        let had_enough = self.ring.agents.is_empty() || self.chance.happens(if late { 0.2 } else { 0.012 });
        if had_enough {
            self.after(3, if late { 150 } else { 18 });
            self.leave(Place::Queue);
            return None;
        }
        let agent = *self.chance.pick(&self.ring.agents);
        let (least, most) = if late { (19, 130) } else { (1, 9) };
        self.after(least, most);
        self.rings_at(agent);
        Some((agent, self.talk(agent)))
    }

    /// Now and then it rings in vain before it is taken.
    fn rings_at(&mut self, agent: PersonId) {
        let interaction = self.ring.interaction;
        let other = self.ring.agents.iter().copied().find(|one| *one != agent);
        if let Some(other) = other.filter(|_| self.chance.happens(0.03)) {
            self.tell(Fact::Offered { agent: other, interaction: Some(interaction) });
            self.after(12, 15);
            self.tell(Fact::RingEnded { interaction, agent: other, result: RingResult::Timeout });
        }
        self.tell(Fact::Offered { agent, interaction: Some(interaction) });
        self.after(2, 7);
        self.tell(Fact::RingEnded { interaction, agent, result: RingResult::Answered });
    }

    /// The talk, the work after it, and what the caller answers when he is asked.
    fn talk(&mut self, agent: PersonId) -> Time {
        let leg = Leg { interaction: self.ring.interaction, agent };
        self.tell(Fact::Answered(leg));
        self.after(50, 240);
        if self.chance.happens(0.16) {
            self.tell(Fact::HoldOn(leg));
            self.after(15, 70);
            self.tell(Fact::HoldOff(leg));
            self.after(20, 90);
        }
        let ender = if self.chance.happens(0.8) { Ender::Customer } else { Ender::Agent };
        self.tell(Fact::Ended { interaction: leg.interaction, ender });
        self.tell(Fact::WrapOn(leg));
        self.after(12, 55);
        self.tell(Fact::WrapOff(leg));
        let free = self.at;
        if self.chance.happens(0.34) {
            self.after(5, 40);
            let (question, answer) = (Question::Solved, solved(self.chance));
            self.tell(Fact::SurveyAnswered(SurveyAnswer { interaction: Some(leg.interaction), question, answer }));
        }
        free
    }
}

/// What somebody answers who is asked whether his matter was solved: at once, in the end, or not.
pub fn solved(chance: &mut Chance) -> u8 {
    match chance.weighted(&[71, 20, 9]) {
        0 => 1,
        1 => 2,
        _ => 3,
    }
}

#[cfg(test)]
mod tests {
    use kernel::Ids;

    use super::*;

    fn calls(ring: impl Fn(&Ids) -> Ring) -> Vec<Told> {
        let (ids, mut chance) = (Ids::default(), Chance::new(11));
        let at = "2026-11-02T09:00:00Z".parse().unwrap();
        (0..600).map(|_| told(&mut chance, &ring(&ids), at)).collect()
    }

    fn ring(ids: &Ids) -> Ring {
        Ring {
            interaction: ids.next(),
            customer: ids.next(),
            project: ids.next(),
            queue: ids.next(),
            returns: ids.next(),
            agents: vec![ids.next(), ids.next()],
            open: true,
            late: 0.12,
        }
    }

    fn many(calls: &[Told], is: impl Fn(&Fact) -> bool) -> usize {
        calls.iter().filter(|call| call.facts.iter().any(|told| is(&told.fact))).count()
    }

    #[test]
    fn most_callers_are_answered_in_time_and_some_hear_what_they_want_in_the_menu() {
        let calls = calls(ring);

        let in_menu = many(&calls, |fact| {
            matches!(fact, Fact::CustomerLeft { place: Place::Ivr, .. } | Fact::Ended { ender: Ender::System, .. })
        });
        let gave_up = many(&calls, |fact| matches!(fact, Fact::CustomerLeft { place: Place::Queue, .. }));
        assert!((120..210).contains(&in_menu), "{in_menu}");
        assert!((5..40).contains(&gave_up), "{gave_up}");
        assert!(many(&calls, |fact| matches!(fact, Fact::Answered(_))) > 370);
        assert!(many(&calls, |fact| matches!(fact, Fact::SurveyAnswered(_))) > 100);
        assert!(calls.iter().all(|call| call.facts.is_sorted_by_key(|told| told.at)));
    }

    #[test]
    fn a_shop_that_is_closed_says_so_and_nobody_waits_for_whom_there_is_not() {
        let closed = calls(|ids| Ring { open: false, ..ring(ids) });
        let alone = calls(|ids| Ring { agents: Vec::new(), ..ring(ids) });

        assert_eq!(many(&closed, |fact| matches!(fact, Fact::Queued { .. })), 0);
        assert_eq!(many(&alone, |fact| matches!(fact, Fact::Answered(_))), 0);
        assert!(closed.iter().chain(&alone).all(|call| call.spoke.is_none()));
    }
}
