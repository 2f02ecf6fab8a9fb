//! Whatever happens, in whatever portions it is delivered: rebuilt figures are the live ones, and both are what the KPI
//! dictionary makes of the clocks as they are read from the same facts.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod calls;
mod grouped;
mod orders;
mod shop;

use chrono::Duration;
use figures::cells::{By, Only, Wanted};
use kernel::Clock as _;
use kernel::fact::{Class, Delivery, Fact, PendingReason, Priority};
use kernel::ids::CaseId;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use shop::{Shop, ZONE};
use tenants::kpi::dictionary::From;
use tenants::kpi::{self, Period};
use world::worlds;

/// What happens, to which case, how long after the thing before, and a number to choose by.
type Step = (u8, usize, i64, u8);

async fn step(shop: &mut Shop<'_>, (what, which, minutes, choice): Step) {
    shop.world.clock.advance(Duration::minutes(minutes));
    if shop.cases.is_empty() || what < 4 {
        shop.open(Duration::minutes(i64::from(choice) * 3)).await;
        return;
    }
    let case = shop.cases[which % shop.cases.len()];
    let reason = [PendingReason::Customer, PendingReason::Client, PendingReason::ThirdParty][usize::from(choice) % 3];
    match what {
        4 | 5 => shop.write(case, Duration::minutes(i64::from(choice))).await,
        6..=8 => drop(shop.reply(case).await),
        9 => bounce(shop, case).await,
        10 | 11 => drop(shop.tell(case, Fact::PendingOn { reason }).await),
        12 => drop(shop.tell(case, Fact::PendingOff).await),
        13 | 14 => {
            let outcome = shop.reasons.get(usize::from(choice) % 3).copied();
            shop.tell(case, Fact::Resolved { outcome }).await;
        }
        15 => drop(shop.tell(case, Fact::Reopened).await),
        16 if choice % 4 == 3 => {
            let told = shop.messages(case).first().copied();
            let probed = Fact::Probed { interaction: told.unwrap_or(shop.world.ids.next()) };
            shop.tell(case, probed).await;
        }
        16 => shop.classify(case, [Class::Spam, Class::Human, Class::AutoReply][usize::from(choice) % 3]).await,
        17 => link(shop, case, usize::from(choice)).await,
        18 => split(shop, case).await,
        19 => {
            let priority = [Priority::Urgent, Priority::Normal][usize::from(choice) % 2];
            shop.tell(case, Fact::PriorityChanged { priority }).await;
        }
        20 => {
            let (by, approved_by) = (shop.world.ids.next(), Some(shop.world.ids.next()));
            shop.tell(case, Fact::Excluded { rule: "4.3".into(), by, approved_by, interaction: None }).await;
        }
        21 => {
            let (project, queue) = (shop.other, shop.queues[usize::from(choice) % 2]);
            shop.tell(case, Fact::Moved { project, queue }).await;
        }
        22 => {
            let to = shop.agents.get(usize::from(choice) % 4).copied();
            shop.tell(case, Fact::Assigned { to }).await;
        }
        23 | 24 => calls::ring(shop, None, choice).await,
        25 => calls::ring(shop, Some(case), choice).await,
        28 => calls::sit_down(shop, usize::from(choice)).await,
        32..=34 => orders::place(shop, usize::from(choice)).await,
        35 => orders::go_on(shop, usize::from(choice)).await,
        26 | 27 => calls::go_on(shop, usize::from(choice)).await,
        _ => correct(shop, case, usize::from(choice)).await,
    }
}

async fn bounce(shop: &mut Shop<'_>, case: CaseId) {
    let reply = shop.reply(case).await;
    shop.world.clock.advance(Duration::minutes(7));
    shop.deliver(case, reply, Delivery::Bounced).await;
}

/// Merges the case into another, or takes its merge back.
async fn link(shop: &mut Shop<'_>, case: CaseId, choice: usize) {
    let merges = |fact: &&kernel::fact::Recorded| fact.case == Some(case);
    let last = shop.facts.iter().rev().filter(merges).find_map(|fact| match fact.fact {
        Fact::MergedInto { into } => Some(Some(into)),
        Fact::MergeUndone { .. } => Some(None),
        _ => None,
    });
    if let Some(Some(from)) = last {
        shop.tell(case, Fact::MergeUndone { from }).await;
        return;
    }
    // Only with a case that itself goes on nowhere: chains are the desk's to follow.
    let merged =
        |fact: &kernel::fact::Recorded| matches!(fact.fact, Fact::MergedInto { .. }).then_some(fact.case).flatten();
    let taken: Vec<CaseId> = shop.facts.iter().filter_map(merged).collect();
    let into = shop.cases[choice % shop.cases.len()];
    let target = |fact: &kernel::fact::Recorded| matches!(fact.fact, Fact::MergedInto { into } if into == case);
    if into != case && !taken.contains(&into) && !shop.facts.iter().any(target) {
        shop.tell(case, Fact::MergedInto { into }).await;
    }
}

async fn split(shop: &mut Shop<'_>, from: CaseId) {
    let Some(interaction) = shop.messages(from).last().copied() else { return };
    let moved = |fact: &kernel::fact::Recorded| matches!(fact.fact, Fact::SplitFrom { interaction: it, .. } if it == interaction);
    if shop.facts.iter().any(moved) {
        return;
    }
    let case = shop.world.ids.next();
    let project = shop.about(from, Fact::PendingOff).project.unwrap();
    shop.cases.push(case);
    let happening = Fact::SplitFrom { from, interaction }.at(shop.now()).of(case, project);
    shop.happen(vec![happening]).await;
}

async fn correct(shop: &mut Shop<'_>, case: CaseId, choice: usize) {
    let wrong = |fact: &&kernel::fact::Recorded| {
        let kind = fact.fact.kind();
        fact.case == Some(case) && !kind.starts_with("clock") && kind != "split_from" && kind != "moved"
    };
    let facts: Vec<_> = shop.facts.iter().filter(wrong).map(|fact| fact.id).collect();
    let Some(event) = facts.get(choice % facts.len().max(1)).copied() else { return };
    shop.tell(case, Fact::Corrected { event, reason: "mistaken".into() }).await;
}

/// Delivers the ledger in portions, some of them twice.
async fn deliver(shop: &Shop<'_>, portions: &[usize]) {
    let (ledger, projector) = (shop.ledger().await, shop.projector());
    let (mut at, mut sizes) = (0, portions.iter().cycle());
    while at < ledger.len() {
        let size = *sizes.next().unwrap();
        let end = (at + size).min(ledger.len());
        projector.take(&shop.world.db, &ledger[at..end]).await.unwrap();
        if size % 3 == 0 {
            projector.take(&shop.world.db, &ledger[at.saturating_sub(5)..end]).await.unwrap();
        }
        at = end;
    }
}

/// That two ways of counting agree.
pub fn ensure<T: PartialEq + std::fmt::Debug + ?Sized>(ours: &T, theirs: &T, what: &str) -> Result<(), TestCaseError> {
    if *ours == *theirs { Ok(()) } else { Err(TestCaseError::fail(format!("{what}: {ours:?} is not {theirs:?}"))) }
}

/// Compares what is asked of the rows with what the dictionary says of the readings.
async fn compare(shop: &Shop<'_>) -> Result<(), TestCaseError> {
    let (readings, now) = (shop.readings(), shop.now());
    let projector = shop.projector();
    projector.refresh(&shop.world.db, shop.scope.tenant()).await.unwrap();
    let view = shop.world.db.view(&shop.scope).await.unwrap();
    let lens = shop.lens();
    cells(shop, &view).await?;
    for month in kpi::months(lens.today(), 3) {
        let ours = figures::month(&view, &lens, month.first).await.unwrap();
        for promise in &ours.promises {
            let theirs = kpi::level(&readings, promise.kind, month, now);
            ensure(&promise.tally, &theirs.counted, "tally")?;
            ensure(&promise.with_excluded, &theirs.all, "tally with exclusions")?;
            ensure(&promise.projected_bp, &theirs.outlook.at_best().share_bp(), "projection")?;
            for day in ours.days(promise.kind) {
                let theirs = kpi::level(&readings, promise.kind, Period::day(day.date), now);
                ensure(&day.tally, &theirs.counted, "day")?;
            }
            let wanted = figures::Wanted { kind: promise.kind, period: month, after: None, most: 1_000 };
            let misses = figures::misses(&view, &lens, wanted).await.unwrap();
            ensure(&(misses.len() as u64), &theirs.counted.missed(), "misses")?;
        }
        ensure(&ours.volume, &volume(shop, month), "volume")?;
    }
    let aged: u64 = figures::ageing(&view, &lens).await.unwrap().iter().flat_map(|one| one.cases).sum();
    let open = |one: &&tenants::clock::Reading| {
        let runs = !matches!(one.standing, tenants::clock::Standing::Cancelled(_)) && one.stop.is_none();
        one.kind == kernel::fact::ClockKind::Resolution && runs && one.excluded.is_none()
    };
    ensure(&aged, &(readings.iter().filter(open).count() as u64), "ages")?;
    Ok(())
}

/// Compares every KPI of the cells with what the dictionary says of the whole ledger.
async fn cells(shop: &Shop<'_>, view: &store::View) -> Result<(), TestCaseError> {
    let (lens, now) = (shop.lens(), shop.now());
    let material = kpi::Material::of(&shop.facts, &shop.policies, now).unwrap();
    for period in
        kpi::months(lens.today(), 3).into_iter().chain([Period::day(lens.today()), Period::week(lens.today())])
    {
        let every = kpi::every_figure(&material, &shop.policies, period);
        let every: Vec<_> = every.iter().filter(|(_, kpi, ..)| kpi.definition().from != From::People).collect();
        let kpis = every.iter().map(|(_, kpi, ..)| *kpi).collect();
        let wanted = Wanted {
            period,
            by: By::Day,
            by_project: true,
            by_channel: true,
            facet: None,
            only: Only::default(),
            kpis,
        };
        let table = figures::cells::table(view, &lens, &wanted).await.unwrap();
        for ((_, kpi, counted, all), cell) in every.into_iter().zip(&table.total.cells) {
            ensure(&cell.counted, counted, kpi.code())?;
            ensure(&cell.with_excluded, all, kpi.code())?;
        }
        if period == Period::month(lens.today()) {
            grouped::compare(shop, view, &material, period).await?;
        }
        grouped::people(shop, view, &material, period).await?;
        let promised = figures::cells::outcomes(view, &lens, period).await.unwrap();
        for (ours, theirs) in promised.iter().zip(kpi::results(&material, &shop.policies, period)) {
            ensure(&(ours.counted, ours.with_excluded), &(theirs.counted, theirs.with_excluded), "promise")?;
            ensure(&ours.standing, &theirs.standing, "standing")?;
        }
        ensure(&promised.len(), &4, "promises")?;
    }
    Ok(())
}

fn volume(shop: &Shop<'_>, month: Period) -> u64 {
    let void = void(shop);
    let facts = || shop.facts.iter().filter(|fact| !void.contains(&fact.id));
    let counted = facts().filter(|fact| match fact.fact {
        Fact::Arrived { interaction, trusted_time, channel, .. } if !channel.is_live() => {
            let class = facts().rev().find_map(|fact| match fact.fact {
                Fact::Classified { interaction: it, class } if it == interaction => Some(class),
                _ => None,
            });
            let probed = facts().any(|fact| matches!(fact.fact, Fact::Probed { interaction: it } if it == interaction));
            month.holds(trusted_time.with_timezone(&ZONE).date_naive())
                && class.is_none_or(|class| class == Class::Human)
                && !probed
        }
        _ => false,
    });
    let live = tenants::live::contacts(&shop.facts, shop.now());
    let came = |contact: &&tenants::live::Contact| {
        !contact.outbound && contact.counts() && month.holds(contact.arrived.with_timezone(&ZONE).date_naive())
    };
    (counted.count() + live.iter().filter(came).count()) as u64
}

fn void(shop: &Shop<'_>) -> std::collections::HashSet<kernel::FactId> {
    let mut void = std::collections::HashSet::new();
    for fact in shop.facts.iter().rev() {
        if let Fact::Corrected { event, .. } = fact.fact
            && !void.contains(&fact.id)
        {
            void.insert(event);
        }
    }
    void
}

async fn story(shop: &mut Shop<'_>, steps: Vec<Step>, portions: Vec<usize>) -> Result<(), TestCaseError> {
    for one in steps {
        step(shop, one).await;
    }
    deliver(shop, &portions).await;
    compare(shop).await?;
    let live = shop.rows().await;
    figures::rebuild(&shop.world.db, &shop.scope, &shop.policies).await.unwrap();
    ensure(&shop.rows().await, &live, "rebuilt rows")?;
    for hours in [3, 50, 700] {
        shop.world.clock.advance(Duration::hours(hours));
        compare(shop).await?;
    }
    Ok(())
}

#[test]
fn rebuilt_figures_are_the_live_ones_and_what_the_dictionary_says_of_the_facts() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    for world in runtime.block_on(worlds()) {
        let lease = runtime.block_on(shop::sequencer(&world));
        let start = world.clock.now();
        let steps = prop::collection::vec((0_u8..36, 0_usize..100, 0_i64..900, any::<u8>()), 1..50);
        let portions = prop::collection::vec(1_usize..40, 1..6);
        let mut runner = TestRunner::new(Config { cases: 32, failure_persistence: None, ..Config::default() });
        let outcome = runner.run(&(steps, portions), |(steps, portions)| {
            world.clock.set(start);
            runtime.block_on(async { story(&mut Shop::new(&world, &lease), steps, portions).await })
        });
        if let Err(error) = outcome {
            panic!("{error}");
        }
    }
}

#[tokio::test]
async fn a_merge_that_was_no_mistake_after_all_counts_for_the_case_that_goes_on() {
    for world in worlds().await {
        let lease = shop::sequencer(&world).await;
        let mut shop = Shop::new(&world, &lease);
        let (stays, goes) = (shop.open(Duration::zero()).await, shop.open(Duration::zero()).await);
        for case in [stays, goes] {
            // No clock runs any more, so none tells of the other case.
            shop.classify(case, Class::AutoReply).await;
        }
        let merge = shop.tell(goes, Fact::MergedInto { into: stays }).await;
        let mistake = shop.tell(goes, Fact::Corrected { event: merge, reason: "mistaken".into() }).await;
        shop.tell(goes, Fact::Resolved { outcome: None }).await;
        shop.tell(goes, Fact::Corrected { event: mistake, reason: "it was none".into() }).await;

        deliver(&shop, &[1]).await;

        let live = shop.rows().await;
        figures::rebuild(&world.db, &shop.scope, &shop.policies).await.unwrap();
        assert_eq!(live, shop.rows().await);
    }
}

#[tokio::test]
async fn a_message_that_was_moved_while_its_case_was_merged_stays_where_it_went() {
    for world in worlds().await {
        let lease = shop::sequencer(&world).await;
        let mut shop = Shop::new(&world, &lease);
        let (stays, goes) = (shop.open(Duration::zero()).await, shop.open(Duration::zero()).await);
        let message = shop.messages(goes)[0];
        shop.tell(goes, Fact::MergedInto { into: stays }).await;
        let (case, project) = (world.ids.next(), shop.project);
        let moved = Fact::SplitFrom { from: stays, interaction: message }.at(shop.now()).of(case, project);
        shop.happen(vec![moved]).await;
        shop.tell(goes, Fact::MergeUndone { from: stays }).await;
        shop.tell(goes, Fact::Resolved { outcome: None }).await;

        deliver(&shop, &[1]).await;

        let live = shop.rows().await;
        figures::rebuild(&world.db, &shop.scope, &shop.policies).await.unwrap();
        assert_eq!(live, shop.rows().await);
    }
}

#[tokio::test]
async fn a_test_contact_with_which_a_customers_case_was_merged_leaves_the_customer_counted() {
    for world in worlds().await {
        let lease = shop::sequencer(&world).await;
        let mut shop = Shop::new(&world, &lease);
        let (goes, stays) = (shop.open(Duration::zero()).await, shop.open(Duration::zero()).await);
        let probe = shop.messages(stays)[0];
        shop.tell(goes, Fact::MergedInto { into: stays }).await;
        shop.tell(stays, Fact::Probed { interaction: probe }).await;
        shop.world.clock.advance(Duration::days(2));

        deliver(&shop, &[3]).await;

        compare(&shop).await.unwrap();
    }
}

#[tokio::test]
async fn what_is_reopened_while_its_case_waits_stands_still_in_rows_and_readings() {
    for world in worlds().await {
        let lease = shop::sequencer(&world).await;
        for reason in [PendingReason::Client, PendingReason::Customer] {
            let mut shop = Shop::new(&world, &lease);
            let case = shop.open(Duration::zero()).await;
            for fact in [Fact::Resolved { outcome: None }, Fact::PendingOn { reason }, Fact::Reopened] {
                shop.tell(case, fact).await;
                world.clock.advance(Duration::minutes(50));
            }

            deliver(&shop, &[3]).await;

            for hours in [0, 5, 60] {
                world.clock.advance(Duration::hours(hours));
                compare(&shop).await.unwrap();
            }
        }
    }
}
