//! Eight weeks, one thing after the other: customers write, agents answer, and what is still open at the end stays so.
//!
//! Decisions are seeded chance; whatever they lead to is done by `hands`. Invariant: nothing happens after now, so what
//! would have happened later is exactly what is open.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use anyhow::Result;
use chrono::Duration;
use desk::intake::Taken;
use desk::outgoing::reply::Then;
use kernel::Time;
use kernel::fact::PendingReason;
use kernel::ids::CaseId;

use super::calls;
use super::chance::Chance;
use super::found::{Place, Server};
use super::hands::{Hands, Incoming, reply_of};
use super::letters::{self, Answered};
use super::orders::{self, Buyer};
use super::people::DESK;
use super::plan::{self, Scale};
use super::playbook;
use super::thread::{Fate, Say, Thread};

/// What is going to happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    /// A new customer writes.
    Begin { shop: usize, promotion: bool },
    /// The customer of a matter says something.
    Write(usize, Say),
    /// The mail server of a customer says that he does not exist.
    Bounce(usize),
    /// An agent takes the case.
    Take(usize),
    /// He does what is to be done next.
    Work(usize),
    /// His answer leaves.
    Leave(usize),
    /// Nobody wrote any more: the case is closed.
    Close(usize),
    /// The customer says whether it was solved.
    Survey(usize),
}

/// Eight weeks in the making.
pub struct Story<'p> {
    hands: Hands,
    places: &'p [Place],
    chance: Chance,
    threads: Vec<Thread>,
    buyers: Vec<Buyer>,
    coming: BinaryHeap<Reverse<(Time, u64, What)>>,
    count: u64,
    now: Time,
}

/// What an agent does at the first answer.
enum First {
    Settle,
    AskBack,
    Hold,
}

impl<'p> Story<'p> {
    /// The story of these shops up to `now`.
    pub fn new(hands: Hands, places: &'p [Place], now: Time, scale: Scale) -> Self {
        let mut story = Self {
            hands,
            places,
            chance: Chance::new(0x5eed_2026),
            threads: Vec::new(),
            buyers: Vec::new(),
            coming: BinaryHeap::new(),
            count: 0,
            now,
        };
        for beginning in plan::beginnings(now, scale) {
            story.plan(beginning.at, What::Begin { shop: beginning.shop, promotion: beginning.promotion });
        }
        story.prepare_desk();
        story
    }

    fn plan(&mut self, at: Time, what: What) {
        self.count += 1;
        self.coming.push(Reverse((at, self.count, what)));
    }

    /// Lets everything happen; the hands afterwards, and who wrote to the shops that tell of their orders.
    pub async fn tell(mut self) -> Result<(Hands, Vec<Buyer>)> {
        while let Some(Reverse((at, _, what))) = self.coming.pop() {
            if at >= self.now {
                break;
            }
            self.hands.until(at).await?;
            self.happen(at, what).await?;
        }
        self.hands.until(self.now).await?;
        self.hands.flush().await?;
        Ok((self.hands, self.buyers))
    }

    async fn happen(&mut self, at: Time, what: What) -> Result<()> {
        if let What::Take(thread) | What::Work(thread) | What::Close(thread) = what {
            let recent = self.is_recent(at);
            self.threads[thread].agent = self.threads[thread].served_by(self.place(thread), at, recent);
        }
        match what {
            What::Begin { shop, promotion } => self.begin(at, shop, promotion).await,
            What::Write(thread, say) => self.write(at, thread, say).await,
            What::Bounce(thread) => self.bounce(at, thread).await,
            What::Take(thread) => self.take(thread).await,
            What::Work(thread) => self.work(at, thread).await,
            What::Leave(thread) => self.leave(at, thread).await,
            What::Close(thread) => self.close(thread).await,
            What::Survey(thread) => self.survey(thread).await,
        }
    }

    /// Whether what begins now may still be open at the end.
    fn is_recent(&self, at: Time) -> bool {
        self.now - at < Duration::days(6)
    }

    fn place(&self, thread: usize) -> &'p Place {
        &self.places[self.threads[thread].shop]
    }

    fn server(&self, thread: usize) -> Option<&'p Server> {
        self.threads[thread].agent.map(|agent| &self.place(thread).agents[agent])
    }

    /// The desk that is shown: in the shop that never closes some cases of every urgency, so that it lives at any hour.
    fn prepare_desk(&mut self) {
        let minutes = [(142, true), (109, true), (64, true), (31, true), (12, true)];
        let waiting = [(113, false), (96, false), (71, false), (44, false), (18, false), (4, false)];
        for (ago, desk) in minutes.into_iter().chain(waiting) {
            let at = self.now - Duration::minutes(ago) - Duration::seconds(self.chance.between(1, 50));
            let mut thread = Thread::begin(&mut self.chance, &self.places[1], 1, (self.threads.len(), false), at);
            thread.fate = if desk { Fate::Desk } else { Fate::Waiting };
            thread.agent = self.places[1].agents.iter().position(|server| server.local == DESK);
            self.threads.push(thread);
            self.plan(at, What::Write(self.threads.len() - 1, Say::Ask));
        }
    }

    async fn begin(&mut self, at: Time, shop: usize, promotion: bool) -> Result<()> {
        let place = &self.places[shop];
        let mut thread = Thread::begin(&mut self.chance, place, shop, (self.threads.len(), promotion), at);
        thread.late = plan::lateness(place.shop, at, self.now);
        if shop < orders::SHOPS {
            self.buyers.push(Buyer { shop, email: thread.customer.email.clone(), at });
        }
        self.threads.push(thread);
        self.write(at, self.threads.len() - 1, Say::Ask).await
    }

    async fn write(&mut self, at: Time, index: usize, say: Say) -> Result<()> {
        let place = self.place(index);
        let letter = self.threads[index].letter(&mut self.chance, place, say, at);
        let form = say == Say::Ask && self.threads[index].door.is_none();
        let door = if form { &place.form } else { self.threads[index].entrance(place) };
        let from = (say != Say::Away).then(|| letter.from.address.clone());
        let mail = Incoming { from, bytes: letter.seal()?.bytes, form };
        let taken = self.hands.take_in(place, door, mail).await?;
        match taken {
            Taken::Opened(case, _) if say == Say::Ask => self.opened(at, index, case),
            Taken::Opened(..) | Taken::Duplicate(_) | Taken::Attached(..) => {}
            Taken::Joined(..) => {
                let waits = self.threads[index].work_at.is_none() || say == Say::Nudge;
                if !matches!(say, Say::Thanks | Say::Away) && waits {
                    self.plan_answer(at, index);
                }
            }
        }
        Ok(())
    }

    fn opened(&mut self, at: Time, index: usize, case: CaseId) {
        self.threads[index].case = Some(case);
        match self.threads[index].fate {
            Fate::Waiting => {}
            Fate::Desk => self.plan(at + Duration::minutes(2), What::Take(index)),
            Fate::Twin(first) if self.threads[first].answered == 0 && self.threads[first].work_at.is_some() => {
                self.threads[first].twin = Some(case);
            }
            Fate::Usual if self.chance.happens(0.018) => {
                let second = self.threads[index].second(index, self.threads.len());
                let later = at + Duration::minutes(self.chance.between(6, 45));
                self.threads.push(second);
                self.plan(later, What::Write(self.threads.len() - 1, Say::Ask));
                self.plan_answer(at + Duration::minutes(50), index);
            }
            Fate::Usual | Fate::Spam | Fate::Twin(_) => self.plan_answer(at, index),
        }
    }

    /// Somebody is going to answer: in time as a rule, late as often as the day was bad.
    fn plan_answer(&mut self, at: Time, index: usize) {
        let place = self.place(index);
        let recent = self.is_recent(at);
        if self.threads[index].agent.is_none() {
            self.threads[index].agent = self.threads[index].choose_agent(&mut self.chance, place, recent);
        }
        let promised = f64::from(place.shop.reply.0);
        let spread = self.chance.share();
        let late = self.chance.happens(self.threads[index].late);
        let share = if late { 1.04 + 0.9 * spread } else { 0.05 + 0.72 * spread * spread };
        let business = plan::seconds(promised * 60.0 * share + 150.0);
        let work = place.calendar.due(at, business);
        let reading = Duration::seconds(self.chance.between(90, 1_200));
        let take = place.calendar.next_open(at).unwrap_or(at).max(work - reading).max(at);
        let work = work + Duration::seconds(1);
        if self.threads[index].work_at.is_some_and(|planned| planned <= work) {
            return;
        }
        self.plan(take.min(work), What::Take(index));
        self.plan_work(work, index);
    }

    fn plan_work(&mut self, at: Time, index: usize) {
        self.threads[index].work_at = Some(at);
        self.plan(at, What::Work(index));
    }

    async fn take(&mut self, index: usize) -> Result<()> {
        let (Some(case), Some(server)) = (self.threads[index].case, self.server(index)) else { return Ok(()) };
        self.hands.serve(&server.scope, case).await.map(|_| ())
    }

    async fn work(&mut self, at: Time, index: usize) -> Result<()> {
        if self.threads[index].work_at != Some(at) {
            // Something more urgent came in between.
            return Ok(());
        }
        self.threads[index].work_at = None;
        let (Some(case), Some(server)) = (self.threads[index].case, self.server(index)) else { return Ok(()) };
        if self.threads[index].fate == Fate::Spam {
            self.hands.spam(&server.scope, case).await?;
            self.hands.resolve(&server.scope, case, None).await?;
            return Ok(());
        }
        if let Some(twin) = self.threads[index].twin.take() {
            self.hands.merge(&server.scope, twin, case).await?;
        }
        if self.threads[index].answered == 0 {
            let label = playbook::label(self.threads[index].reason, self.threads[index].language());
            if let Some(label) = label.filter(|_| self.chance.happens(0.6)) {
                self.hands.label(&server.scope, case, label).await?;
            }
        }
        let first = match (self.threads[index].answered, self.chance.between(0, 99)) {
            (0, 54..=75) => First::AskBack,
            (0, 76..) => First::Hold,
            _ => First::Settle,
        };
        match first {
            First::Settle => self.settle(index, case, server, at).await,
            First::AskBack => self.say(at, index, (case, server), "askback", Then::Wait).await,
            First::Hold => self.hold(at, index, case, server).await,
        }
    }

    async fn settle(&mut self, index: usize, case: CaseId, server: &Server, at: Time) -> Result<()> {
        let place = self.place(index);
        let outcome = place.outcomes.get(playbook::outcome_of(self.threads[index].reason)).copied();
        let kind = if self.threads[index].answered == 0 { "answer" } else { "close" };
        self.say(at, index, (case, server), kind, Then::Resolve(outcome)).await
    }

    /// He has to ask somebody else first, says so, and comes back to it.
    async fn hold(&mut self, at: Time, index: usize, case: CaseId, server: &Server) -> Result<()> {
        let place = self.place(index);
        self.say(at, index, (case, server), "hold", Then::Keep).await?;
        if self.chance.happens(0.7) {
            let note = self.threads[index].answer(&mut self.chance, place, "note", server.alias);
            self.hands.note(&server.scope, case, &note).await?;
        }
        let again = place.calendar.due(at, Duration::minutes(self.chance.between(240, 1_200)));
        if self.chance.happens(0.35) {
            // What the shop itself has to say it is asked; the rest, couriers and makers.
            let asked = if index.is_multiple_of(2) { PendingReason::Client } else { PendingReason::ThirdParty };
            self.hands.wait(&server.scope, case, asked).await?;
        } else if self.chance.happens(0.5) {
            self.hands.snooze(&server.scope, case, again).await?;
        }
        self.plan_work(again, index);
        if self.chance.happens(0.15) {
            let nudge = at + Duration::minutes(self.chance.between(180, 1_200));
            self.plan(nudge, What::Write(index, Say::Nudge));
        }
        Ok(())
    }

    async fn say(
        &mut self,
        at: Time,
        index: usize,
        (case, server): (CaseId, &Server),
        kind: &str,
        then: Then,
    ) -> Result<()> {
        let place = self.place(index);
        let text = self.threads[index].answer(&mut self.chance, place, kind, server.alias);
        let sender = &self.threads[index].entrance(place).sender;
        let sent = self.hands.answer(&server.scope, sender, reply_of(case, text, then)).await?;
        let Some(message) = sent else { return Ok(()) };
        self.threads[index].leaving = Some(message);
        self.threads[index].answered += 1;
        let leaves = at + Duration::seconds(self.chance.between(10, 14));
        self.plan(leaves, What::Leave(index));
        self.after(at, index, then);
        Ok(())
    }

    /// What the customer does then.
    fn after(&mut self, at: Time, index: usize, then: Then) {
        let wait = |chance: &mut Chance, low, high| at + Duration::minutes(chance.between(low, high));
        if let Then::Resolve(_) = then
            && let Some(hours) = self.threads[index].answers_survey()
        {
            self.plan(at + Duration::hours(hours), What::Survey(index));
        }
        match then {
            Then::Wait if self.chance.happens(0.85) => {
                let answer = wait(&mut self.chance, 25, 1_900);
                self.plan(answer, What::Write(index, Say::More));
            }
            Then::Wait => {
                let patience = self.place(index).calendar.due(at + Duration::days(3), Duration::minutes(20));
                self.plan(patience, What::Close(index));
            }
            Then::Resolve(_) if self.chance.happens(0.24) => {
                let thanks = wait(&mut self.chance, 4, 600);
                self.plan(thanks, What::Write(index, Say::Thanks));
            }
            Then::Resolve(_) if self.chance.happens(0.045) => {
                let again = wait(&mut self.chance, 120, 3_600);
                self.plan(again, What::Write(index, Say::Again));
            }
            Then::Resolve(_) | Then::Keep => {}
        }
        if self.chance.happens(0.02) {
            self.plan(at + Duration::seconds(40), What::Write(index, Say::Away));
        } else if matches!(then, Then::Resolve(_)) && self.chance.happens(0.006) {
            self.plan(at + Duration::minutes(2), What::Bounce(index));
        }
    }

    async fn leave(&mut self, _at: Time, index: usize) -> Result<()> {
        let Some(message) = self.threads[index].leaving.take() else { return Ok(()) };
        let place = self.place(index);
        if let Some(mail) = self.hands.hand_over(place, message).await? {
            let thread = &mut self.threads[index];
            let before = thread.ours.take().map(|ours| ours.before.into_iter().chain([ours.id]).collect());
            thread.ours = Some(Answered { id: mail.message_id, before: before.unwrap_or_default(), text: mail.text });
        }
        Ok(())
    }

    /// The mail server of the customer sends our answer back: the agent notes how he reached him, and closes.
    async fn bounce(&mut self, at: Time, index: usize) -> Result<()> {
        let place = self.place(index);
        let Some(ours) = self.threads[index].ours.as_ref().map(|ours| ours.id.clone()) else { return Ok(()) };
        let lost = self.threads[index].customer.email.clone();
        let door = self.threads[index].entrance(place);
        let id = format!("{:x}.bounce@{}", at.timestamp_micros(), lost.rsplit('@').next().unwrap_or_default());
        let bytes = letters::bounce(&door.sender.from.address, &lost, &ours, (&id, at));
        let mail = Incoming { from: None, bytes, form: false };
        let door = place.doors.get(self.threads[index].door.unwrap_or_default()).unwrap_or(door);
        let taken = self.hands.take_in(place, door, mail).await?;
        let (Taken::Attached(case, _), Some(server)) = (taken, self.server(index)) else { return Ok(()) };
        let note = self.threads[index].answer(&mut self.chance, place, "bouncenote", server.alias);
        self.hands.note(&server.scope, case, &note).await?;
        let closes = place.calendar.due(at, Duration::minutes(self.chance.between(15, 90)));
        self.plan(closes, What::Close(index));
        Ok(())
    }

    async fn survey(&mut self, index: usize) -> Result<()> {
        let Some(case) = self.threads[index].case else { return Ok(()) };
        let place = self.place(index);
        let asked = (case, self.threads[index].entrance(place).project);
        let answer = calls::solved(&mut self.threads[index].own_chance());
        self.hands.survey(place, asked, answer).await
    }

    async fn close(&mut self, index: usize) -> Result<()> {
        let (Some(case), Some(server)) = (self.threads[index].case, self.server(index)) else { return Ok(()) };
        let place = self.place(index);
        let outcome = place.outcomes.get(playbook::outcome_of(self.threads[index].reason)).copied();
        self.hands.resolve(&server.scope, case, outcome).await.map(|_| ())
    }
}
