//! The least that taking a mail in can cost here: our own receiver, and one file to which mails are appended.
//!
//! Invariant: 250 is said after the bytes are on the disk, once for a group of mails.

use std::fs::File;
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Result;
use async_trait::async_trait;
use channels::ports::{Arrival, Held, HoldError, Post, Routed};
use channels::receiver::{Limits, Receiver, Wiring};
use clap::Args;
use kernel::ids::{MailboxId, TenantId};
use kernel::{Clock, Ids, SystemClock};

/// Where mails go.
#[derive(Args)]
pub struct BareReceiver {
    #[arg(long)]
    file: PathBuf,
}

/// Appends mails.
struct Appending {
    file: Arc<Mutex<File>>,
    ids: Ids,
}

#[async_trait]
impl Post for Appending {
    async fn hold(&self, mails: Vec<Arrival>) -> Result<Vec<Held>, HoldError> {
        let held = mails.iter().map(|_| Held::Stored(self.ids.next())).collect();
        let file = self.file.clone();
        let written = tokio::task::spawn_blocking(move || {
            let mut file = file.lock().unwrap_or_else(PoisonError::into_inner);
            mails.iter().try_for_each(|mail| file.write_all(&mail.bytes)).and_then(|()| file.sync_data())
        });
        let written = written.await.map_err(|error| HoldError::Unavailable(error.to_string()))?;
        written.map_err(|error| HoldError::Unavailable(error.to_string()))?;
        Ok(held)
    }

    async fn route(&self, _address: &str) -> Result<Option<Routed>, HoldError> {
        let (tenant, mailbox) = (TenantId::HOUSE, MailboxId(TenantId::HOUSE.0));
        Ok(Some(Routed { tenant, mailbox, most_bytes: 40 << 20 }))
    }
}

impl BareReceiver {
    /// Receives until ended.
    pub async fn run(&self) -> Result<()> {
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        let ids = Ids::new(clock.clone());
        let file = Arc::new(Mutex::new(File::create(&self.file)?));
        let post = Arc::new(Appending { file, ids: ids.clone() });
        let wiring = Wiring { host: "localhost".into(), post, clock, ids, tls: None };
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        let receiver = Receiver::start(listener, wiring, Limits::default())?;
        println!("Mail is received on {}", receiver.address());
        std::future::pending().await
    }
}
