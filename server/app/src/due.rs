//! What has due times, for the timer loop.

use std::sync::Arc;

use access::Access;
use async_trait::async_trait;
use desk::clocks::{Book, fire};
use handouts::schedules;
use kernel::{Fault, Time};
use store::Db;

use crate::floor::{Losses, Rings, Silence, Untold};
use crate::probing::Moments;
use crate::wiring::House;
use crate::workers::timers::DueSource;

/// Every source of due times.
pub fn sources(house: &House) -> Arc<[Arc<dyn DueSource>]> {
    let clocks = Clocks { db: house.db.clone(), access: house.access.clone(), book: house.book.clone() };
    let moments = Moments { db: house.db.clone(), access: house.access.clone() };
    let reports = Reports { db: house.db.clone(), access: house.access.clone() };
    let signals = house.parts.signals.clone();
    let rings = Rings { db: house.db.clone(), access: house.access.clone(), signals: signals.clone() };
    let silence = Silence { db: house.db.clone(), access: house.access.clone() };
    let losses = Losses { db: house.db.clone(), access: house.access.clone(), signals };
    let untold = Untold { db: house.db.clone(), access: house.access.clone() };
    Arc::from([
        Arc::new(clocks) as Arc<dyn DueSource>,
        Arc::new(moments),
        Arc::new(reports),
        Arc::new(rings),
        Arc::new(silence),
        Arc::new(losses),
        Arc::new(untold),
    ])
}

/// The promises' clocks.
struct Clocks {
    db: Db,
    access: Arc<Access>,
    book: Book,
}

#[async_trait]
impl DueSource for Clocks {
    async fn next(&self) -> Result<Option<Time>, Fault> {
        fire::next(&self.db).await
    }

    async fn fire(&self, now: Time) -> Result<usize, Fault> {
        fire::due(&self.db, &self.access, &self.book, now).await
    }
}

/// Reports that are sent by themselves.
struct Reports {
    db: Db,
    access: Arc<Access>,
}

#[async_trait]
impl DueSource for Reports {
    async fn next(&self) -> Result<Option<Time>, Fault> {
        schedules::next(&self.db).await
    }

    async fn fire(&self, now: Time) -> Result<usize, Fault> {
        schedules::due(&self.db, |tenant| self.access.job_scope(tenant), now).await
    }
}
