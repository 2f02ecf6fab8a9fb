//! Connections to one mail server that wait for the next mail.
//!
//! Deliberately absent: mails. Invariant: a connection comes back only after an exchange that ended in order.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use lettre::transport::smtp::client::AsyncSmtpConnection;
use tokio::time::timeout;

/// A connection that waited longer is asked whether it still stands.
const FRESH: Duration = Duration::from_secs(5);
/// A connection that waited longer is closed.
const STALE: Duration = Duration::from_mins(1);

#[derive(Default)]
pub(super) struct Pool(Mutex<Vec<(AsyncSmtpConnection, Instant)>>);

impl Pool {
    fn waiting(&self) -> MutexGuard<'_, Vec<(AsyncSmtpConnection, Instant)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A connection that stands, or nothing.
    pub(super) async fn take(&self) -> Option<AsyncSmtpConnection> {
        loop {
            let (mut connection, since) = self.waiting().pop()?;
            if since.elapsed() < FRESH {
                return Some(connection);
            }
            let stands = since.elapsed() < STALE
                && timeout(Duration::from_secs(5), connection.test_connected()).await.unwrap_or(false);
            if stands {
                return Some(connection);
            }
        }
    }

    pub(super) fn give_back(&self, connection: AsyncSmtpConnection) {
        self.waiting().push((connection, Instant::now()));
    }

    /// Says good-bye on all connections.
    pub(super) async fn close(&self) {
        let waiting = std::mem::take(&mut *self.waiting());
        for (mut connection, _) in waiting {
            // Whether the server hears it does not matter.
            let _ = timeout(Duration::from_secs(1), connection.quit()).await;
        }
    }
}
