//! The second reader in `tests/checker` agrees with the figures that stand in a database, fed as the facts of a random
//! month came in. It reads what the ledger gives out, and never the files that the month was made from.
//!
//! `CHECKED_CONTACTS=20000 CHECKED_SEED=7 cargo test -p figures --release --test checked -- --nocapture` takes a large one;
//! with `CHECKED_AT_ONCE=1` figures are counted once, over the whole ledger, and 200,000 contacts are a matter of minutes.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod shop;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::Instant;

use chrono::{Duration, NaiveDate};
use chrono_tz::Tz;
use figures::cells::{By, Cell, Only, Outcome, Wanted, outcomes, table};
use kernel::fact::{Fact, FactId, Happening, Recorded};
use kernel::time::Time;
use serde_json::{Value, json};
use store::{Projects, Rights, Scope};
use tenants::clock::Policies;
use tenants::kpi::dictionary::{DICTIONARY, Unit};
use tenants::kpi::{Figure, Period, Standing, Windowed};
use world::{World, worlds};

/// A random month as files.
struct Month {
    folder: PathBuf,
    facts: Vec<Recorded>,
    policies: Policies,
    period: Period,
    now: Time,
}

fn checker(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/checker").join(file)
}

fn number(name: &str, usual: u64) -> u64 {
    std::env::var(name).map_or(usual, |text| text.parse().unwrap())
}

fn run(command: &mut Command) -> String {
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{command:?}\n{said}\n{}", String::from_utf8_lossy(&output.stderr));
    said
}

impl Month {
    fn make(folder: &Path, seed: u64, contacts: u64) -> Self {
        let mut make = Command::new("python3");
        make.arg(checker("make.py")).arg("--stored").arg("--out").arg(folder);
        let said = run(make.args(["--seed", &seed.to_string(), "--contacts", &contacts.to_string()]));
        let said: Value = serde_json::from_str(&said).unwrap();
        let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
        let date = |name: &str| -> NaiveDate { said[name].as_str().unwrap().parse().unwrap() };
        Self {
            folder: folder.to_owned(),
            facts: tenants::files::facts(&read("facts.jsonl")).unwrap().facts,
            policies: tenants::files::agreements(&read("contract.json"), Some(&read("calendar.json"))).unwrap(),
            period: Period { first: date("from"), last: date("to") },
            now: said["now"].as_str().unwrap().parse().unwrap(),
        }
    }

    /// Writes the facts down as they came, in portions, and lets each portion become figures, or all of them at once.
    async fn happens(&self, world: &World, scope: &Scope) {
        let lease = shop::sequencer(world).await;
        let mut ids: HashMap<FactId, FactId> = HashMap::new();
        let (projector, at_once) = (self.projector(world, scope), number("CHECKED_AT_ONCE", 0) > 0);
        let (mut after, begun, mut counting) = (0, Instant::now(), std::time::Duration::ZERO);
        for portion in self.facts.chunks(2_000) {
            let mut tx = world.db.begin(scope).await.unwrap();
            for fact in portion {
                world.clock.set(fact.recorded);
                ids.insert(fact.id, tx.record(happening(fact, &ids)).unwrap());
            }
            tx.commit().await.unwrap();
            while world.db.number_facts(&lease).await.unwrap() > 0 {}
            if at_once {
                continue;
            }
            let told = world.db.view(scope).await.unwrap().facts_after(after, 10_000).await.unwrap();
            after = told.last().map_or(after, |last| last.seq);
            let count = Instant::now();
            projector.take(&world.db, &told).await.unwrap();
            counting += count.elapsed();
        }
        world.clock.set(self.now);
        let count = Instant::now();
        if at_once {
            figures::rebuild(&world.db, scope, &self.policies).await.unwrap();
        } else {
            projector.refresh(&world.db, scope.tenant()).await.unwrap();
        }
        let (facts, all, last) = (self.facts.len(), begun.elapsed(), count.elapsed());
        println!("{facts} facts in {all:?}: counted in {counting:?}, then until now in {last:?}");
    }

    fn projector(&self, world: &World, scope: &Scope) -> figures::Projector {
        let (minter, actor) = (Arc::clone(&world.minter), scope.actor());
        let scope = move |tenant| minter.scope(tenant, Projects::All, actor, Rights::ALL);
        figures::Projector::new(scope, self.policies.clone())
    }

    /// What the ledger gives out, as files.
    async fn export(&self, world: &World, scope: &Scope) -> PathBuf {
        let view = world.db.view(scope).await.unwrap();
        let (path, mut lines, mut after) = (self.folder.join("exported.jsonl"), Vec::new(), 0);
        loop {
            let some = view.stored_after(after, 10_000).await.unwrap();
            let Some(last) = some.last() else { break };
            after = last.seq;
            for stored in some {
                lines.extend_from_slice(&stored.bytes);
                lines.push(b'\n');
            }
        }
        std::fs::write(&path, lines).unwrap();
        path
    }

    async fn answers(&self, world: &World, scope: &Scope, facts: &Path) -> PathBuf {
        let view = world.db.view(scope).await.unwrap();
        let lens = figures::Lens { policies: &self.policies, zone: Tz::Europe__Warsaw, now: self.now };
        let begun = Instant::now();
        let found = outcomes(&view, &lens, self.period).await.unwrap();
        println!("{} promises read in {:?}", found.len(), begun.elapsed());
        let kpis = DICTIONARY.iter().map(|each| each.kpi).collect();
        let wanted = Wanted {
            period: self.period,
            by: By::Whole,
            by_project: false,
            by_channel: false,
            facet: None,
            only: Only::default(),
            kpis,
        };
        let whole = table(&view, &lens, &wanted).await.unwrap().total;
        let (path, rows) = (self.folder.join("answers.json"), found.iter().map(row).collect::<Vec<_>>());
        let table: Vec<Value> = whole.cells.iter().map(cell).collect();
        let clocks = self.clocks(facts);
        let answers = json!({ "clocks": clocks, "kpis": rows, "dictionary": [], "table": table });
        std::fs::write(&path, answers.to_string()).unwrap();
        path
    }
}

impl Month {
    fn clocks(&self, facts: &Path) -> Value {
        let read = |path: &Path| std::fs::read_to_string(path).unwrap();
        let (contract, calendar) = (read(&self.folder.join("contract.json")), read(&self.folder.join("calendar.json")));
        tenants::files::sla_clock(&read(facts), &contract, Some(&calendar), self.now).unwrap()
    }
}

fn happening(fact: &Recorded, ids: &HashMap<FactId, FactId>) -> Happening {
    let told = match &fact.fact {
        Fact::Corrected { event, reason } => Fact::Corrected { event: ids[event], reason: reason.clone() },
        other => other.clone(),
    };
    Happening { fact: told, project: fact.project, case: fact.case, at: fact.at, actor: None }
}

fn figure(figure: &Figure) -> Value {
    json!({
        "numerator": i64::try_from(figure.numerator).ok(),
        "denominator": i64::try_from(figure.denominator).ok(),
        "value": figure.value,
        "sample": figure.sample,
        "interval": figure.interval.map(|(low, high)| [low, high]),
    })
}

fn cell(cell: &Cell) -> Value {
    let mut value = figure(&cell.counted);
    value["kpi"] = json!(cell.kpi.code());
    value["with_excluded"] = figure(&cell.with_excluded);
    value
}

fn window(window: &Windowed) -> Value {
    let mut value = figure(&window.figure);
    value["from"] = json!(window.period.first);
    value["to"] = json!(window.period.last);
    value["standing"] = json!(standing(window.standing));
    value
}

const fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Unjudged => "unjudged",
        Standing::Kept => "kept",
        Standing::Broken => "broken",
    }
}

const fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Share => "share_bp",
        Unit::Time => "microseconds",
        Unit::Count => "count",
        Unit::Number => "thousandths",
    }
}

/// The row of `manyhands kpi compute` that a promise gives.
fn row(outcome: &Outcome<'_>) -> Value {
    let (contract, mut value) = (&outcome.agreement.contract, outcome.promise.to_json());
    let Value::Object(counted) = figure(&outcome.counted) else { unreachable!("a figure is an object") };
    value.as_object_mut().unwrap().extend(counted);
    value["unit"] = json!(unit(outcome.promise.kpi.definition().unit));
    value["contract"] = json!(contract.id);
    value["contract_version"] = json!(contract.version);
    value["project"] = json!(contract.project);
    value["zone"] = json!(outcome.agreement.calendar.zone().name());
    value["with_excluded"] = figure(&outcome.with_excluded);
    value["standing"] = json!(standing(outcome.standing));
    value["windows"] = outcome.windows.iter().map(window).collect();
    value
}

async fn agrees(world: &World, seed: u64, contacts: u64) {
    let folder = world.folder.path().join(format!("month-{seed}"));
    let month = Month::make(&folder, seed, contacts);
    world.clock.set(month.facts.first().map_or(month.now, |fact| fact.recorded) - Duration::days(1));
    let scope = world.tenant();
    month.happens(world, &scope).await;
    let facts = month.export(world, &scope).await;
    let answers = month.answers(world, &scope, &facts).await;
    let (from, to) = (month.period.first.to_string(), month.period.last.to_string());
    let now = month.now.to_rfc3339();
    let mut check = Command::new("python3");
    check.arg(checker("check.py")).arg("--answers").arg(answers).arg("--facts").arg(facts);
    check.arg("--contract").arg(folder.join("contract.json"));
    check.arg("--calendar").arg(folder.join("calendar.json"));
    let begun = Instant::now();
    let said = run(check.args(["--from", &from, "--to", &to, "--now", &now]));
    println!("seed {seed}, {contacts} contacts: {} ({:?})", said.trim(), begun.elapsed());
}

#[tokio::test]
async fn the_second_reader_agrees_with_what_stands_in_the_database() {
    let (seed, contacts) = (number("CHECKED_SEED", 1), number("CHECKED_CONTACTS", 150));
    for seed in seed..seed + number("CHECKED_SEEDS", 3) {
        for world in worlds().await {
            agrees(&world, seed, contacts).await;
        }
    }
}
