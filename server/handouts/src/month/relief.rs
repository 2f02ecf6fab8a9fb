//! Where more came than was agreed: what the settlement leaves out of every promise, and figures do not.
//!
//! Deliberately absent: our own handling time, on which relief may hang; the settlement knows it.

use figures::volume::{Pace, paces};
use kernel::Fault;
use kernel::money::quotient;
use paper::Cell;
use store::Projects;
use tenants::money::Month;
use tenants::money::volume::{Reading, Slot};

use super::Whole;

impl Whole<'_> {
    /// A sentence for each day, and for the month, that is relieved; nothing for who sees a part of the client.
    pub(super) async fn relief(&self) -> Result<Vec<String>, Fault> {
        let ground = self.ground;
        if !matches!(ground.view.scope().projects(), Projects::All) {
            return Ok(Vec::new());
        }
        let month = Month::of(self.period().first);
        let all = paces(ground.view, &ground.lens(), month).await?;
        Ok(all.iter().flat_map(|pace| self.relieved(pace, month)).collect())
    }

    fn relieved(&self, pace: &Pace, month: Month) -> Vec<String> {
        let ours = |reading: &&Reading| {
            let wide = !matches!(reading.slot, Slot::Interval(_));
            wide && pace.meter.within(reading.slot, month) && pace.meter.relieves(reading)
        };
        let count = |many: i64| self.voice.cell(&Cell::Count(many));
        let told = |reading: &Reading| {
            let when = match reading.slot {
                Slot::Day(day) => self.voice.cell(&Cell::Date(day)),
                _ => self.voice.month(month.first()),
            };
            let locked = reading.locked.and_then(|value| quotient(value.num.into(), value.den.into()));
            let locked = locked.and_then(|value| i64::try_from(value).ok()).unwrap_or_default();
            let (came, locked) = (count(reading.actual), count(locked));
            self.voice.tell("relieved", &[("when", &when), ("came", &came), ("locked", &locked)])
        };
        pace.meter.readings().filter(ours).map(told).collect()
    }
}
