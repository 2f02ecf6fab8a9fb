//! A draft on a client's own past months.
//!
//! Runs off the threads that serve others, two at a time in a process, and is called off when nobody waits for it any
//! more. Deliberately absent: the reckoning, which is `tenants::simulation`. Invariant: nothing is written.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use kernel::fault::{Fault, Reason};
use store::View;
use tenants::clock::{Agreement, Policies};
use tenants::simulation::peak::{Peak, Swollen, swell};
use tenants::simulation::{Question, Simulation, simulate};
use tokio::sync::Semaphore;

use crate::statement::all_facts;

/// How many run at a time.
static PLACES: Semaphore = Semaphore::const_new(2);
/// The most facts that are simulated.
const MOST_FACTS: usize = 2_000_000;

/// A simulation, and the peak that it was run on.
#[derive(Debug)]
pub struct Run {
    /// What came out.
    pub simulation: Simulation,
    /// What was told more often.
    pub peak: Option<Swollen>,
}

/// Sets the sign when whoever waits is gone.
struct Leaving(Arc<AtomicBool>);

impl Drop for Leaving {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// Runs a draft on what the client's ledger holds.
pub async fn run(
    view: View,
    policies: Arc<Policies>,
    draft: Agreement,
    (question, peak): (Question, Option<Peak>),
) -> Result<Run, Fault> {
    question.months(&draft)?;
    let _place = PLACES.acquire().await.map_err(Fault::storage)?;
    let facts = all_facts(&view).await?;
    drop(view);
    if facts.len() > MOST_FACTS {
        let reason = Reason::coded("TOO_MANY", "is more than can be simulated at once").with("most", MOST_FACTS);
        return Err(Fault::invalid("facts", reason));
    }
    let stop = Arc::new(AtomicBool::new(false));
    let _leaving = Leaving(stop.clone());
    let work = move || {
        let peak = peak.map(|peak| swell(&facts, &policies, &peak, question.now)).transpose()?;
        let told = peak.as_ref().map_or(&facts, |swollen| &swollen.facts);
        let simulation = simulate(told, &policies, &draft, &question, &stop)?;
        Ok(Run { simulation, peak: peak.map(|swollen| Swollen { facts: Vec::new(), ..swollen }) })
    };
    tokio::task::spawn_blocking(work).await.map_err(Fault::storage)?
}
