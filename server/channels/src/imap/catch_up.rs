//! What is new in a folder is taken, what is missing is found and asked for again.
//!
//! Deliberately absent: connections and waiting. Invariant: the position moves past a number only after its mail is
//! held, withheld, gone, or left to the comparison, which asks for everything that is neither.

use std::collections::HashMap;

use chrono::Days;
use kernel::Time;

use super::folder::{Fetched, Folder, Listed, Opened};
use super::stop::Stop;
use super::watcher;
use super::watchers::House;
use super::{Broken, Origin, Watch};
use crate::ports::{Arrival, HoldError, MailboxState, Position, Source, Withheld};

/// Numbers looked at in one go.
const GLANCE: usize = 1000;
/// A mail that failed this often is stepped over, so that those behind it come in.
const STEP_OVER: u32 = 3;
/// A mail that failed this often is given up.
const GIVE_UP: u32 = 6;

/// Mails that failed, and how often; kept over connections.
#[derive(Debug, Default)]
pub(super) struct Doubts(HashMap<u32, u32>);

impl Doubts {
    fn of(&self, uid: u32) -> u32 {
        self.0.get(&uid).copied().unwrap_or_default()
    }

    fn all_failed(&mut self, uids: &[u32]) {
        for uid in uids {
            self.failed(*uid);
        }
    }

    fn failed(&mut self, uid: u32) {
        *self.0.entry(uid).or_default() += 1;
    }
}

pub(super) struct CatchUp<'a> {
    house: &'a House,
    watch: &'a Watch,
    folder: &'a mut Folder,
    doubts: &'a mut Doubts,
    position: Position,
}

impl<'a> CatchUp<'a> {
    /// Finds out how far the folder was read; a folder with new numbers is read anew.
    pub(super) fn begin(
        house: &'a House,
        watch: &'a Watch,
        folder: &'a mut Folder,
        doubts: &'a mut Doubts,
        opened: Opened,
    ) -> Result<Self, Broken> {
        let (ledger, mailbox) = (house.ports.ledger.clone(), watch.mailbox);
        let position = house.ask(async move { ledger.position(mailbox).await })??;
        let mut this = Self { house, watch, folder, doubts, position };
        if position.uid_validity == opened.uid_validity {
            return Ok(this);
        }
        this.doubts.0.clear();
        if position.uid_validity == 0 {
            this.position = this.first_position(opened)?;
        } else {
            let (from, to) = (position.uid_validity, opened.uid_validity);
            this.note(MailboxState::Renumbered { from, to });
            this.position = Position { uid_validity: to, last_uid: 0, floor_uid: 0, ..position };
        }
        this.save()?;
        Ok(this)
    }

    fn first_position(&mut self, opened: Opened) -> Result<Position, Broken> {
        let start = Position { uid_validity: opened.uid_validity, ..Position::default() };
        let since = match self.watch.origin {
            Origin::All => return Ok(start),
            Origin::Since(at) => return Ok(Position { floor_at: Some(at), ..start }),
            Origin::Now if opened.exists == 0 => None,
            Origin::Now => self.folder.search("ALL")?.last().copied(),
        };
        let Some(newest) = since else { return Ok(start) };
        let described = self.folder.describe(&[newest])?;
        let floor_at = described.first().and_then(|mail| mail.at).map(|at| at + chrono::Duration::seconds(1));
        Ok(Position { last_uid: newest, floor_uid: newest, floor_at, ..start })
    }

    pub(super) fn pushed(&self) -> bool {
        self.folder.pushed()
    }

    pub(super) fn wait(&mut self, stop: &Stop) -> Result<(), Broken> {
        self.folder.wait(&self.house.settings, stop)
    }

    pub(super) fn note(&self, state: MailboxState) {
        watcher::note(self.house, self.watch, state);
    }

    /// Takes everything behind the position; says how many mails that were.
    pub(super) fn read_new(&mut self, stop: &Stop) -> Result<usize, Broken> {
        self.folder.forget_calls();
        let after = self.position.last_uid;
        let fresh: Vec<u32> = self.listed_after(after)?;
        for some in fresh.chunks(GLANCE) {
            let (later, now): (Vec<u32>, Vec<u32>) = some.iter().partition(|uid| self.doubts.of(**uid) >= STEP_OVER);
            if !later.is_empty() {
                tracing::warn!(mailbox = %self.watch.mailbox, count = later.len(), "mails that failed are stepped over");
            }
            self.take(&now, true, stop)?;
            if let Some(last) = some.last() {
                self.advance(*last)?;
            }
        }
        Ok(fresh.len())
    }

    /// Compares all that is on the server with all that is held, and asks again for what is missing.
    pub(super) fn reconcile(&mut self, stop: &Stop) -> Result<(), Broken> {
        let last = self.position.last_uid;
        let listed: Vec<u32> =
            self.listed_after(self.position.floor_uid)?.into_iter().filter(|uid| *uid <= last).collect();
        let mut seen = listed.len();
        let mut gap = Vec::new();
        for some in listed.chunks(GLANCE * 5) {
            gap.extend(self.missing(some)?);
        }
        gap.sort_unstable();
        let present = self.folder.describe(&gap)?;
        let (ours, others): (Vec<Listed>, Vec<Listed>) = present.into_iter().partition(|mail| self.is_ours(mail));
        seen = seen.saturating_sub(gap.len() - ours.len());
        tracing::debug!(mailbox = %self.watch.mailbox, seen, gap = ours.len(), older = others.len(), "compared");
        let (lost, again): (Vec<Listed>, Vec<Listed>) =
            ours.into_iter().partition(|mail| self.doubts.of(mail.uid) >= GIVE_UP);
        for mail in lost {
            self.withhold(mail.uid, Withheld::Undeliverable("the server does not deliver it".into()))?;
        }
        let again: Vec<u32> = again.iter().map(|mail| mail.uid).collect();
        self.take(&again, false, stop)?;
        let still = self.missing(&again)?;
        let missing = self.folder.describe(&still)?.len();
        self.note(MailboxState::Counted { seen: seen as u64, missing: missing as u64 });
        Ok(())
    }

    /// Numbers behind `after` that may be ours. A server answers `n:*` with its last mail even where that is below n.
    fn listed_after(&mut self, after: u32) -> Result<Vec<u32>, Broken> {
        let from = after.saturating_add(1);
        let query = match self.floor() {
            None => format!("UID {from}:*"),
            Some(floor) => {
                let day = floor.checked_sub_days(Days::new(1)).unwrap_or(floor);
                format!("UID {from}:* SINCE {}", day.format("%d-%b-%Y"))
            }
        };
        Ok(self.folder.search(&query)?.into_iter().filter(|uid| *uid > after).collect())
    }

    /// The instant before which mails are not ours, where numbers do not say it.
    fn floor(&self) -> Option<Time> {
        self.position.floor_at.filter(|_| self.position.floor_uid == 0)
    }

    fn is_ours(&self, mail: &Listed) -> bool {
        match (self.floor(), mail.at) {
            (Some(floor), Some(at)) => at >= floor,
            _ => true,
        }
    }

    fn missing(&self, uids: &[u32]) -> Result<Vec<u32>, Broken> {
        let (ledger, mailbox, validity) =
            (self.house.ports.ledger.clone(), self.watch.mailbox, self.position.uid_validity);
        let uids = uids.to_vec();
        Ok(self.house.ask(async move { ledger.missing(mailbox, validity, &uids).await })??)
    }

    fn take(&mut self, uids: &[u32], advancing: bool, stop: &Stop) -> Result<(), Broken> {
        let mails: Vec<Listed> = self.folder.describe(uids)?.into_iter().filter(|mail| self.is_ours(mail)).collect();
        let settings = &self.house.settings;
        for batch in batches(&mails, settings.batch_bytes, settings.batch_mails, self.doubts) {
            if stop.stopped() {
                return Err(Broken::Stopped);
            }
            self.take_batch(batch)?;
            if let Some(last) = batch.last().filter(|_| advancing) {
                self.advance(last.uid)?;
            }
        }
        Ok(())
    }

    fn take_batch(&mut self, batch: &[Listed]) -> Result<(), Broken> {
        let most = self.watch.most_bytes;
        let (large, fit): (Vec<Listed>, Vec<Listed>) = batch.iter().partition(|mail| mail.bytes > most);
        for mail in large {
            self.withhold(mail.uid, Withheld::TooLarge { bytes: mail.bytes, most })?;
        }
        if fit.is_empty() {
            return Ok(());
        }
        let bytes = fit.iter().map(|mail| mail.bytes).sum();
        let _share = self.house.memory.take(bytes);
        let uids: Vec<u32> = fit.iter().map(|mail| mail.uid).collect();
        match self.folder.fetch(&uids, bytes, most) {
            Ok(fetched) => self.settle(&fit, fetched),
            Err(Broken::Answer(_)) if fit.len() > 1 => fit.iter().try_for_each(|mail| self.take_batch(&[*mail])),
            Err(broken) => {
                self.doubts.all_failed(&uids);
                if matches!(broken, Broken::Answer(_)) { Ok(()) } else { Err(broken) }
            }
        }
    }

    /// Holds what came; what did not come and is still there has failed once more.
    fn settle(&mut self, asked: &[Listed], fetched: Vec<Fetched>) -> Result<(), Broken> {
        for mail in asked {
            if fetched.iter().any(|came| came.uid == mail.uid) {
                self.doubts.0.remove(&mail.uid);
            } else {
                self.doubts.failed(mail.uid);
            }
        }
        let now = self.house.ports.clock.now();
        let at = |uid: u32| asked.iter().find(|mail| mail.uid == uid).and_then(|mail| mail.at).unwrap_or(now).min(now);
        let arrivals = fetched.into_iter().map(|mail| self.arrival(at(mail.uid), now, mail)).collect();
        self.hold(arrivals)
    }

    fn arrival(&self, trusted_at: Time, fetched_at: Time, mail: Fetched) -> Arrival {
        Arrival {
            tenant: self.watch.tenant,
            mailbox: self.watch.mailbox,
            source: Source::Imap { uid_validity: self.position.uid_validity, uid: mail.uid },
            trusted_at,
            fetched_at,
            envelope_from: None,
            envelope_to: Vec::new(),
            bytes: mail.bytes,
        }
    }

    fn hold(&mut self, arrivals: Vec<Arrival>) -> Result<(), Broken> {
        if arrivals.is_empty() {
            return Ok(());
        }
        let (post, mails) = (self.house.ports.post.clone(), arrivals.clone());
        match self.house.ask(async move { post.hold(mails).await })? {
            Ok(_) => Ok(()),
            Err(HoldError::Unavailable(why)) => Err(HoldError::Unavailable(why).into()),
            Err(HoldError::Refused(why)) => match arrivals.as_slice() {
                [Arrival { source: Source::Imap { uid, .. }, .. }] => self.withhold(*uid, Withheld::Unholdable(why)),
                _ => arrivals.into_iter().try_for_each(|one| self.hold(vec![one])),
            },
        }
    }

    fn withhold(&mut self, uid: u32, why: Withheld) -> Result<(), Broken> {
        tracing::warn!(mailbox = %self.watch.mailbox, uid, ?why, "a mail cannot be had");
        self.doubts.0.remove(&uid);
        let (ledger, mailbox, validity) =
            (self.house.ports.ledger.clone(), self.watch.mailbox, self.position.uid_validity);
        Ok(self.house.ask(async move { ledger.withhold(mailbox, validity, uid, why).await })??)
    }

    fn advance(&mut self, uid: u32) -> Result<(), Broken> {
        if uid <= self.position.last_uid {
            return Ok(());
        }
        self.position.last_uid = uid;
        self.save()
    }

    fn save(&self) -> Result<(), Broken> {
        let (ledger, mailbox, position) = (self.house.ports.ledger.clone(), self.watch.mailbox, self.position);
        Ok(self.house.ask(async move { ledger.advance(mailbox, position).await })??)
    }
}

/// Cuts mails into batches that stay within the limits. A mail that failed before stands alone, and so does one that is
/// larger than a batch.
fn batches<'m>(mails: &'m [Listed], most_bytes: u64, most_mails: usize, doubts: &Doubts) -> Vec<&'m [Listed]> {
    let (mut cut, mut start, mut bytes) = (Vec::new(), 0, 0);
    for (at, mail) in mails.iter().enumerate() {
        let alone = doubts.of(mail.uid) > 0 || at > start && doubts.of(mails[at - 1].uid) > 0;
        if at > start && (alone || bytes + mail.bytes > most_bytes || at - start >= most_mails) {
            cut.push(&mails[start..at]);
            (start, bytes) = (at, 0);
        }
        bytes += mail.bytes;
    }
    if start < mails.len() {
        cut.push(&mails[start..]);
    }
    cut
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sizes(bytes: &[u64], doubted: &[u32]) -> Vec<Vec<u32>> {
        let mails: Vec<Listed> = (1..).zip(bytes).map(|(uid, bytes)| Listed { uid, at: None, bytes: *bytes }).collect();
        let mut doubts = Doubts::default();
        doubts.all_failed(doubted);
        batches(&mails, 10, 3, &doubts).iter().map(|batch| batch.iter().map(|mail| mail.uid).collect()).collect()
    }

    #[test]
    fn batches_stay_within_bytes_and_count() {
        assert_eq!(sizes(&[4, 4, 4, 1, 1, 1, 1], &[]), [vec![1, 2], vec![3, 4, 5], vec![6, 7]]);
        assert_eq!(sizes(&[1, 50, 1], &[]), [vec![1], vec![2], vec![3]]);
        assert!(sizes(&[], &[]).is_empty());
    }

    #[test]
    fn a_mail_that_failed_stands_alone() {
        assert_eq!(sizes(&[1, 1, 1, 1], &[2]), [vec![1], vec![2], vec![3, 4]]);
        assert_eq!(sizes(&[1, 1, 1, 1], &[1, 2]), [vec![1], vec![2], vec![3, 4]]);
    }
}
