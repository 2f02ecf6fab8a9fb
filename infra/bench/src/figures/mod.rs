//! Facts that become figures: as they come in, all over again, and read as the report of a month.
//!
//! The bare minimum of counting is to read the same facts and understand them. Deliberately absent: what a page does with
//! the figures. Invariant: the month that is read holds every contact that was told.

mod told;

use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use figures::cells::{By, Only, Wanted, table};
use figures::{Lens, Projector};
use kernel::Clock as _;
use store::{Projects, Rights};
use tenants::clock::Policies;
use tenants::kpi::dictionary::{DICTIONARY, From};
use tenants::kpi::{Kpi, Period};

use crate::ground::Ground;
use crate::results::{Results, Row};
use crate::timing::{many, say};
use told::{FACTS, Shop, ZONE};

/// How many facts come in a second, by the goal.
const SECOND: usize = 2_000;
/// How many such seconds are taken live.
const SECONDS: usize = 10;
/// How long ten million facts may take, by the goal.
const ALL: Duration = Duration::from_mins(1);
/// How long the report of a month may take, by the goal.
const REPORT: Duration = Duration::from_millis(200);

/// Measures a month of so many contacts.
pub async fn run(ground: &Ground, contacts: usize, results: &mut Results) -> Result<()> {
    let world = ground.world().await;
    let mut shop = Shop::open(&world).await?;
    let month = Period::month("2026-10-01".parse()?);
    shop.happens(contacts, ("2026-10-01T00:00:00Z".parse()?, "2026-10-31T20:00:00Z".parse()?)).await?;
    let policies = shop.policies();
    let (facts, bare) = read(&shop).await?;
    let began = Instant::now();
    let counted = figures::rebuild(&world.db, &shop.scope, &policies).await?;
    let took = began.elapsed();
    ensure!(counted == u64::try_from(facts)?, "{counted} of {facts} facts were counted");
    results.add(again(ground, facts, took, bare));
    results.add(live(ground, &mut shop, &policies, facts).await?);
    for (what, wide) in [("with percentiles", true), ("without percentiles", false)] {
        let (took, rows) = report(&shop, &policies, month, wide, contacts).await?;
        results.add(Row {
            bench: "figures",
            on: ground.name(),
            what: format!("a month over {contacts} contacts by day, project and channel, {what}: {rows} rows"),
            ours: say(took),
            bare: None,
            ratio: None,
            goal: Some(("200 ms".into(), took <= REPORT)),
        });
    }
    Ok(())
}

/// Reads every fact, and nothing else.
async fn read(shop: &Shop<'_>) -> Result<(usize, Duration)> {
    let began = Instant::now();
    let view = shop.world.db.view(&shop.scope).await?;
    let (mut after, mut facts) = (0, 0);
    loop {
        let some = view.facts_after(after, 20_000).await?;
        let Some(last) = some.last() else { return Ok((facts, began.elapsed())) };
        (after, facts) = (last.seq, facts + some.len());
    }
}

fn rate(facts: usize, took: Duration) -> String {
    format!("{}, {:.0}/s", say(took), many(facts) / took.as_secs_f64())
}

fn again(ground: &Ground, facts: usize, took: Duration, bare: Duration) -> Row {
    let goal = ALL.mul_f64(many(facts) / 1e7);
    Row {
        bench: "figures",
        on: ground.name(),
        what: format!("{facts} facts counted all over again, every row written"),
        ours: rate(facts, took),
        bare: Some(rate(facts, bare)),
        ratio: Some(took.as_secs_f64() / bare.as_secs_f64().max(1e-3)),
        goal: Some(("10,000,000 in 60 s".into(), took <= goal)),
    }
}

/// Facts as they come in, second by second.
async fn live(ground: &Ground, shop: &mut Shop<'_>, policies: &Policies, known: usize) -> Result<Row> {
    let (minter, actor) = (Arc::clone(&shop.world.minter), shop.scope.actor());
    let scope = move |tenant| minter.scope(tenant, Projects::All, actor, Rights::ALL);
    let projector = Projector::new(scope, policies.clone());
    let from = "2026-10-31T21:00:00Z".parse()?;
    shop.happens((SECOND * SECONDS).div_ceil(FACTS), (from, from + chrono::Duration::seconds(10))).await?;
    let mut after = i64::try_from(known)?;
    let (mut took, mut worst) = (Duration::ZERO, Duration::ZERO);
    for _ in 0..SECONDS {
        let view = shop.world.db.view(&shop.scope).await?;
        let told = view.facts_after(after, SECOND as u64).await?;
        drop(view);
        after = told.last().map_or(after, |last| last.seq);
        let began = Instant::now();
        projector.take(&shop.world.db, &told).await?;
        let second = began.elapsed();
        (took, worst) = (took + second, worst.max(second));
    }
    Ok(Row {
        bench: "figures",
        on: ground.name(),
        what: format!("{SECOND} facts a second, beside {known} that are counted: until they are too"),
        ours: format!("{}, the slowest second's in {}", rate(SECOND * SECONDS, took), say(worst)),
        bare: None,
        ratio: None,
        goal: Some(("2,000/s".into(), worst <= Duration::from_secs(1))),
    })
}

/// The quickest of three readings of a month.
async fn report(
    shop: &Shop<'_>,
    policies: &Policies,
    period: Period,
    wide: bool,
    least: usize,
) -> Result<(Duration, usize)> {
    let ranked = |kpi: &Kpi| matches!(kpi, Kpi::AnswerTimePercentile | Kpi::ReplyTimePercentile | Kpi::LongestWait);
    let ranked = |kpi: &Kpi| ranked(kpi) || *kpi == Kpi::ProcessingTimePercentile;
    let kept = DICTIONARY.iter().filter(|each| each.from != From::People).map(|each| each.kpi);
    // Different customers are counted by their names, which no sum makes shorter.
    let named = |kpi: &Kpi| matches!(kpi, Kpi::UniqueCustomers | Kpi::NewCustomers);
    let kpis: Vec<Kpi> = kept.filter(|kpi| !named(kpi) && (wide || !ranked(kpi))).collect();
    let lens = Lens { policies, zone: ZONE, now: shop.world.clock.now() };
    let view = shop.world.db.view(&shop.scope).await?;
    let (by_project, by_channel, only) = (true, true, Only::default());
    let wanted = Wanted { period, by: By::Day, by_project, by_channel, facet: None, only, kpis };
    let (mut best, mut rows) = (Duration::MAX, 0);
    for _ in 0..3 {
        let began = Instant::now();
        let found = table(&view, &lens, &wanted).await?;
        best = best.min(began.elapsed());
        let contacts = found.total.cells.iter().find(|cell| cell.kpi == Kpi::Contacts);
        ensure!(contacts.is_some_and(|cell| cell.counted.value >= i64::try_from(least).ok()), "contacts are missing");
        rows = found.rows.len();
    }
    Ok((best, rows))
}
