//! What facts add up to: a client's contacts, clocks and cases as rows that are counted, and the figures over them.
//!
//! [`Projector`] feeds the rows from the ledger, [`rebuild`] fills them once more beside those that are served; [`month`],
//! [`misses`], [`tile`] and [`today`] ask. Deliberately absent: names and texts, of which rows hold none, and a second way
//! to compute a share: counts go through `tenants::kpi`. Invariant: rows depend on the ledger alone, so rebuilt ones are
//! the same.

mod ageing;
mod arrivals;
pub mod cells;
mod count;
mod derive;
mod everything;
mod exclusions;
mod fold;
mod lens;
mod misses;
mod month;
mod project;
mod promise;
mod rebuild;
mod row;
mod slots;
mod threads;
mod tile;
pub mod volume;
mod words;

pub use ageing::{Ageing, HOURS, ageing};
pub use everything::everything;
pub use exclusions::{Exclusion, exclusions};
pub use lens::Lens;
pub use misses::{Miss, Wanted, miss, misses};
pub use month::{Day, Month, State, month};
pub use project::{NAME, Projector, VERSION, is_complete, is_current};
pub use promise::{Promise, PromiseStanding};
pub use rebuild::rebuild;
pub use tile::{Tile, Today, tile, today};
