//! One mailbox for ever: connect, read what is new, compare, wait to be called; after a fault wait a little and again.
//!
//! Deliberately absent: how mails are taken ([`super::catch_up`]). Invariant: whatever a server sends, the thread lives
//! on until it is told to stop.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Instant;

use kernel::Time;
use tokio_rustls::rustls::ClientConfig;

use super::catch_up::{CatchUp, Doubts};
use super::connect::{self, Proof};
use super::folder::{Folder, Opened};
use super::stop::Stop;
use super::watchers::House;
use super::{Broken, Credential, TokenError, Watch};
use crate::ports::MailboxState;
use crate::tls::TlsError;

pub(super) struct Watcher {
    house: Arc<House>,
    watch: Watch,
    tls: Result<Arc<ClientConfig>, TlsError>,
    stop: Stop,
    doubts: Doubts,
    failures: u32,
    ends_at: Option<Time>,
}

impl Watcher {
    pub(super) fn new(house: Arc<House>, watch: Watch, tls: Result<Arc<ClientConfig>, TlsError>, stop: Stop) -> Self {
        Self { house, watch, tls, stop, doubts: Doubts::default(), failures: 0, ends_at: None }
    }

    pub(super) fn run(mut self) {
        while !self.stop.stopped() {
            let ended = catch_unwind(AssertUnwindSafe(|| self.connection()));
            self.stop.release();
            let broken = match ended {
                Ok(Ok(())) => continue,
                Ok(Err(broken)) => broken,
                Err(_) => Broken::Answer("an answer that cannot be understood".into()),
            };
            if !self.stop.stopped() {
                self.rest(&broken);
            }
        }
        self.note(MailboxState::Stopped);
    }

    /// Notes what failed and waits.
    fn rest(&mut self, broken: &Broken) {
        self.failures = self.failures.saturating_add(1);
        tracing::info!(mailbox = %self.watch.mailbox, failures = self.failures, %broken, "the mailbox is not connected");
        let settings = &self.house.settings;
        let error = broken.to_string();
        let (state, delay) = match broken {
            Broken::Refused(_) | Broken::NoToken(_) => (MailboxState::AuthFailed { error }, settings.refused_delay),
            _ => (MailboxState::Backoff { error, attempts: self.failures }, settings.delay),
        };
        let wait = delay.after(self.failures, rand::random());
        self.note(state);
        self.stop.wait(wait);
    }

    fn connection(&mut self) -> Result<(), Broken> {
        let (mut folder, opened) = self.open()?;
        self.note(MailboxState::Connected);
        self.serve(&mut folder, opened)
    }

    fn open(&mut self) -> Result<(Folder, Opened), Broken> {
        let proof = self.proof()?;
        let _turn = self.house.gate.take(1);
        if self.stop.stopped() {
            return Err(Broken::Stopped);
        }
        let tls = self.tls.as_ref().map_err(|error| Broken::Unsafe(error.to_string()))?;
        let settings = &self.house.settings;
        let signed = connect::open(&self.watch, &proof, tls, settings.patience, &self.stop)?;
        Folder::open(signed, &self.watch.folder, settings)
    }

    fn proof(&mut self) -> Result<Proof, Broken> {
        let source = match &self.watch.credential {
            Credential::Password(password) => return Ok(Proof::Password(password.clone())),
            Credential::Token(source) => source.clone(),
        };
        let token = self.house.ask(async move { source.token().await })?.map_err(|error| match error {
            TokenError::Unavailable(why) => Broken::Line(format!("no token now: {why}")),
            TokenError::Ended(why) => Broken::NoToken(why),
        })?;
        self.ends_at = token.ends_at;
        Ok(Proof::Token(token.secret))
    }

    fn serve(&mut self, folder: &mut Folder, opened: Opened) -> Result<(), Broken> {
        let (house, stop) = (self.house.clone(), self.stop.clone());
        let mut catch_up = CatchUp::begin(&house, &self.watch, folder, &mut self.doubts, opened)?;
        let (mut compare_at, mut noted) = (Instant::now(), false);
        while !stop.stopped() {
            let found = catch_up.read_new(&stop)?;
            if Instant::now() >= compare_at {
                catch_up.reconcile(&stop)?;
                warn_of_end(&house, &self.watch, self.ends_at);
                compare_at = Instant::now() + house.settings.reconcile.mul_f64(0.8 + 0.4 * rand::random::<f64>());
            }
            self.failures = 0;
            if found > 0 || !noted {
                noted = true;
                catch_up.note(MailboxState::Idle { pushed: catch_up.pushed() });
            }
            let began = Instant::now();
            catch_up.wait(&stop)?;
            if found == 0 && began.elapsed() < house.settings.breath {
                stop.wait(house.settings.breath);
            }
        }
        Ok(())
    }

    fn note(&self, state: MailboxState) {
        note(&self.house, &self.watch, state);
    }
}

/// A token that ends soon is announced each time the folder is compared.
fn warn_of_end(house: &House, watch: &Watch, ends_at: Option<Time>) {
    let soon = house.ports.clock.now() + house.settings.warn_before;
    if let Some(at) = ends_at.filter(|at| *at <= soon) {
        note(house, watch, MailboxState::TokenExpires { at });
    }
}

/// Tells the ledger how the mailbox is doing; a note that cannot be written is not worth a fault.
pub(super) fn note(house: &House, watch: &Watch, state: MailboxState) {
    let (ledger, mailbox) = (house.ports.ledger.clone(), watch.mailbox);
    if let Err(error) = house.ask(async move { ledger.note(mailbox, state).await }) {
        tracing::debug!(%mailbox, %error, "a note on this mailbox was lost");
    }
}
