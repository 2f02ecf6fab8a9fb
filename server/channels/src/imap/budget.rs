//! What all watchers share and may use up only together: memory for mails, connections being made.

use std::sync::{Arc, Condvar, Mutex, PoisonError};

/// A limited amount of something.
#[derive(Clone)]
pub(super) struct Budget(Arc<(Mutex<u64>, Condvar, u64)>);

/// A part of a budget in use; given back when dropped.
pub(super) struct Share {
    budget: Budget,
    amount: u64,
}

impl Budget {
    pub(super) fn new(amount: u64) -> Self {
        Self(Arc::new((Mutex::new(amount), Condvar::new(), amount)))
    }

    /// Waits until `amount` is free. More than there is in all counts as all, so that nobody waits for ever.
    pub(super) fn take(&self, amount: u64) -> Share {
        let amount = amount.min(self.0.2);
        let mut free = self.0.0.lock().unwrap_or_else(PoisonError::into_inner);
        while *free < amount {
            free = self.0.1.wait(free).unwrap_or_else(PoisonError::into_inner);
        }
        *free -= amount;
        Share { budget: self.clone(), amount }
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        *self.budget.0.0.lock().unwrap_or_else(PoisonError::into_inner) += self.amount;
        self.budget.0.1.notify_all();
    }
}
