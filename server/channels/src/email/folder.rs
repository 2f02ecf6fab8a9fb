//! A folder of mails put into cases by the same decision that intake takes, without a database.
//!
//! The folder does not say whose mailboxes it comes from, so that is read from the mails: addresses under which a
//! server delivered, and domains that many write to. Deliberately absent: tokens, for want of a key. Invariant: the
//! order of the files does not matter, and two clients' mails are never in one case.

use std::collections::{BTreeSet, HashMap};

use chrono::Duration;
use desk::inbound::{Inbound, address_key};
use desk::threading::{Found, Known, MOST_POINTERS, Rule, Thread, decide};
use kernel::Time;

use super::parse::Parsed;

mod sides;

use sides::{Sides, domain};

/// A mail of the folder.
pub struct Entry {
    file: String,
    mail: Inbound,
    at: Option<Time>,
    fingerprint: String,
}

impl Entry {
    pub fn of(file: String, parsed: Parsed) -> Self {
        let fingerprint = parsed.inbound.fingerprint();
        Self { file, at: parsed.inbound.date.or(parsed.received), mail: parsed.inbound, fingerprint }
    }

    fn sender(&self) -> String {
        self.mail.from.as_ref().map(desk::inbound::Address::key).unwrap_or_default()
    }
}

/// The files of each case, cases and files by time.
pub fn cases(mut entries: Vec<Entry>) -> Vec<Vec<String>> {
    entries.sort_by(|a, b| (a.at.is_none(), a.at, &a.file).cmp(&(b.at.is_none(), b.at, &b.file)));
    let sides = Sides::of(entries.iter().map(|entry| &entry.mail));
    let mut desk = Desk { sides, ..Desk::default() };
    let mut placed: Vec<Option<usize>> = vec![None; entries.len()];
    for place in order(&entries) {
        placed[place] = Some(desk.take(&entries[place]));
    }
    let mut groups: Vec<Vec<String>> = Vec::new();
    let mut names: HashMap<usize, usize> = HashMap::new();
    for (entry, case) in entries.into_iter().zip(placed) {
        let Some(case) = case else { continue };
        let group = *names.entry(case).or_insert(groups.len());
        if group == groups.len() {
            groups.push(Vec::new());
        }
        groups[group].push(entry.file);
    }
    groups
}

/// By time, but nothing before what it points to: clocks of senders are wrong, references are not.
fn order(entries: &[Entry]) -> Vec<usize> {
    let mut by_id: HashMap<&str, usize> = HashMap::new();
    for (place, entry) in entries.iter().enumerate() {
        if let Some(id) = &entry.mail.message_id {
            by_id.entry(id).or_insert(place);
        }
    }
    let mut order = Vec::with_capacity(entries.len());
    let mut seen = vec![false; entries.len()];
    for start in 0..entries.len() {
        let mut open = vec![(start, false)];
        while let Some((place, done)) = open.pop() {
            if done {
                order.push(place);
            } else if !std::mem::replace(&mut seen[place], true) {
                open.push((place, true));
                let pointers = entries[place].mail.pointers().into_iter().take(MOST_POINTERS);
                open.extend(
                    pointers
                        .filter_map(|id| by_id.get(id))
                        .filter(|earlier| !seen[**earlier])
                        .map(|earlier| (*earlier, false)),
                );
            }
        }
    }
    order
}

#[derive(Default)]
struct Case {
    writers: BTreeSet<String>,
    copied: BTreeSet<String>,
    /// Domains of ours that it is with.
    ours: BTreeSet<String>,
}

#[derive(Default)]
struct Desk {
    sides: Sides,
    cases: Vec<Case>,
    /// Message ids and the cases that they belong to; one id may stand in cases of two clients.
    by_id: HashMap<String, Vec<usize>>,
    duplicates: HashMap<String, usize>,
}

impl Desk {
    /// Puts a mail into its case.
    fn take(&mut self, entry: &Entry) -> usize {
        let ours = self.sides.ours_in(&entry.mail);
        let received = format!("{}\n{}", entry.fingerprint, self.sides.receiver(&entry.mail).unwrap_or_default());
        if let Some(case) = self.duplicates.get(&received) {
            return *case;
        }
        let case = self.continued(entry, &ours).unwrap_or_else(|| {
            self.cases.push(Case::default());
            self.cases.len() - 1
        });
        self.duplicates.insert(received, case);
        self.join(case, entry, ours);
        case
    }

    /// The case that a mail continues.
    fn continued(&self, entry: &Entry, ours: &BTreeSet<String>) -> Option<usize> {
        if let Some(again) = self.same_mail(entry, ours) {
            return Some(again);
        }
        let pointers = entry.mail.pointers();
        let cases = pointers.iter().take(MOST_POINTERS).filter_map(|id| self.by_id.get(*id)).flatten();
        let by_reference = cases
            .filter(|case| self.is_one_client(**case, ours))
            .map(|case| self.known(*case, &entry.sender()))
            .collect();
        let rule = Rule { reopen_within: Duration::days(36_500) };
        let now = entry.at.unwrap_or_default();
        match decide(&entry.mail, &Found { by_reference, by_token: None }, rule, now) {
            Thread::Join { case, .. } | Thread::Attach { case, .. } => Some(case),
            Thread::New { .. } => None,
        }
    }

    /// The same Message-ID by the same sender: one mail that took two ways, footers and all.
    fn same_mail(&self, entry: &Entry, ours: &BTreeSet<String>) -> Option<usize> {
        let id = entry.mail.message_id.as_ref()?;
        let cases = self.by_id.get(id)?.iter();
        cases
            .copied()
            .find(|case| self.is_one_client(*case, ours) && self.cases[*case].writers.contains(&entry.sender()))
    }

    fn is_one_client(&self, case: usize, ours: &BTreeSet<String>) -> bool {
        let theirs = &self.cases[case].ours;
        ours.is_empty() || theirs.is_empty() || !ours.is_disjoint(theirs)
    }

    fn known(&self, case: usize, sender: &str) -> Known<usize> {
        let found = &self.cases[case];
        let mut writers = found.writers.clone();
        // A colleague at the shop answers from his own address.
        if self.sides.is_ours(domain(sender))
            && found.copied.iter().chain(&found.writers).any(|one| domain(one) == domain(sender))
        {
            writers.insert(sender.to_owned());
        }
        Known { case, writers, copied: found.copied.clone(), closed: None }
    }

    fn join(&mut self, case: usize, entry: &Entry, ours: BTreeSet<String>) {
        let mail = &entry.mail;
        let found = &mut self.cases[case];
        found.ours.extend(ours);
        let silent =
            mail.bounce.is_some() || mail.automatic.as_ref().is_some_and(|automatic| automatic.class.answers());
        if !silent || found.writers.is_empty() {
            found.writers.insert(entry.sender());
            found.writers.extend(mail.reply_to.iter().map(desk::inbound::Address::key));
            found.copied.extend(mail.to.iter().chain(&mail.cc).map(desk::inbound::Address::key));
            found.copied.extend(mail.delivered_to.iter().map(|one| address_key(one)));
        }
        let pointers = mail.pointers().into_iter().take(MOST_POINTERS).map(|id| (id, false));
        for (id, own) in mail.message_id.as_deref().map(|id| (id, true)).into_iter().chain(pointers) {
            let known = self.by_id.entry(id.to_owned()).or_default();
            if known.is_empty() || (own && !known.contains(&case)) {
                known.push(case);
            }
        }
    }
}

#[cfg(test)]
#[path = "tests/folder.rs"]
mod tests;
