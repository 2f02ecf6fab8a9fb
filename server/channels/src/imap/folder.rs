//! One open folder: what is in it, and the mails themselves. Read-only; nothing here changes the server.
//!
//! Deliberately absent: what was read before. Invariant: every command has a deadline and a limit of bytes.

use std::time::Duration;

use bytes::Bytes;
use imap::Session;
use imap::extensions::idle::WaitOutcome;
use imap::types::{Fetch, UnsolicitedResponse};
use kernel::Time;

use super::stop::Stop;
use super::wire::{Meter, Wire};
use super::{Broken, Settings};

/// Numbers named in one command, so that its line stays short.
const NAMED: usize = 400;
/// A server slower than this many bytes a second has failed.
const SLOWEST: u64 = 4 << 10;

/// What a folder says about itself when opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Opened {
    pub(super) uid_validity: u32,
    pub(super) uid_next: Option<u32>,
    pub(super) exists: u32,
}

/// A mail before it is fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Listed {
    pub(super) uid: u32,
    pub(super) at: Option<Time>,
    pub(super) bytes: u64,
}

/// A mail that was fetched.
pub(super) struct Fetched {
    pub(super) uid: u32,
    pub(super) bytes: Bytes,
}

pub(super) struct Folder {
    session: Session<Wire>,
    meter: Meter,
    pushed: bool,
    answer_within: Duration,
}

impl Folder {
    /// Opens `name` read-only: examining, unlike selecting, changes not even the mark of recency.
    pub(super) fn open(
        (mut session, meter): (Session<Wire>, Meter),
        name: &str,
        settings: &Settings,
    ) -> Result<(Self, Opened), Broken> {
        let answer_within = settings.patience * 6;
        meter.expect(answer_within, 0);
        let pushed = session.capabilities()?.has_str("IDLE");
        let about = session.examine(name)?;
        let uid_validity = about
            .uid_validity
            .filter(|number| *number > 0)
            .ok_or_else(|| Broken::Answer("the folder has no lasting numbers".into()))?;
        let opened = Opened { uid_validity, uid_next: about.uid_next, exists: about.exists };
        Ok((Self { session, meter, pushed, answer_within }, opened))
    }

    /// Whether the server calls by itself.
    pub(super) fn pushed(&self) -> bool {
        self.pushed
    }

    /// The numbers that a search finds, rising.
    pub(super) fn search(&mut self, query: &str) -> Result<Vec<u32>, Broken> {
        self.meter.expect(self.answer_within, 0);
        let mut uids: Vec<u32> = self.session.uid_search(query)?.into_iter().collect();
        uids.sort_unstable();
        Ok(uids)
    }

    /// Time and size of mails, as far as they are still there, rising by number.
    pub(super) fn describe(&mut self, uids: &[u32]) -> Result<Vec<Listed>, Broken> {
        let mut found = Vec::with_capacity(uids.len());
        for some in uids.chunks(NAMED) {
            self.meter.expect(self.answer_within, 0);
            let answer = self.session.uid_fetch(set_of(some), "(UID INTERNALDATE RFC822.SIZE)")?;
            found.extend(answer.iter().filter_map(listed).filter(|mail| some.binary_search(&mail.uid).is_ok()));
        }
        found.sort_unstable_by_key(|mail| mail.uid);
        found.dedup_by_key(|mail| mail.uid);
        Ok(found)
    }

    /// The mails themselves, without marking them as read.
    pub(super) fn fetch(&mut self, uids: &[u32], bytes: u64, most: u64) -> Result<Vec<Fetched>, Broken> {
        self.meter.expect(self.answer_within + Duration::from_secs(bytes / SLOWEST), most);
        let answer = self.session.uid_fetch(set_of(uids), "(UID BODY.PEEK[])")?;
        let wanted = |mail: &Fetched| uids.binary_search(&mail.uid).is_ok();
        Ok(answer.iter().filter_map(|mail| self.fetched(mail)).filter(wanted).collect())
    }

    fn fetched(&self, mail: &Fetch<'_>) -> Option<Fetched> {
        let (uid, body) = (mail.uid?, mail.body()?);
        Some(Fetched { uid, bytes: self.meter.resolve(body) })
    }

    /// Waits for the server to call, or for the time to run out; where the server cannot call, for the time alone.
    pub(super) fn wait(&mut self, settings: &Settings, stop: &Stop) -> Result<(), Broken> {
        if self.called_meanwhile() {
            return Ok(());
        }
        if !self.pushed {
            stop.wait(settings.poll);
            return Ok(());
        }
        self.meter.expect(self.answer_within, 0);
        let mut idle = self.session.idle();
        idle.timeout(settings.heartbeat).keepalive(false);
        let outcome = idle.wait_while(|news| !is_news(&news))?;
        drop(idle);
        if outcome == WaitOutcome::TimedOut {
            tracing::trace!("the server was silent for one heartbeat");
        }
        Ok(())
    }

    /// Whether a call came between other answers since this was asked last.
    fn called_meanwhile(&mut self) -> bool {
        self.session.take_all_unsolicited().any(|news| matches!(news, UnsolicitedResponse::Exists(_)))
    }

    /// Forgets calls that a search which follows will answer anyway.
    pub(super) fn forget_calls(&mut self) {
        self.session.take_all_unsolicited().for_each(drop);
    }

    /// Says good-bye; the server hears it or not.
    pub(super) fn leave(mut self) {
        self.meter.expect(Duration::from_secs(1), 0);
        if let Err(error) = self.session.logout() {
            tracing::trace!(%error, "the server did not wait for our good-bye");
        }
    }
}

/// Everything but departures and flags may mean that there is something to read.
fn is_news(news: &UnsolicitedResponse) -> bool {
    !matches!(news, UnsolicitedResponse::Expunge(_) | UnsolicitedResponse::Fetch { .. } | UnsolicitedResponse::Flags(_))
}

fn listed(mail: &Fetch<'_>) -> Option<Listed> {
    let at = mail.internal_date().map(|at| kernel::time::cut(at.to_utc()));
    Some(Listed { uid: mail.uid?, at, bytes: mail.size.map_or(64 << 10, u64::from) })
}

/// `1:3,7,9:12`
fn set_of(uids: &[u32]) -> String {
    let mut parts: Vec<(u32, u32)> = Vec::new();
    for &uid in uids {
        match parts.last_mut() {
            Some((_, last)) if last.checked_add(1) == Some(uid) => *last = uid,
            _ => parts.push((uid, uid)),
        }
    }
    let said = |&(first, last): &(u32, u32)| if first == last { first.to_string() } else { format!("{first}:{last}") };
    parts.iter().map(said).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_named_in_runs() {
        assert_eq!(set_of(&[1, 2, 3, 7, 9, 10, u32::MAX]), "1:3,7,9:10,4294967295");
    }
}
