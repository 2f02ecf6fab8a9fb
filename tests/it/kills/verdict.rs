//! What must be true when everything has come to rest: each mark stands in one case, once.

use std::collections::BTreeMap;
use std::time::Duration;

use desk::cases::lists::{self, Filter, Sort};
use desk::mailroom::tally::{self, Tally};
use kernel::fact::Fact;
use kernel::ids::{MailboxId, TenantId};
use store::View;
use tenants::mailboxes::{self, State};
use world::World;

use crate::house::{Shop, within};

/// The judge, who looks from beside the process.
pub struct Verdict<'w> {
    world: &'w World,
    tenant: TenantId,
}

/// The mark of a mail.
pub fn mark(number: usize) -> String {
    format!("M-7-{number}-")
}

impl<'w> Verdict<'w> {
    pub fn new(world: &'w World, shop: &Shop) -> Self {
        Self { world, tenant: shop.tenant }
    }

    async fn view(&self) -> View {
        self.world.db.view(&self.world.scope(self.tenant)).await.unwrap()
    }

    async fn tally(&self) -> Tally {
        tally::by_mailbox(&self.view().await).await.unwrap().into_values().next().unwrap_or_default()
    }

    /// How many mails the ledger of the mailbox knows.
    pub async fn held(&self) -> usize {
        usize::try_from(self.tally().await.all()).unwrap()
    }

    /// Whether a mailbox is read to its end.
    pub async fn idle(&self, mailbox: MailboxId) -> bool {
        mailboxes::find(&self.view().await, mailbox).await.unwrap().state == State::Idle
    }

    /// Every mail is in a case of its own, once; every arrival is one fact.
    pub async fn once_each(&self, mails: usize, patience: Duration) -> String {
        let expected = i64::try_from(mails).unwrap();
        within(patience, "all mails are taken in", async || {
            let tally = self.tally().await;
            tally.held == 0 && tally.taken >= expected
        })
        .await;
        let tally = self.tally().await;
        assert_eq!((tally.taken, tally.quarantined, tally.discarded), (expected, 0, 0), "{tally:?}");
        let marks = self.marks().await;
        let (lost, doubled): (Vec<_>, Vec<_>) =
            (0..mails).filter(|n| marks.get(n) != Some(&1)).partition(|n| !marks.contains_key(n));
        assert!(lost.is_empty() && doubled.is_empty(), "lost {lost:?}, doubled {doubled:?}");
        assert_eq!(marks.len(), mails);
        within(patience, "one fact for each arrival", async || self.arrivals().await >= mails).await;
        assert_eq!(self.arrivals().await, mails);
        format!("{tally:?}")
    }

    /// How often each mark stands in a message.
    async fn marks(&self) -> BTreeMap<usize, usize> {
        let look = self.world.db.look(&self.world.reach(&[self.tenant])).await.unwrap();
        let (mut after, mut found) = (None, BTreeMap::new());
        let view = self.view().await;
        loop {
            let page = lists::page(&look, &Filter::default(), Sort::Changed, after, 200).await.unwrap();
            let ids: Vec<_> = page.iter().map(|(_, case)| case.id).collect();
            for said in desk::interactions::timeline(&view, &ids, None, 10_000).await.unwrap() {
                let number = said.text.split("M-7-").nth(1).and_then(|rest| rest.split('-').next()).unwrap();
                *found.entry(number.parse().unwrap()).or_default() += 1;
            }
            match page.last() {
                Some((place, _)) => after = Some(*place),
                None => return found,
            }
        }
    }

    async fn arrivals(&self) -> usize {
        let view = self.view().await;
        let facts = view.facts_after(0, 10_000_000).await.unwrap();
        facts.iter().filter(|fact| matches!(fact.fact.fact, Fact::Arrived { .. })).count()
    }
}
