//! How a thread that waits for a server is told to stop: the flag is raised and its socket is closed under it.

use std::net::{Shutdown, TcpStream};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

#[derive(Default)]
struct State {
    stopped: bool,
    socket: Option<TcpStream>,
}

/// The two ends of "please stop". Clones are the same.
#[derive(Clone, Default)]
pub(super) struct Stop(Arc<(Mutex<State>, Condvar)>);

impl Stop {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Raises the flag and breaks the connection.
    pub(super) fn stop(&self) {
        let mut state = self.state();
        state.stopped = true;
        if let Some(socket) = state.socket.take() {
            // A socket that is closed already is as good.
            let _ = socket.shutdown(Shutdown::Both);
        }
        self.0.1.notify_all();
    }

    pub(super) fn stopped(&self) -> bool {
        self.state().stopped
    }

    /// The socket to close when told to stop. False when that has happened already.
    pub(super) fn guard(&self, socket: TcpStream) -> bool {
        let mut state = self.state();
        state.socket = Some(socket);
        !state.stopped
    }

    /// Lets go of the socket of a connection that ended.
    pub(super) fn release(&self) {
        self.state().socket = None;
    }

    /// Waits, unless told to stop before.
    pub(super) fn wait(&self, time: Duration) {
        let until = Instant::now() + time;
        let mut state = self.state();
        while !state.stopped {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return;
            }
            state = self.0.1.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}
