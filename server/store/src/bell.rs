//! Who waits for what: the bell only wakes, data are read again.

use tokio::sync::watch;

/// Wakes the sequencer, the relay, the timers and the readers of the ledger.
#[derive(Debug)]
pub struct Bell {
    facts: watch::Sender<u64>,
    jobs: watch::Sender<u64>,
    timers: watch::Sender<u64>,
    mails: watch::Sender<u64>,
    ledger: watch::Sender<i64>,
}

impl Default for Bell {
    fn default() -> Self {
        Self {
            facts: watch::Sender::new(0),
            jobs: watch::Sender::new(0),
            timers: watch::Sender::new(0),
            mails: watch::Sender::new(0),
            ledger: watch::Sender::new(0),
        }
    }
}

impl Bell {
    pub(crate) fn ring(&self, facts: bool, jobs: bool, timers: bool) {
        let strike = |count: &mut u64| *count += 1;
        if facts {
            self.facts.send_modify(strike);
        }
        if jobs {
            self.jobs.send_modify(strike);
        }
        if timers {
            self.timers.send_modify(strike);
        }
    }

    pub(crate) fn numbered(&self, seq: i64) {
        self.ledger.send_if_modified(|at| {
            let on = seq > *at;
            *at = seq.max(*at);
            on
        });
    }

    /// Says that mails wait to be taken in.
    pub fn mail_held(&self) {
        self.mails.send_modify(|count| *count += 1);
    }

    /// Changes when facts were committed.
    pub fn facts(&self) -> watch::Receiver<u64> {
        self.facts.subscribe()
    }

    /// Changes when jobs were committed.
    pub fn jobs(&self) -> watch::Receiver<u64> {
        self.jobs.subscribe()
    }

    /// Changes when a due time came or moved.
    pub fn timers(&self) -> watch::Receiver<u64> {
        self.timers.subscribe()
    }

    /// Changes when a mail was made durable.
    pub fn mails(&self) -> watch::Receiver<u64> {
        self.mails.subscribe()
    }

    /// The last number given in the ledger.
    pub fn ledger(&self) -> watch::Receiver<i64> {
        self.ledger.subscribe()
    }
}
