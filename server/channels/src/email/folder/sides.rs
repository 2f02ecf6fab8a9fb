//! Whose mailboxes a folder comes from, as far as its mails tell.
//!
//! Deliberately absent: certainty. Invariant: a domain where anybody can have a mailbox is nobody's side.

use std::collections::{BTreeSet, HashMap, HashSet};

use desk::inbound::Inbound;

/// Domains of free mailboxes.
const FREE: &str = "gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com icloud.com me.com aol.com gmx.de gmx.net \
    gmx.com web.de t-online.de freenet.de wp.pl o2.pl onet.pl onet.eu op.pl poczta.onet.pl vp.pl interia.pl interia.eu poczta.fm gazeta.pl tlen.pl \
    buziaczek.pl go2.pl ukr.net i.ua meta.ua bigmir.net mail.ru yandex.ru yandex.com yandex.ua bk.ru list.ru inbox.ru rambler.ru proton.me \
    protonmail.com seznam.cz email.cz centrum.cz hotmail.es yahoo.es yahoo.co.jp orange.fr laposte.net free.fr";

/// The domain of an address in lower case.
pub fn domain(address: &str) -> &str {
    address.rsplit_once('@').map_or("", |(_, domain)| domain)
}

/// The domains that are ours.
#[derive(Debug, Default)]
pub struct Sides {
    certain: HashSet<String>,
    likely: HashSet<String>,
}

impl Sides {
    /// Reads the sides from all mails of a folder, the oldest first.
    pub fn of<'m>(mails: impl Iterator<Item = &'m Inbound>) -> Self {
        let free: HashSet<&str> = FREE.split_ascii_whitespace().collect();
        let mut sides = Self::default();
        let mut writers: HashMap<String, HashSet<String>> = HashMap::new();
        for mail in mails {
            let from = mail.from.as_ref().map(|from| domain(&from.key()).to_owned()).unwrap_or_default();
            for to in mail.to.iter().chain(&mail.cc) {
                let to = domain(&to.key()).to_owned();
                if to != from && !to.is_empty() && !free.contains(to.as_str()) {
                    // The first mail of all goes to us more likely than not.
                    if writers.is_empty() {
                        sides.likely.insert(to.clone());
                    }
                    writers.entry(to).or_default().insert(from.clone());
                }
            }
            sides.certain.extend(
                mail.delivered_to
                    .iter()
                    .map(|to| domain(&to.to_lowercase()).to_owned())
                    .filter(|to| !free.contains(to.as_str())),
            );
        }
        sides.certain.extend(writers.into_iter().filter(|(_, from)| from.len() >= 2).map(|(to, _)| to));
        sides.certain.remove("");
        sides
    }

    /// Whether a domain is one of ours.
    pub fn is_ours(&self, domain: &str) -> bool {
        !domain.is_empty() && (self.certain.contains(domain) || self.likely.contains(domain))
    }

    /// The domain whose server delivered the mail to us.
    pub fn receiver(&self, mail: &Inbound) -> Option<String> {
        mail.delivered_to.iter().map(|to| domain(&to.to_lowercase()).to_owned()).find(|to| self.certain.contains(to))
    }

    /// The domains of ours that a mail is with; where a server says who received it, only that one.
    pub fn ours_in(&self, mail: &Inbound) -> BTreeSet<String> {
        if let Some(receiver) = self.receiver(mail) {
            return BTreeSet::from([receiver]);
        }
        let all = mail.from.iter().chain(&mail.to).chain(&mail.cc);
        all.map(|one| domain(&one.key()).to_owned()).filter(|one| self.certain.contains(one)).collect()
    }
}
