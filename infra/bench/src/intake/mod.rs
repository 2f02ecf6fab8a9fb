//! Intake: mails through the real process, from the first connection until every mail is a case.
//!
//! The client is a process of its own and in no figure. The bare minimum is our own receiver that appends the mails to
//! one file and syncs it once a group. Deliberately absent: anything read by IMAP.

pub mod bare;
pub mod feed;
mod letters;

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use shop::Shop;

use crate::ground::{Ground, Raw, code};
use crate::proc::Meter;
use crate::results::{Results, Row};
use crate::served::Served;
use crate::timing::{each, many, ms, say};
use feed::Fed;

/// How many clients the mails are for.
const SHOPS: usize = 8;
/// Mails before the measured ones.
const WARM: usize = 300;
/// How long what follows from the mails may take.
const PATIENCE: Duration = Duration::from_mins(2);

/// What taking the mails took.
struct Taken {
    fed: Fed,
    until_cases: Duration,
    process: Duration,
    server: Duration,
}

/// Measures.
pub async fn run(ground: &Ground, mails: usize, results: &mut Results) -> Result<()> {
    let bare = bare_minimum(mails).await?;
    let world = ground.world().await;
    let mut addresses = Vec::new();
    for shop in 0..SHOPS {
        Shop::open(&world, &code(shop)).await;
        addresses.push(format!("{}@in.example", code(shop).to_lowercase()));
    }
    let mut product = Served::product(&world)?;
    let receiver = product.hear("Mail is received on ").await?;
    let pid = product.pid()?;
    let mut raw = Raw::open(&world.place).await?;
    let to = addresses.join(",");
    feed(&receiver, &to, WARM, "warm").await?.run().await?;
    settled(&mut raw, PATIENCE).await?;

    let meter = Meter::begin(pid, ground.postmaster())?;
    let client = feed(&receiver, &to, mails, "mail").await?;
    let began = Instant::now();
    let fed = client.run().await?;
    while raw.number("SELECT count(*) FROM inbound WHERE state = 'held'").await? > 0 {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let until_cases = began.elapsed();
    let (process, server) = meter.used()?;
    let taken = Taken { fed, until_cases, process, server };
    count(&mut raw, mails + WARM).await?;
    tell(ground, mails, &taken, &bare, results);
    let most = pid.megabytes("VmHWM")?;
    follow(ground, &mut raw, mails, (began, &meter), results).await?;
    results.add(Row {
        bench: "intake",
        on: ground.name(),
        what: "the most memory that the process had".into(),
        ours: format!("{most:.0} MB"),
        bare: None,
        ratio: None,
        goal: None,
    });
    product.end().await
}

/// Our receiver with a file behind it.
async fn bare_minimum(mails: usize) -> Result<Taken> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("mails").display().to_string();
    let mut receiver = Served::part(&["bare-receiver", "--file", &file])?;
    let address = receiver.hear("Mail is received on ").await?;
    feed(&address, "s@in.example", WARM, "warm").await?.run().await?;
    let meter = Meter::begin(receiver.pid()?, None)?;
    let fed = feed(&address, "s@in.example", mails, "mail").await?.run().await?;
    let (process, server) = meter.used()?;
    receiver.end().await?;
    Ok(Taken { until_cases: fed.took, fed, process, server })
}

/// A client that is ready to send.
struct Client(Served);

async fn feed(address: &str, to: &str, mails: usize, name: &str) -> Result<Client> {
    let mails = mails.to_string();
    let mut client = Served::part(&["feed", "--address", address, "--to", to, "--mails", &mails, "--name", name])?;
    client.hear("ready").await?;
    Ok(Client(client))
}

impl Client {
    async fn run(mut self) -> Result<Fed> {
        self.0.say("go").await?;
        let said = self.0.hear("fed ").await?;
        self.0.end().await?;
        Ok(serde_json::from_str(&said)?)
    }
}

/// Nothing is lost and nothing is doubled.
async fn count(raw: &mut Raw, mails: usize) -> Result<()> {
    let wanted = i64::try_from(mails)?;
    for sql in [
        "SELECT count(*) FROM inbound WHERE state = 'taken'",
        "SELECT count(*) FROM inbound",
        "SELECT count(DISTINCT message_id) FROM interaction",
        "SELECT count(*) FROM interaction",
    ] {
        let found = raw.number(sql).await?;
        ensure!(found == wanted, "{sql}: {found} instead of {wanted}");
    }
    Ok(())
}

fn tell(ground: &Ground, mails: usize, taken: &Taken, bare: &Taken, results: &mut Results) {
    let row = |what: String, ours: String, bare: String, ratio: f64| Row {
        bench: "intake",
        on: ground.name(),
        what,
        ours,
        bare: Some(bare),
        ratio: Some(ratio),
        goal: None,
    };
    let rate = |taken: &Taken| many(mails) / taken.until_cases.as_secs_f64();
    let goal = |text: &str, reached| Some((text.to_owned(), reached));
    let size = taken.fed.bytes / u64::try_from(mails).unwrap_or(1) / 1000;
    results.add(Row {
        goal: goal("1,500/s", rate(taken) >= 1500.0),
        ..row(
            format!("mails a second until all {mails} ({size} kB on average) are cases"),
            format!("{:.0}/s", rate(taken)),
            format!("{:.0}/s", rate(bare)),
            rate(bare) / rate(taken),
        )
    });
    let cpu = each(taken.process + taken.server, mails);
    let (process, server) = (each(taken.process, mails), each(taken.server, mails));
    let parts =
        if server.is_zero() { String::new() } else { format!(" ({} + {} of the server)", say(process), say(server)) };
    let least = each(bare.process, mails);
    results.add(Row {
        goal: goal("≤ 1.2 ms", ms(cpu) <= 1.2),
        ..row(
            "CPU a mail until a case".into(),
            say(cpu) + parts.as_str(),
            say(least),
            cpu.as_secs_f64() / least.as_secs_f64(),
        )
    });
    let (ours, least) = (taken.fed.p99(), bare.fed.p99());
    results.add(row(
        format!("p99 from the mail's end to 250, {} connections", feed::CONNECTIONS),
        say(ours),
        say(least),
        ours.as_secs_f64() / least.as_secs_f64(),
    ));
}

/// Waits for what follows from mails: facts numbered and counted. False when patience ends before.
async fn settled(raw: &mut Raw, patience: Duration) -> Result<bool> {
    let until = Instant::now() + patience;
    while Instant::now() < until {
        let head = raw.number("SELECT seq FROM ledger_head").await?;
        let behind = raw.number("SELECT coalesce(min(position), 0) FROM cursor").await?;
        let open = raw.number("SELECT count(*) FROM fact WHERE seq IS NULL").await?;
        if open == 0 && behind == head {
            return Ok(true);
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Ok(false)
}

async fn follow(
    ground: &Ground,
    raw: &mut Raw,
    mails: usize,
    (began, meter): (Instant, &Meter),
    results: &mut Results,
) -> Result<()> {
    let done = settled(raw, PATIENCE).await?;
    let took = began.elapsed();
    let (process, server) = meter.used()?;
    let cpu = each(process + server, mails);
    let what = if done { "all facts numbered and counted" } else { "after two minutes; not all was done" };
    results.add(Row {
        bench: "intake",
        on: ground.name(),
        what: format!("until what follows is done too: {what}"),
        ours: format!("{}, {:.0}/s; CPU a mail in all {}", say(took), many(mails) / took.as_secs_f64(), say(cpu)),
        bare: None,
        ratio: None,
        goal: None,
    });
    Ok(())
}
