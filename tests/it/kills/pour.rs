//! Customers' servers: each hands its mails over until it hears a 250.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::sync::watch;
use tokio::task::JoinHandle;

use super::verdict::mark;
use crate::wire::letter::Letter;
use crate::wire::smtp::Smtp;

/// How many hand over at the same time.
const SERVERS: usize = 6;

/// Mails on their way.
#[derive(Clone)]
pub struct Stream {
    pub letters: Arc<Vec<Letter>>,
    receiver: watch::Sender<Option<SocketAddr>>,
    accepted: watch::Sender<usize>,
    next: Arc<AtomicUsize>,
    tries: Arc<AtomicUsize>,
}

impl Stream {
    /// Mails to this address, each with its mark; every tenth is long.
    pub fn new(count: usize, to: &str) -> Self {
        let letter = |number: usize| {
            let mut letter = Letter::new(&format!("klient{number}@poczta.example"), to, &mark(number));
            letter.message_id = format!("{}@poczta.example", mark(number));
            letter.text = format!(
                "Znak: {}.\r\n{}",
                mark(number),
                line(number).repeat(if number.is_multiple_of(10) { 900 } else { 4 })
            );
            letter
        };
        Self {
            letters: Arc::new((0..count).map(letter).collect()),
            receiver: watch::channel(None).0,
            accepted: watch::channel(0).0,
            next: Arc::default(),
            tries: Arc::default(),
        }
    }

    /// Where the receiver is now; nothing while there is none.
    pub fn leads_to(&self, receiver: Option<SocketAddr>) {
        self.receiver.send_replace(receiver);
    }

    /// Waits until so many were accepted.
    pub async fn accepted(&self, count: usize) {
        let mut accepted = self.accepted.subscribe();
        let waited = tokio::time::timeout(Duration::from_mins(2), accepted.wait_for(|so_far| *so_far >= count)).await;
        assert!(waited.is_ok(), "{} of {count} accepted", *self.accepted.borrow());
    }

    /// How many were handed over again because nobody said 250.
    pub fn repeats(&self) -> usize {
        self.tries.load(Ordering::SeqCst) - self.letters.len()
    }

    /// Hands everything over.
    pub fn hand_over(&self) -> JoinHandle<()> {
        let servers: Vec<_> = (0..SERVERS).map(|_| tokio::spawn(self.clone().serve())).collect();
        tokio::spawn(async move {
            for server in servers {
                server.await.expect("a customer's server");
            }
        })
    }

    async fn serve(self) {
        let mut line = None;
        while let Some(letter) = self.letters.get(self.next.fetch_add(1, Ordering::SeqCst)) {
            while !self.attempt(&mut line, letter).await {}
            self.accepted.send_modify(|count| *count += 1);
        }
    }

    /// One attempt on a line that stands, or a new one.
    async fn attempt(&self, line: &mut Option<Smtp>, letter: &Letter) -> bool {
        let mut receivers = self.receiver.subscribe();
        let receiver = receivers.wait_for(Option::is_some).await.ok().and_then(|receiver| *receiver);
        let Some(receiver) = receiver else { return false };
        if line.is_none() {
            *line = Smtp::open(receiver).await.ok();
        }
        let Some(open) = line else {
            // Nobody is there; perhaps in a moment.
            let _ = tokio::time::timeout(Duration::from_millis(100), receivers.changed()).await;
            return false;
        };
        self.tries.fetch_add(1, Ordering::SeqCst);
        match open.hand_over(&letter.from, &letter.to, &letter.bytes()).await {
            Ok((250, _)) => true,
            Ok((code, said)) => {
                assert!(code < 500, "refused for good: {said}");
                *line = None;
                false
            }
            Err(_) => {
                *line = None;
                false
            }
        }
    }
}

/// Words that differ from mail to mail.
fn line(number: usize) -> String {
    format!("Wiersz sprawy {number}, żeby list miał swoją wagę.\r\n")
}
