//! A million promises at once, two thousand of them due in the same second.
//!
//! The bare minimum is the two thousand changed rows alone, in one transaction. Deliberately absent: what follows from a
//! breach, which is a reaction. Invariant: afterwards every due clock is judged and has its fact, and no other has.

use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use desk::clocks::Book;
use kernel::Clock;
use kernel::time::micros;
use tenants::terms::TermsBook;

use crate::ground::{self, Ground, Raw};
use crate::proc::{Meter, Pid};
use crate::results::{Results, Row};
use crate::timing::say;

/// How many are due in the same second.
const DUE: i64 = 2_000;
/// Over how many clients they are spread.
const CLIENTS: i64 = 40;

/// Measures.
pub async fn run(ground: &Ground, clocks: usize, results: &mut Results) -> Result<()> {
    let world = ground.world().await;
    let mut raw = Raw::open(&world.place).await?;
    let now = micros(world.clock.now());
    raw.run(&filling(&raw, i64::try_from(clocks)?, now)).await?;
    raw.run(raw.speak("PRAGMA wal_checkpoint(TRUNCATE)", "VACUUM ANALYZE clock")).await?;
    let (bare, bare_cpu) = bare(ground, &mut raw, now).await?;

    let access = ground::access(&world)?;
    let next = desk::clocks::fire::next(&world.db).await?;
    ensure!(next.is_some_and(|next| micros(next) <= now), "nothing is due");
    let clock = Arc::new(world.clock.clone());
    let book = Book::new(clock, TermsBook::new(), *b"a secret for benches");
    let meter = Meter::begin(Pid::own(), ground.postmaster())?;
    let began = Instant::now();
    let mut judged = 0;
    loop {
        let some = desk::clocks::fire::due(&world.db, &access, &book, world.clock.now()).await?;
        if some == 0 {
            break;
        }
        judged += some;
    }
    let took = began.elapsed();
    let (process, server) = meter.used()?;
    ensure!(judged == usize::try_from(DUE)?, "{judged} were judged");
    check(&mut raw, now).await?;
    tell(ground, clocks, (took, process + server), (bare, bare_cpu), results);
    drop(world);
    Ok(())
}

fn tell(
    ground: &Ground,
    clocks: usize,
    (took, cpu): (Duration, Duration),
    (bare, bare_cpu): (Duration, Duration),
    results: &mut Results,
) {
    let ratio = |ours: Duration, least: Duration| Some(ours.as_secs_f64() / least.as_secs_f64().max(1e-3));
    results.add(Row {
        bench: "clocks",
        on: ground.name(),
        what: format!("{DUE} of {clocks} open clocks due in the same second: until all are judged"),
        ours: say(took),
        bare: Some(say(bare)),
        ratio: ratio(took, bare),
        goal: Some(("1 s".into(), took <= Duration::from_secs(1))),
    });
    results.add(Row {
        bench: "clocks",
        on: ground.name(),
        what: "CPU of it, server's included".into(),
        ours: say(cpu),
        bare: Some(say(bare_cpu)),
        ratio: ratio(cpu, bare_cpu),
        goal: None,
    });
}

/// The rows alone; undone afterwards.
async fn bare(ground: &Ground, raw: &mut Raw, now: i64) -> Result<(Duration, Duration)> {
    let ids = due_ids(raw, now).await?;
    let meter = Meter::begin(Pid::own(), ground.postmaster())?;
    let began = Instant::now();
    raw.run("BEGIN").await?;
    for (tenant, id) in &ids {
        change(raw, now, tenant, id).await?;
    }
    raw.run("COMMIT").await?;
    let took = began.elapsed();
    let (process, server) = meter.used()?;
    raw.run(&format!(
        "UPDATE clock SET state = 'warned', breached_at = NULL, next_at = due_at + 1 WHERE breached_at = {now}"
    ))
    .await?;
    Ok((took, process + server))
}

async fn due_ids(raw: &mut Raw, now: i64) -> Result<Vec<(uuid::Uuid, uuid::Uuid)>> {
    let sql = format!("SELECT tenant_id, id FROM clock WHERE next_at <= {now}");
    let sql = sqlx::AssertSqlSafe(sql);
    Ok(match raw {
        Raw::File(conn) => sqlx::query_as(sql).fetch_all(&mut **conn).await?,
        Raw::Server(conn) => sqlx::query_as(sql).fetch_all(&mut **conn).await?,
    })
}

async fn change(raw: &mut Raw, now: i64, tenant: &uuid::Uuid, id: &uuid::Uuid) -> Result<()> {
    let sql = "UPDATE clock SET state = 'breached', breached_at = $1, next_at = NULL WHERE tenant_id = $2 AND id = $3";
    match raw {
        Raw::File(conn) => {
            sqlx::query(sql).bind(now).bind(tenant).bind(id).execute(&mut **conn).await?;
        }
        Raw::Server(conn) => {
            sqlx::query(sql).bind(now).bind(tenant).bind(id).execute(&mut **conn).await?;
        }
    }
    Ok(())
}

async fn check(raw: &mut Raw, now: i64) -> Result<()> {
    for sql in [
        "SELECT count(*) FROM clock WHERE state = 'breached' AND next_at IS NULL",
        "SELECT count(*) FROM fact WHERE kind = 'clock_breached'",
    ] {
        let found = raw.number(sql).await?;
        ensure!(found == DUE, "{sql}: {found}");
    }
    let late = raw.number(&format!("SELECT count(*) FROM clock WHERE next_at <= {now}")).await?;
    ensure!(late == 0, "{late} were left");
    Ok(())
}

/// Open clocks: a few were due in this second, the others fall due over the next week.
fn filling(raw: &Raw, clocks: i64, now: i64) -> String {
    let id = |kind: &str, number: &str| match raw {
        Raw::File(_) => format!("unhex(printf('%012x70008000{kind}%08x', 1, {number}))"),
        Raw::Server(_) => format!("('00000000000170008000{kind}' || lpad(to_hex({number}), 8, '0'))::uuid"),
    };
    let numbers = match raw {
        Raw::File(_) => {
            format!("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {clocks})")
        }
        Raw::Server(_) => format!("WITH n AS (SELECT generate_series(1, {clocks}::bigint) AS i)"),
    };
    let due = format!("CASE WHEN i <= {DUE} THEN {now} - 1 - i ELSE {now} + 1000000 + i * 600000 END");
    let (tenant, clock) = (id("00aa", &format!("i % {CLIENTS}")), id("00bb", "i"));
    let (project, case, contract) = (id("00cc", &format!("i % {CLIENTS}")), id("00dd", "i"), id("00ee", "1"));
    let fill = match raw {
        Raw::File(_) => format!("{numbers} INSERT INTO clock"),
        Raw::Server(_) => "INSERT INTO clock".to_owned(),
    };
    let with = if matches!(raw, Raw::Server(_)) { numbers } else { String::new() };
    format!(
        "{fill} (tenant_id, id, project_id, case_id, kind, turn, state, start_at, warn_at, due_at, contract_id, \
         warned_at, next_at) {with} SELECT {tenant}, {clock}, {project}, {case}, 'first_reply', 1, 'warned', \
         {now} - 14400000000, {now} - 3600000000, due, {contract}, {now} - 3600000000, due + 1 \
         FROM (SELECT i, {due} AS due FROM n) AS row"
    )
}
