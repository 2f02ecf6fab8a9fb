//! Journeys through the whole process, on every database: in by the wire, out by the wire, seen through HTTP.
//!
//! Deliberately absent: what one crate can show alone. Invariant: each test has a database, ports and a folder of its
//! own; PostgreSQL and Dovecot are tested where `MANYHANDS_TEST_PG` and `MANYHANDS_TEST_IMAP_PORT` name them, which
//! `infra/test` always does.
#![allow(clippy::unwrap_used, reason = "all of this is a test")]

mod faults;
mod house;
mod isolation;
mod journeys;
mod kills;
mod refusals;
mod wire;

/// A test on SQLite, and the same on PostgreSQL where a server is named.
macro_rules! on_both {
    ($($(#[$attr:meta])* $name:ident: $work:path;)+) => {
        $(mod $name {
            use super::*;

            $(#[$attr])*
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() {
                $work(world::World::on_sqlite().await).await;
            }

            $(#[$attr])*
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_postgresql() {
                if let Ok(server) = std::env::var("MANYHANDS_TEST_PG") {
                    $work(world::World::on_postgres(&server).await).await;
                }
            }
        })+
    };
}
pub(crate) use on_both;
