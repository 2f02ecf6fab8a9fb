//! One case while its facts are told: its turns, its resolution, what it waits for.
//!
//! Deliberately absent: any look at other cases; merging is done in [`super::judge`]. Invariant: at most one turn is
//! open, and it is the last.

use kernel::Time;
use kernel::fact::{CancelCause, Channel, ClockKind, MoveCause, PendingReason, Priority};
use kernel::ids::{CaseId, CustomerId, ProjectId};

use super::policies::Agreement;
use super::{Change, Clock, Step};
use crate::contract::{OnChange, TurnFrom, Turns, Unanswered};

/// A clock with what happened to it.
#[derive(Clone, Debug)]
pub(super) struct Track {
    pub(super) clock: Clock,
    pub(super) project: Option<ProjectId>,
    pub(super) stop: Option<Time>,
    pub(super) cancelled: Option<(CancelCause, Time)>,
    /// The messages that this turn has to answer.
    pub(super) messages: Vec<Message>,
    /// Whose message began it.
    pub(super) customer: CustomerId,
    /// Whether a person has sent an answer that has not been taken back, whatever became of it.
    pub(super) attempted: bool,
    pub(super) asks_back: bool,
    pub(super) versions: Vec<i32>,
    pub(super) steps: Vec<Step>,
}

/// What of a case says what is promised to it.
type Of = (Priority, Option<Channel>);

/// A message that wants an answer.
#[derive(Clone, Copy, Debug)]
pub(super) struct Message {
    pub(super) at: Time,
    pub(super) customer: CustomerId,
    pub(super) channel: Channel,
}

/// A case.
#[derive(Debug)]
pub(super) struct Matter<'p> {
    pub(super) id: CaseId,
    pub(super) project: Option<ProjectId>,
    /// When its first human message came.
    pub(super) first: Option<Time>,
    pub(super) policy: Option<&'p Agreement>,
    pub(super) priority: Priority,
    /// By which channel its first message came.
    pub(super) channel: Option<Channel>,
    pub(super) pending: Option<(PendingReason, Time)>,
    pub(super) resolved: Option<Time>,
    pub(super) turns: Vec<Track>,
    pub(super) resolution: Option<Track>,
    /// Resolutions that were over for good when an open case was merged into this one.
    pub(super) closed: Vec<Track>,
    /// What the law gives to a complaint.
    pub(super) complaints: Vec<Track>,
    pub(super) merged_into: Option<CaseId>,
    pub(super) excluded: Option<String>,
}

impl Track {
    /// A clock that begins now, to which nothing has happened yet.
    pub(super) fn of(clock: Clock, project: Option<ProjectId>, customer: CustomerId) -> Self {
        Self {
            versions: vec![clock.latest().version],
            clock,
            project,
            stop: None,
            cancelled: None,
            messages: Vec::new(),
            customer,
            attempted: false,
            asks_back: false,
            steps: Vec::new(),
        }
    }

    /// Whether resolving took it out of the count.
    fn resolved(&self) -> bool {
        matches!(self.cancelled, Some((CancelCause::Resolved, _)))
    }

    pub(super) fn running(&self) -> bool {
        self.stop.is_none() && self.cancelled.is_none()
    }

    /// The promised thing happened.
    fn halt(&mut self, at: Time) {
        self.clock.resume(at);
        self.stop = Some(at);
    }

    /// Whether it does not count because the version in force promises nothing of its kind.
    fn dropped(&self) -> bool {
        matches!(self.cancelled, Some((CancelCause::Policy, _)))
    }

    fn change(&mut self, agreement: &Agreement, of: Of, change: (Time, Time, MoveCause)) {
        let (at, recorded, cause) = change;
        let Some(terms) = agreement.terms_of(self.clock.kind, of) else { return self.drop_at(at, recorded) };
        if *self.clock.latest() == terms {
            return;
        }
        // What is written down after the deadline changes nothing, the version that counts included.
        let too_late = self.clock.settled(recorded).due().is_some_and(|due| due < recorded);
        if !too_late && self.versions.last() != Some(&terms.version) {
            self.versions.push(terms.version);
        }
        let latest = self.clock.latest();
        let moves = (latest.target, &latest.calendar) != (terms.target, &terms.calendar);
        let restart = moves && cause == MoveCause::Policy && agreement.contract.on_change == OnChange::Restart;
        self.clock.change(Change { at, recorded, terms, cause, restart });
    }
}

impl Track {
    /// Nothing of its kind is promised any more. What is written down after the deadline heals nothing.
    fn drop_at(&mut self, at: Time, recorded: Time) {
        if self.clock.settled(recorded).due().is_none_or(|due| recorded <= due) {
            self.clock.resume(at);
            self.cancelled = Some((CancelCause::Policy, at));
        }
    }
}

impl Matter<'_> {
    pub(super) fn begin(id: CaseId, project: Option<ProjectId>) -> Self {
        Self {
            id,
            project,
            first: None,
            policy: None,
            priority: Priority::Normal,
            channel: None,
            pending: None,
            resolved: None,
            turns: Vec::new(),
            resolution: None,
            closed: Vec::new(),
            complaints: Vec::new(),
            merged_into: None,
            excluded: None,
        }
    }

    /// The turn that waits for an answer.
    pub(super) fn open_turn(&mut self) -> Option<&mut Track> {
        self.turns.last_mut().filter(|turn| turn.running())
    }

    /// The clocks that run.
    pub(super) fn running(&mut self) -> impl Iterator<Item = &mut Track> {
        self.turns.iter_mut().rev().take(1).chain(self.resolution.as_mut()).filter(|track| track.running())
    }

    /// A message of the customer came that needs an answer.
    pub(super) fn arrive(&mut self, message: Message) {
        let at = message.at;
        if let Some((PendingReason::Customer, since)) = self.pending {
            self.resume(at.max(since));
        }
        if self.resolution.is_none() {
            self.resolution = self.track(ClockKind::Resolution, 0, message);
        }
        let from = self.policy.map_or(TurnFrom::First, |policy| policy.contract.turn_from);
        if let Some(turn) = self.open_turn() {
            turn.messages.push(message);
            if from == TurnFrom::Last {
                let terms = turn.clock.latest().clone();
                if turn.versions.last() != Some(&terms.version) {
                    turn.versions.push(terms.version);
                }
                turn.clock = Clock::begin(turn.clock.kind, turn.clock.turn, at, terms);
                self.hold();
            }
            return;
        }
        // What was resolved unanswered waits for no answer any more once the customer writes again.
        self.turns.last_mut().filter(|turn| turn.resolved()).into_iter().for_each(|turn| turn.messages.clear());
        self.open(message);
    }

    /// Opens a turn from a message on.
    fn open(&mut self, message: Message) {
        let first_only = self.policy.is_some_and(|policy| policy.contract.turns == Turns::First);
        if first_only && !self.turns.is_empty() {
            return;
        }
        let number = i32::try_from(self.turns.len() + 1).unwrap_or(i32::MAX);
        if let Some(mut turn) = self.track(ClockKind::FirstReply, number, message) {
            turn.messages.push(message);
            self.turns.push(turn);
        }
    }

    fn track(&self, kind: ClockKind, number: i32, message: Message) -> Option<Track> {
        let Message { at: start, customer, .. } = message;
        let policy = self.policy?;
        let terms = policy.terms_of(kind, (self.priority, self.channel))?;
        let signed = policy.contract.recorded.filter(|signed| *signed > start);
        let late = signed.map(|at| Step::SignedLater { at, version: terms.version });
        let mut track = Track::of(Clock::begin(kind, number, start, terms), self.project, customer);
        track.steps.extend(late);
        self.hold_one(&mut track);
        Some(track)
    }

    /// A person's reply was accepted by the next server. It answers the messages that had come by then.
    pub(super) fn answer(&mut self, at: Time, asks_back: bool) {
        if let Some(turn) = self.turns.last_mut().filter(|turn| turn.dropped()) {
            turn.messages.retain(|message| message.at > at);
            return;
        }
        let Some(turn) = self.turns.last_mut().filter(|turn| turn.running() || turn.resolved()) else { return };
        let later: Vec<Message> = turn.messages.iter().copied().filter(|message| message.at > at).collect();
        if later.len() == turn.messages.len() {
            return;
        }
        turn.messages.retain(|message| message.at <= at);
        turn.cancelled = None;
        turn.asks_back = asks_back;
        turn.halt(at);
        let mut later = later.into_iter();
        if let Some(first) = later.next() {
            self.open(first);
            later.for_each(|message| self.arrive(message));
        }
    }

    /// A person sent a reply, whatever becomes of it. It is one to the messages that had come by then.
    pub(super) fn attempt(&mut self, at: Time) {
        let last = self.turns.last_mut().filter(|turn| turn.running() || turn.resolved());
        if let Some(turn) = last.filter(|turn| turn.messages.iter().any(|message| message.at <= at)) {
            turn.attempted = true;
        }
    }

    /// The case waits from `from` on.
    pub(super) fn wait(&mut self, reason: PendingReason, from: Time) {
        self.resume(from);
        self.pending = Some((reason, from));
        self.hold();
    }

    /// The case no longer waits.
    pub(super) fn resume(&mut self, until: Time) {
        if let Some((_, since)) = self.pending.take() {
            self.running().for_each(|track| track.clock.resume(until.max(since)));
        }
    }

    /// Makes running clocks stand still that should while the case waits.
    pub(super) fn hold(&mut self) {
        let (policy, pending) = (self.policy, self.pending);
        self.running().for_each(|track| hold(policy, pending, track));
    }

    fn hold_one(&self, track: &mut Track) {
        hold(self.policy, self.pending, track);
    }

    /// The matter is settled.
    pub(super) fn resolve(&mut self, at: Time) {
        self.resume(at);
        self.resolved = Some(at);
        if let Some(resolution) = self.resolution.as_mut().filter(|track| track.cancelled.is_none()) {
            resolution.halt(at);
        }
        let cancels = self.policy.is_none_or(|policy| policy.contract.unanswered == Unanswered::Cancel);
        if let Some(turn) = self.open_turn().filter(|turn| cancels && !turn.attempted)
            && turn.clock.settled(at).due().is_none_or(|due| at <= due)
        {
            turn.cancelled = Some((CancelCause::Resolved, at));
        }
    }

    /// The matter is open again. Within the window that cancels the resolve, and the time between counts.
    pub(super) fn reopen(&mut self, at: Time, recorded: Time) {
        let Some(resolved) = self.resolved.take() else { return };
        let days = self.policy.map_or(0, |policy| policy.contract.reopen_days);
        if at - resolved > chrono::Duration::days(i64::from(days)) {
            return;
        }
        // What runs again stands still like everything else while the case waits.
        let waits = self.pending.map(|(reason, since)| (reason, since.max(at).max(recorded)));
        if let Some(track) = self.resolution.as_mut().filter(|track| track.stop == Some(resolved)) {
            track.stop = None;
            track.steps.push(Step::Reopened { at, resolved });
            hold(self.policy, waits, track);
        }
        if let Some(turn) = self.turns.last_mut()
            && turn.resolved()
            && !turn.messages.is_empty()
        {
            turn.cancelled = None;
            turn.steps.push(Step::Reopened { at, resolved });
            hold(self.policy, waits, turn);
        }
        self.resync(at, recorded, MoveCause::Policy);
    }

    /// Brings running clocks to the terms in force.
    pub(super) fn resync(&mut self, at: Time, recorded: Time, cause: MoveCause) {
        // What runs counts for the project that the case is in, whichever case or project it began in.
        let project = self.project;
        self.running().for_each(|track| track.project = project.or(track.project));
        let (Some(policy), of) = (self.policy, (self.priority, self.channel)) else { return };
        self.take_up(policy);
        self.running().for_each(|track| track.change(policy, of, (at, recorded, cause)));
    }

    /// What was dropped while nothing of its kind was promised counts again from its start, unless that came about.
    fn take_up(&mut self, policy: &Agreement) {
        let (pending, of, open) = (self.pending, (self.priority, self.channel), self.resolved.is_none());
        let project = self.project;
        let turn = self.turns.last_mut().filter(|turn| !turn.messages.is_empty());
        for track in turn.into_iter().chain(self.resolution.as_mut()) {
            if open && track.dropped() && policy.terms_of(track.clock.kind, of).is_some() {
                track.cancelled = None;
                track.project = project.or(track.project);
                hold(Some(policy), pending, track);
            }
        }
    }

    /// Goes on in another case, which is given the clocks that run.
    pub(super) fn hand_over(&mut self, into: CaseId, at: Time) -> Vec<Track> {
        self.resume(at);
        self.merged_into = Some(into);
        let open = self.running().map(|track| {
            let copy = track.clone();
            track.cancelled = Some((CancelCause::Merged, at));
            copy
        });
        open.collect()
    }

    /// Whether anything of this kind is promised for it.
    pub(super) fn promises(&self, kind: ClockKind) -> bool {
        self.policy.is_some_and(|policy| policy.terms_of(kind, (self.priority, self.channel)).is_some())
    }

    /// Takes over the running clock of a case that was merged into this one; the earlier one survives.
    pub(super) fn adopt(&mut self, theirs: Track, from: CaseId, at: Time) {
        let (id, project, policy) = (self.id, self.project, self.policy);
        let turn = theirs.clock.kind == ClockKind::FirstReply;
        let number = i32::try_from(self.turns.len() + 1).unwrap_or(i32::MAX);
        let pending = self.pending.map(|(reason, since)| (reason, since.max(at)));
        let ours = if turn { self.open_turn() } else { self.resolution.as_mut().filter(|track| track.running()) };
        let mut theirs = theirs;
        theirs.clock.resume(at);
        let step = Step::Merged { at, from, into: id };
        if let Some(ours) = ours {
            ours.messages.append(&mut theirs.messages);
            ours.attempted |= theirs.attempted;
            if theirs.clock.begun(at) < ours.clock.begun(at) {
                theirs.clock.turn = ours.clock.turn;
                (ours.versions, ours.customer) = (theirs.versions, theirs.customer);
                ours.project = project.or(theirs.project);
                ours.clock = theirs.clock;
                hold(policy, pending, ours);
            }
            ours.steps.push(step);
            return;
        }
        theirs.clock.turn = if turn { number } else { 0 };
        theirs.steps.push(step);
        hold(policy, pending, &mut theirs);
        if turn {
            self.turns.push(theirs);
        } else {
            self.closed.extend(self.resolution.replace(theirs));
        }
    }
}

/// Makes a clock stand still while its case waits, where the contract says so.
fn hold(policy: Option<&Agreement>, pending: Option<(PendingReason, Time)>, track: &mut Track) {
    let Some((reason, since)) = pending else { return };
    if policy.is_some_and(|policy| policy.contract.pauses.stops(track.clock.kind, reason)) {
        track.clock.pause(since.max(track.clock.start), reason);
    }
}
