//! Jobs: work that may wait a second, asked for in the same commit as the change that wants it.

use serde::Serialize;
use serde::de::DeserializeOwned;

/// A piece of work. It carries ids only and may be done twice without harm.
pub trait Job: Serialize + DeserializeOwned + Send + 'static {
    /// Its name in the outbox; never the Rust path, which changes.
    const NAME: &'static str;
}
