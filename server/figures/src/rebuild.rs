//! Fills a version from the whole ledger of a client, beside the one that is served, and swaps it in.
//!
//! Nothing of the version stands yet, so nothing has to be looked up: the ledger is read once, parted into families in
//! memory, and every core measures some of them while rows are written. What is longer than that, and what is written down
//! meanwhile, is taken in portions like facts that come in. Invariant: the rows are those that were fed.

use std::mem::replace;
use std::num::NonZero;
use std::panic::resume_unwind;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use kernel::Fault;
use kernel::time::Time;
use store::query::Set;
use store::{Db, Numbered, Scope, Stored, Tx};
use tenants::clock::Policies;
use tenants::live::Work;
use tokio::sync::mpsc;
use uuid::Uuid;

use crate::cells::kin::Family;
use crate::cells::whole::{self, Cells, Measured, Whole};
use crate::cells::{Agreements, Counting, presence};
use crate::derive::{self, Rows};
use crate::fold::fold;
use crate::project::{REBUILT, VERSION, advance, begin, remove, versions};
use crate::row::{self, cell, contact, family, kin, matter, projection, reading, stretch, trace};
use crate::threads::{About, Corrections};

/// So many facts are held in memory at once, a quarter of a gigabyte for each million.
const AT_ONCE: usize = 12_000_000;
/// How many facts are read at a time.
const READ: u64 = 20_000;
/// How many facts are taken in one commit once rows stand.
const PORTION: u64 = 2_000;
/// How many families are measured before their rows are handed on.
const SOME: usize = 250;
/// How many rows of one kind are written in one commit.
const ROWS: usize = 2_000;

/// Fills a version anew; tells how many facts it read.
pub async fn rebuild(db: &Db, scope: &Scope, agreements: &dyn Agreements) -> Result<u64, Fault> {
    let tx = db.begin(scope).await?;
    let policies = agreements.policies(&tx).await?;
    let now = db.clock().now();
    let known = versions(&tx).await?;
    for abandoned in known.iter().filter(|version| version.shape == REBUILT) {
        remove(&tx, abandoned.id).await?;
    }
    let mut filled = begin(&tx, &known, REBUILT).await?;
    tx.commit().await?;
    let mut read = at_once(db, scope, &mut filled, (&policies, now)).await?;
    loop {
        let tx = db.begin(scope).await?;
        let some = portion(&tx, &mut filled, (&policies, now)).await?;
        tx.commit().await?;
        read += some;
        if some < PORTION {
            break;
        }
    }
    let tx = db.begin(scope).await?;
    let served = versions(&tx).await?.into_iter().filter(|version| version.shape != REBUILT);
    for version in served.collect::<Vec<_>>() {
        // Whoever feeds it is done, or is refused: what he took stands in the ledger that is read next.
        remove(&tx, version.id).await?;
    }
    loop {
        let some = portion(&tx, &mut filled, (&policies, now)).await?;
        read += some;
        if some < PORTION {
            break;
        }
    }
    let done = projection::ActiveModel { shape: Set(VERSION), live: Set(true), ..Default::default() };
    tx.update("version", filled.id, done).await?;
    tx.commit().await?;
    Ok(read)
}

/// Facts that come after all that stand in the rows.
async fn portion(tx: &Tx, filled: &mut projection::Model, (policies, now): (&Policies, Time)) -> Result<u64, Fault> {
    let facts = tx.facts_after(filled.position, PORTION).await?;
    let Some(last) = facts.last().map(|fact| fact.seq) else { return Ok(0) };
    advance(tx, filled, last).await?;
    filled.position = last;
    derive::take(tx, filled.id, &facts, Counting { policies, now, until: last }).await?;
    Ok(facts.len() as u64)
}

/// The ledger from its beginning, as far as it is held at once.
async fn at_once(
    db: &Db,
    scope: &Scope,
    filled: &mut projection::Model,
    (policies, now): (&Arc<Policies>, Time),
) -> Result<u64, Fault> {
    let facts = ledger(db, scope).await?;
    let Some(until) = facts.last().map(|told| told.seq) else { return Ok(0) };
    let read = facts.len() as u64;
    let (sender, mut rows) = mpsc::channel(2);
    let (policies, of) = (Arc::clone(policies), (scope.tenant().0, filled.id));
    let counted = tokio::task::spawn_blocking(move || {
        let by = Counting { policies: &policies, now, until };
        count(facts, of, by, &sender)
    });
    while let Some(some) = rows.recv().await {
        let tx = db.begin(scope).await?;
        Made::put(some, &tx).await?;
        tx.commit().await?;
    }
    counted.await.map_err(Fault::storage)??;
    let tx = db.begin(scope).await?;
    advance(&tx, filled, until).await?;
    tx.commit().await?;
    filled.position = until;
    Ok(read)
}

/// Facts are understood on one core while another asks for the next.
async fn ledger(db: &Db, scope: &Scope) -> Result<Vec<Numbered>, Fault> {
    let mut facts: Vec<Numbered> = Vec::new();
    let (mut asked, mut after) = (0, 0);
    let mut before = tokio::task::spawn_blocking(|| Ok(Vec::new()));
    while asked < AT_ONCE {
        let some = db.view(scope).await?.stored_after(after, READ).await?;
        let Some(last) = some.last() else { break };
        (asked, after) = (asked + some.len(), last.seq);
        let read = tokio::task::spawn_blocking(move || some.iter().map(Stored::read).collect());
        facts.extend(replace(&mut before, read).await.map_err(Fault::storage)??);
    }
    facts.extend(before.await.map_err(Fault::storage)??);
    Ok(facts)
}

/// Rows on their way into the database.
#[derive(Default)]
struct Made {
    rows: Rows,
    measured: Measured,
    kin: Vec<kin::Model>,
    cells: Vec<cell::Model>,
}

impl Made {
    async fn put(self, tx: &Tx) -> Result<(), Fault> {
        row::fill::<matter::Entity>(tx, self.rows.matters).await?;
        row::fill::<contact::Entity>(tx, self.rows.contacts).await?;
        row::fill::<reading::Entity>(tx, self.rows.readings).await?;
        row::fill::<family::Entity>(tx, self.measured.families).await?;
        row::fill::<trace::Entity>(tx, self.measured.traces).await?;
        row::fill::<stretch::Entity>(tx, self.measured.stretches).await?;
        row::fill::<kin::Entity>(tx, self.kin).await?;
        row::fill::<cell::Entity>(tx, self.cells).await
    }
}

type Rowed = mpsc::Sender<Made>;

/// Counts a ledger; its rows are handed on as they are made.
fn count(facts: Vec<Numbered>, of: (Uuid, i64), by: Counting<'_>, rows: &Rowed) -> Result<(), Fault> {
    let corrections = Corrections::of(facts.iter().map(|told| &told.fact));
    let of_state = |told: &&Numbered| matches!(corrections.about(&told.fact), Some(About::State(_)));
    let states: Vec<Numbered> = facts.iter().filter(of_state).cloned().collect();
    let stretches = presence::all(of, &states);
    let (families, kin) = whole::families(facts, &corrections, of);
    in_pieces(stretches, |stretches| {
        hand_on(rows, Made { measured: Measured { stretches, ..Measured::default() }, ..Made::default() })
    })?;
    in_pieces(kin, |kin| hand_on(rows, Made { kin, ..Made::default() }))?;
    let whole = Whole::new(of, by, work(&families, by));
    let waiting = Mutex::new(families.into_iter());
    let counted = on_every_core(|| measure(&whole, of, &waiting, rows));
    let mut cells = Cells::default();
    for some in counted {
        cells.join(some?)?;
    }
    let cells = cells.rows(of).collect::<Result<Vec<_>, _>>()?;
    in_pieces(cells, |cells| hand_on(rows, Made { cells, ..Made::default() }))
}

/// What agents did at all calls and chats.
fn work(families: &[Family], by: Counting<'_>) -> Vec<Work> {
    let waiting = Mutex::new(families.chunks(SOME));
    let some = || waiting.lock().unwrap_or_else(PoisonError::into_inner).next();
    let done = on_every_core(|| {
        let mut work = Vec::new();
        while let Some(families) = some() {
            work.extend(families.iter().flat_map(|family| whole::work(family, by)));
        }
        work
    });
    done.concat()
}

/// Measures families that wait, until none is left.
fn measure(
    whole: &Whole<'_>,
    of: (Uuid, i64),
    waiting: &Mutex<std::vec::IntoIter<Family>>,
    rows: &Rowed,
) -> Result<Cells, Fault> {
    let mut cells = Cells::default();
    loop {
        let some: Vec<Family> = waiting.lock().unwrap_or_else(PoisonError::into_inner).by_ref().take(SOME).collect();
        if some.is_empty() {
            return Ok(cells);
        }
        let mut made = Made::default();
        for family in some {
            made.rows.add(&fold(&family.facts), of);
            whole.measure(family, &mut made.measured, &mut cells)?;
        }
        hand_on(rows, made)?;
    }
}

fn hand_on(rows: &Rowed, made: Made) -> Result<(), Fault> {
    rows.blocking_send(made).map_err(|_| Fault::storage("nobody writes the rows any more"))
}

fn in_pieces<T>(all: Vec<T>, mut piece: impl FnMut(Vec<T>) -> Result<(), Fault>) -> Result<(), Fault> {
    let mut all = all.into_iter().peekable();
    while all.peek().is_some() {
        piece(all.by_ref().take(ROWS).collect())?;
    }
    Ok(())
}

/// Does the same on every core; what each comes to.
fn on_every_core<T: Send>(work: impl Fn() -> T + Sync) -> Vec<T> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        let others: Vec<_> = (1..cores).map(|_| scope.spawn(&work)).collect();
        let mut done = vec![work()];
        done.extend(others.into_iter().map(|other| other.join().unwrap_or_else(|panic| resume_unwind(panic))));
        done
    })
}
