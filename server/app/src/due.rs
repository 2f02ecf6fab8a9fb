//! What has due times, for the timer loop.

use std::sync::Arc;

use access::Access;
use async_trait::async_trait;
use desk::clocks::{Book, fire};
use kernel::{Fault, Time};
use store::Db;

use crate::probing::Moments;
use crate::wiring::House;
use crate::workers::timers::DueSource;

/// Every source of due times.
pub fn sources(house: &House) -> Arc<[Arc<dyn DueSource>]> {
    let clocks = Clocks { db: house.db.clone(), access: house.access.clone(), book: house.book.clone() };
    let moments = Moments { db: house.db.clone(), access: house.access.clone() };
    let (one, other): (Arc<dyn DueSource>, Arc<dyn DueSource>) = (Arc::new(clocks), Arc::new(moments));
    Arc::from([one, other])
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
