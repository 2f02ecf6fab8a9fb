//! From nothing to ready, and what a process at rest holds.
//!
//! The bare minimum is a web server with a pool and nothing else. Deliberately absent: the demo, whose history is written
//! once.

use std::time::{Duration, Instant};

use actix_web::{App, HttpResponse, HttpServer, web};
use anyhow::Result;
use clap::Args;
use shop::Shop;
use world::World;

use crate::bare::Bare;
use crate::ground::{Ground, code};
use crate::proc::{Meter, Pid};
use crate::results::{Results, Row};
use crate::served::{Served, url};
use crate::timing::{Times, say};

/// How often it is started.
const ROUNDS: usize = 5;
/// How long it rests before it is looked at.
const REST: Duration = Duration::from_secs(5);

/// What one start gave.
struct Started {
    ready: Vec<Duration>,
    megabytes: f64,
    resting: Duration,
}

/// Measures.
pub async fn run(ground: &Ground, results: &mut Results) -> Result<()> {
    let world = ground.world().await;
    for shop in 0..8 {
        Shop::open(&world, &code(shop)).await;
    }
    let ours = product(&world).await?;
    let least = bare(&world).await?;
    let median = |started: &Started| Times::of(started.ready.clone()).quantile(0.5);
    let row = |what: &str, ours: String, bare: String, ratio: f64, goal: Option<(String, bool)>| Row {
        bench: "start",
        on: ground.name(),
        what: what.into(),
        ours,
        bare: Some(bare),
        ratio: Some(ratio),
        goal,
    };
    let (time, floor) = (median(&ours), median(&least));
    let goal = Some(("< 1 s".to_owned(), time < Duration::from_secs(1)));
    let ratio = time.as_secs_f64() / floor.as_secs_f64();
    results.add(row("until a request is answered 200 by /health", say(time), say(floor), ratio, goal));
    let (here, there) = (ours.megabytes, least.megabytes);
    let goal = Some(("< 100 MB".to_owned(), here < 100.0));
    results.add(row("memory at rest", format!("{here:.1} MB"), format!("{there:.1} MB"), here / there, goal));
    let share = |rest: Duration| format!("{:.2} % of a core", rest.as_secs_f64() / REST.as_secs_f64() * 100.0);
    let ratio = ours.resting.as_secs_f64() / least.resting.as_secs_f64().max(0.01);
    results.add(row("CPU at rest", share(ours.resting), share(least.resting), ratio, None));
    Ok(())
}

async fn product(world: &World) -> Result<Started> {
    let mut ready = Vec::new();
    for _ in 1..ROUNDS {
        let mut served = Served::product(world)?;
        ready.push(answers(&mut served, "Manyhands is ready: ", "/health").await?);
        served.end().await?;
    }
    let mut served = Served::product(world)?;
    ready.push(answers(&mut served, "Manyhands is ready: ", "/health").await?);
    let (megabytes, resting) = rest(served.pid()?).await?;
    served.end().await?;
    Ok(Started { ready, megabytes, resting })
}

async fn bare(world: &World) -> Result<Started> {
    let database = url(&world.place);
    let arguments = ["bare-web", "--database", database.as_str()];
    let mut ready = Vec::new();
    for _ in 1..ROUNDS {
        let mut served = Served::part(&arguments)?;
        ready.push(answers(&mut served, "ready: ", "/").await?);
        served.end().await?;
    }
    let mut served = Served::part(&arguments)?;
    ready.push(answers(&mut served, "ready: ", "/").await?);
    let (megabytes, resting) = rest(served.pid()?).await?;
    served.end().await?;
    Ok(Started { ready, megabytes, resting })
}

/// The time from the start until a request is answered well.
async fn answers(served: &mut Served, said: &str, path: &str) -> Result<Duration> {
    let base = served.hear(said).await?;
    let client = reqwest::Client::builder().no_proxy().build()?;
    while !client.get(format!("{base}{path}")).send().await?.status().is_success() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    Ok(served.began.elapsed())
}

/// Memory and time of a process that nobody asks anything.
async fn rest(pid: Pid) -> Result<(f64, Duration)> {
    tokio::time::sleep(REST).await;
    let (meter, began) = (Meter::begin(pid, None)?, Instant::now());
    tokio::time::sleep(REST.saturating_sub(began.elapsed())).await;
    Ok((pid.megabytes("VmRSS")?, meter.used()?.0))
}

/// Which database.
#[derive(Args)]
pub struct BareWeb {
    #[arg(long)]
    database: String,
}

impl BareWeb {
    /// Serves until ended.
    pub async fn run(&self) -> Result<()> {
        let pool = Bare::open(&self.database.parse()?).await?;
        let server = HttpServer::new(move || {
            App::new()
                .app_data(web::Data::new(pool.clone()))
                .route("/", web::get().to(async || HttpResponse::Ok().body("ok")))
        });
        let server = server.workers(2).disable_signals().bind("127.0.0.1:0")?;
        for address in server.addrs() {
            println!("ready: http://{address}");
        }
        Ok(server.run().await?)
    }
}
