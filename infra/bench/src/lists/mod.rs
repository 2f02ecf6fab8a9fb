//! Lists and search over a reach of eight clients in a house after some years.
//!
//! The bare minimum is the same keyset SQL by hand over sqlx. Deliberately absent: HTTP and GraphQL, which have a bench
//! of their own. Invariant: both sides read the same rows.

mod fill;

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use desk::cases::State;
use desk::cases::lists::{self, Filter, Place, Sort};
use desk::cases::search::search as search_cases;
use kernel::Clock;
use kernel::ids::{CaseId, PersonId, QueueId, TenantId};
use kernel::time::micros;
use store::Reach;
use uuid::Uuid;
use world::World;

use crate::bare::{Bare, Page, Said};
use crate::ground::{Ground, Raw};
use crate::results::{Results, Row};
use crate::timing::{Times, say};

/// How many clients somebody reaches.
const REACH: usize = 8;
/// How many rows a page has, and one more to know whether there is another.
const MOST: u64 = 51;
/// How often each list is read.
const ROUNDS: usize = 200;
/// The goals.
const PAGE: Duration = Duration::from_millis(50);
const SEARCH: Duration = Duration::from_millis(300);

/// A list that is measured.
struct List {
    name: &'static str,
    filter: Filter,
    sort: Sort,
    after: Option<Place>,
    keep: &'static str,
}

/// Measures.
pub async fn run(ground: &Ground, cases: usize, results: &mut Results) -> Result<()> {
    let world = ground.world().await;
    let mut raw = Raw::open(&world.place).await?;
    let began = Instant::now();
    fill::fill(&mut raw, cases, micros(world.clock.now())).await?;
    eprintln!("  {cases} cases and {} messages in {}", cases * fill::MESSAGES, say(began.elapsed()));
    let tenants: Vec<TenantId> = (0..REACH).map(|rank| fill::client(rank * 3)).collect();
    let ids: Vec<Uuid> = tenants.iter().map(|tenant| tenant.0).collect();
    let (reach, bare) = (world.reach(&tenants), Bare::open(&world.place).await?);
    for list in all(&world, &reach).await? {
        page(ground, (&world, &reach), (&bare, &ids), (&list, cases), results).await?;
    }
    search(ground, (&world, &reach), (&bare, &ids), cases, results).await
}

/// The lists of the screens, and a page far down.
async fn all(world: &World, reach: &Reach) -> Result<Vec<List>> {
    let open = Filter { states: vec![State::Open], ..Filter::default() };
    let someone = PersonId(fill::person(5));
    let mine = Filter { assignee: Some(someone), ..open.clone() };
    let queue = Filter { queue: Some(QueueId(fill::queue(3))), ..open.clone() };
    let place = deep(world, reach).await?;
    let list = |name, filter, sort, after, keep: &'static str| List { name, filter, sort, after, keep };
    Ok(vec![
        list("open cases, nearest promise first", open, Sort::Due, None, "spam = false AND state = 'open'"),
        list(
            "all cases, nearest promise first",
            Filter::default(),
            Sort::Due,
            None,
            "spam = false AND state <> 'merged'",
        ),
        list(
            "all cases, last change first",
            Filter::default(),
            Sort::Changed,
            None,
            "spam = false AND state <> 'merged'",
        ),
        list("the same, page 40", Filter::default(), Sort::Changed, Some(place), "spam = false AND state <> 'merged'"),
        list(
            "one person's open cases",
            mine,
            Sort::Due,
            None,
            "spam = false AND state = 'open' AND assignee_id = PERSON",
        ),
        list("one queue's open cases", queue, Sort::Due, None, "spam = false AND state = 'open' AND queue_id = QUEUE"),
    ])
}

/// Where page 40 begins.
async fn deep(world: &World, reach: &Reach) -> Result<Place> {
    let mut after = None;
    for _ in 1..40 {
        let look = world.db.look(reach).await?;
        after =
            lists::page(&look, &Filter::default(), Sort::Changed, after, MOST).await?.last().map(|(place, _)| *place);
    }
    after.ok_or_else(|| anyhow::anyhow!("there are no forty pages"))
}

async fn page(
    ground: &Ground,
    (world, reach): (&World, &Reach),
    (bare, tenants): (&Bare, &[Uuid]),
    (list, cases): (&List, usize),
    results: &mut Results,
) -> Result<()> {
    let named = vec![("PERSON", fill::person(5)), ("QUEUE", fill::queue(3))];
    let (by, falling) = if list.sort == Sort::Due { ("sort_at", false) } else { ("changed_at", true) };
    let after = list.after.map(|(value, CaseId(id))| (value, id));
    let said = Bare::page(tenants, &Page { keep: list.keep, named, by, falling, after, most: MOST });
    let (mut ours, mut least) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let began = Instant::now();
        let look = world.db.look(reach).await?;
        let rows = lists::page(&look, &list.filter, list.sort, list.after, MOST).await?;
        drop(look);
        ours.push(began.elapsed());
        let began = Instant::now();
        let same = bare.cases(said.clone()).await?;
        least.push(began.elapsed());
        let alike = rows.iter().map(|(_, case)| case.id.0).eq(same.iter().map(|row| row.id));
        ensure!(alike, "{}: ours and the bare minimum differ", list.name);
    }
    tell(ground, "lists", format!("{} of {cases}", list.name), (ours, least), PAGE, results);
    Ok(())
}

async fn search(
    ground: &Ground,
    (world, reach): (&World, &Reach),
    (bare, tenants): (&Bare, &[Uuid]),
    cases: usize,
    results: &mut Results,
) -> Result<()> {
    let frequent = fill::word(1);
    let asked = [
        ("an order's number", format!("nr{}", cases * 2)),
        ("a rare word", fill::word(6_500)),
        ("two frequent words", format!("{} {}", fill::word(1), fill::word(3))),
        ("the most frequent word", fill::word(0)),
        ("a frequent word, unfinished", frequent.chars().take(4).collect()),
    ];
    for (name, words) in asked {
        let said = found(bare, tenants, &words);
        let (mut ours, mut least) = (Vec::new(), Vec::new());
        let mut hits = 0;
        for _ in 0..ROUNDS / 4 {
            let began = Instant::now();
            let look = world.db.look(reach).await?;
            hits = search_cases(&look, &words, MOST).await?.len();
            drop(look);
            ours.push(began.elapsed());
            let began = Instant::now();
            bare.cases(said.clone()).await?;
            least.push(began.elapsed());
        }
        let what = format!("search for {name} in {} messages, {hits} cases found", cases * fill::MESSAGES);
        tell(ground, "search", what, (ours, least), SEARCH, results);
    }
    Ok(())
}

/// The cases of the newest messages with these words, by hand.
fn found(bare: &Bare, tenants: &[Uuid], words: &str) -> Said {
    let ids = tenants.iter().copied();
    match bare {
        Bare::File(_) => {
            let who: Vec<String> = tenants.iter().map(|tenant| tenant.simple().to_string()).collect();
            let terms = words.split(' ').collect::<Vec<_>>().join(" AND ");
            let reached = Said::default().say("SELECT * FROM \"case\" WHERE tenant_id IN ").these(ids);
            reached.say(&format!(
                " AND id IN (SELECT case_id FROM message_text WHERE message_text MATCH 'tenant:({}) AND text:({terms}*)' \
                 ORDER BY rowid DESC LIMIT {MOST})",
                who.join(" OR "),
            ))
        }
        Bare::Server(_) => {
            let found = "SELECT * FROM \"case\" WHERE (tenant_id, id) IN (SELECT tenant_id, case_id FROM message_text \
                         WHERE tenant_id IN ";
            Said::default().say(found).these(ids).say(&format!(
                " AND words @@ to_tsquery('simple', '{}:*') ORDER BY interaction_id DESC LIMIT {MOST})",
                words.split(' ').collect::<Vec<_>>().join(" & "),
            ))
        }
    }
}

fn tell(
    ground: &Ground,
    bench: &'static str,
    what: String,
    (ours, least): (Vec<Duration>, Vec<Duration>),
    goal: Duration,
    results: &mut Results,
) {
    let (ours, least) = (Times::of(ours), Times::of(least));
    let both = |times: &Times| format!("p50 {}, p99 {}", say(times.quantile(0.5)), say(times.quantile(0.99)));
    results.add(Row {
        bench,
        on: ground.name(),
        what,
        ours: both(&ours),
        bare: Some(both(&least)),
        ratio: Some(ours.quantile(0.5).as_secs_f64() / least.quantile(0.5).as_secs_f64()),
        goal: Some((format!("p99 {}", say(goal)), ours.quantile(0.99) <= goal)),
    });
}
