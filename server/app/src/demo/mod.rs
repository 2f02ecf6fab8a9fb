//! The demo: a house with six shops and eight weeks of history, written through the same use cases as live work.
//!
//! On the embedded database it is written into a file beside the real one and put in its place when it is whole; on a
//! server, where that cannot be, a demo that was left half-way is refused. Deliberately absent: any row that a use case
//! did not write; of calls, which no use case takes yet, there are the facts alone, as a telephone will tell them.
//! Invariant: a database that has a client already is never touched.

mod attendance;
mod books;
mod calls;
mod chance;
mod customers;
mod files;
mod forecast;
mod found;
mod hands;
mod letters;
mod live;
mod orders;
mod people;
mod place;
mod plan;
mod playbook;
mod post_office;
mod probes;
mod roster;
mod shop;
mod shops;
mod story;
mod switchboard;
#[cfg(test)]
mod tests;
mod texts;
mod thread;
pub mod traffic;

use std::sync::Arc;

use access::{Access, Cost, Settings};
use anyhow::{Context, Result};
use chrono::{Duration, TimeZone, Utc};
use desk::clocks::Book;
use kernel::{FixedClock, Ids, Time};
use store::{Db, MasterKey, Objects, Opening, Place};
use tenants::terms::TermsBook;

pub use people::{PASSWORD, logins};
pub use plan::Scale;

use crate::configuration::Configuration;
use found::Tools;
use hands::Hands;
use story::Story;

/// Where the demo's post office listens, unless something else does.
pub const POST_OFFICE: u16 = 2526;

/// How sign-in goes in the demo: nobody needs a second factor, so that every login can be tried.
pub fn settings() -> Settings {
    Settings { second_factor: Vec::new(), ..Settings::default() }
}

/// Writes the demo unless the database has clients already. Done before anything else opens the database.
pub async fn load(configuration: &Configuration, now: Time, scale: Scale) -> Result<()> {
    match &configuration.place {
        Place::File(path) => {
            if !place::needs_demo(path, configuration).await? {
                return Ok(());
            }
            let beside = place::beside(path)?;
            write(configuration, Place::File(beside.clone()), now, scale).await?;
            place::put_in_place(&beside, path).await
        }
        Place::Server(_) => match place::standing(configuration).await? {
            place::Standing::Empty => write(configuration, configuration.place.clone(), now, scale).await,
            place::Standing::Loaded => Ok(()),
            place::Standing::Half => {
                anyhow::bail!("a demo was left half-way in this database; empty the database and start again")
            }
        },
    }
}

/// Writes the whole history.
async fn write(configuration: &Configuration, place: Place, now: Time, scale: Scale) -> Result<()> {
    let began = std::time::Instant::now();
    tracing::info!("writing eight weeks of demo history");
    let first = plan::first_day(now).and_hms_opt(0, 0, 0).context("a first day")?;
    let serve_from = Utc.from_utc_datetime(&first);
    let clock = FixedClock::at(serve_from - Duration::days(6) + Duration::hours(6));
    let ids = Ids::seeded(Arc::new(clock.clone()), 2026);
    let (db, access) = open(&place, &clock, ids, &configuration.master).await?;
    let objects = Objects::at_leisure(&configuration.objects)?;
    let access = Arc::new(access);
    let tools = Tools { db: db.clone(), objects, access, clock: clock.clone(), post_office: POST_OFFICE };
    let mut founded = found::found(&tools, (&configuration.name, &configuration.zone), serve_from).await?;
    founded.leave(&tools).await?;
    let book = Book::new(Arc::new(clock.clone()), TermsBook::new(), configuration.signing.replies.as_slice());
    clock.set(serve_from);
    let (mut hands, buyers) = Story::new(Hands::new(tools, book), &founded.places, now, scale).tell().await?;
    hands.tick_off().await?;
    let seen = hands.seen();
    let seen = seen.and(switchboard::tell(hands.tools(), &founded.places, &buyers, scale).await?);
    attendance::tell(hands.tools(), &mut founded, seen, scale).await?;
    orders::enter(hands.tools(), &founded, &buyers).await?;
    books::settle(hands.tools(), &founded).await?;
    probes::enter(hands.tools(), &founded).await?;
    founded.leave(hands.tools()).await?;
    drop(hands);
    db.close().await?;
    tracing::info!(seconds = began.elapsed().as_secs_f32(), "the demo is written");
    Ok(())
}

async fn open(place: &Place, clock: &FixedClock, ids: Ids, master: &MasterKey) -> Result<(Db, Access)> {
    let opening =
        Opening { place: place.clone(), clock: Arc::new(clock.clone()), ids, master: master.clone(), connections: 4 };
    let (db, minter) = Db::open(opening).await.context("the demo's database does not open")?;
    let long = Duration::days(400);
    // Nobody is hurried, and a password that everybody knows need not be dear to check.
    let cost = Cost { memory: 64, passes: 1, ..Settings::default().cost };
    let settings = Settings { idle: long, absolute: long, fresh: long, invitation: long, cost, ..settings() };
    let access = Access::new(db.clone(), Arc::new(minter), settings)?;
    Ok((db, access))
}
