//! One person at work: what he carries, and how far his written work has come.
//!
//! Written work is done one piece at a time, the nearest promise first, at the speed that his live contacts leave him: none during
//! a call of all his points. Invariant: progress is counted in whole points × microseconds, so that nothing is lost by rounding.

use super::dispatch::Standing;
use super::world::Agent;

/// A piece of written work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Which contact.
    pub contact: usize,
    /// Its promise; what has none comes last.
    pub due: i64,
    /// Points that it takes.
    pub weight: u16,
    /// What is left of it, in points × microseconds.
    left: i128,
}

/// The state of one person.
#[derive(Clone, Debug, Default)]
pub struct Desk {
    /// In his shift, not on a break.
    pub present: bool,
    /// Until when he is away after having let it ring.
    pub away_until: i64,
    /// Points of live contacts.
    pub live: u16,
    /// Points of written work.
    pub written: u16,
    /// Chats at once.
    pub chats: u16,
    /// When he last became idle.
    pub idle_since: i64,
    /// Counts changes of his written work, so that an outdated end is known as such.
    pub turn: u32,
    pieces: Vec<Piece>,
    worked_until: i64,
}

impl Desk {
    /// How he stands at `now`.
    pub fn standing(&self, now: i64) -> Standing {
        Standing {
            taking: self.present && now >= self.away_until,
            live: self.live,
            written: self.written,
            chats: self.chats,
            idle_since: self.idle_since,
        }
    }

    /// Takes a piece of written work that needs him for `work` microseconds.
    pub fn take(&mut self, agent: &Agent, contact: usize, due: Option<i64>, weight: u16, work: i64) {
        let left = i128::from(work) * i128::from(agent.capacity);
        self.written += weight;
        self.pieces.push(Piece { contact, due: due.unwrap_or(i64::MAX), weight, left });
    }

    /// Lets the written work go on up to `now`; to be called before anything about him changes.
    pub fn work(&mut self, agent: &Agent, now: i64) {
        let done = i128::from(now - self.worked_until) * i128::from(self.speed(agent));
        self.worked_until = now;
        if let Some(at) = self.current() {
            self.pieces[at].left -= done;
        }
    }

    /// When the piece in hand will be done if nothing changes.
    pub fn done_at(&self, agent: &Agent, now: i64) -> Option<i64> {
        let piece = self.pieces[self.current()?];
        let speed = i128::from(self.speed(agent));
        if piece.left <= 0 {
            return Some(now);
        }
        (speed > 0).then(|| now + i64::try_from((piece.left + speed - 1) / speed).unwrap_or(i64::MAX / 4))
    }

    /// Puts down the piece in hand if it is done.
    pub fn put_down(&mut self) -> Option<Piece> {
        let at = self.current()?;
        (self.pieces[at].left <= 0).then(|| {
            let piece = self.pieces.remove(at);
            self.written -= piece.weight;
            piece
        })
    }

    /// The nearest promise; of equal ones what came first.
    fn current(&self) -> Option<usize> {
        let order = |at: &usize| (self.pieces[*at].due, self.pieces[*at].contact);
        (0..self.pieces.len()).min_by_key(order)
    }

    fn speed(&self, agent: &Agent) -> u16 {
        agent.capacity.saturating_sub(self.live)
    }
}
