//! A line between a client and a server that fails on command: cut in the middle of a mail, stalled, refused, slow.
//!
//! Deliberately absent: any knowledge of what is said. Invariant: what passes is never changed, only cut or delayed.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// What is wrong with the line. Connections that stand feel a change at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Fault {
    /// Nothing.
    #[default]
    None,
    /// Each connection is reset after so many bytes from the server.
    CutAfter(u64),
    /// Each connection is reset so many bytes after the server said these.
    CutBehind(Vec<u8>, u64),
    /// Nothing passes, nothing is closed.
    Stall,
    /// New connections are reset at once; those that stand are reset too.
    Refuse,
    /// One byte from the server at a time, with a pause before each.
    Drip(Duration),
}

/// A line in front of one server.
#[derive(Debug)]
pub struct Proxy {
    address: SocketAddr,
    fault: watch::Sender<Fault>,
    taken: Arc<AtomicUsize>,
    cut: Arc<AtomicUsize>,
    task: JoinHandle<()>,
}

impl Proxy {
    /// A good line to `target`, on a free port of this machine.
    pub async fn before(target: SocketAddr) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let (fault, faults) = watch::channel(Fault::None);
        let (taken, cut) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let (count, cuts) = (taken.clone(), cut.clone());
        let task = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                count.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(carry(client, target, faults.clone(), cuts.clone()));
            }
        });
        Ok(Self { address, fault, taken, cut, task })
    }

    /// Where clients connect.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// From now on the line fails like this.
    pub fn set(&self, fault: Fault) {
        self.fault.send_replace(fault);
    }

    /// Connections taken so far.
    pub fn taken(&self) -> usize {
        self.taken.load(Ordering::SeqCst)
    }

    /// Connections cut so far.
    pub fn cuts(&self) -> usize {
        self.cut.load(Ordering::SeqCst)
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn carry(client: TcpStream, target: SocketAddr, faults: watch::Receiver<Fault>, cuts: Arc<AtomicUsize>) {
    let refused = *faults.borrow() == Fault::Refuse;
    let Ok(server) = TcpStream::connect(target).await else { return };
    let (mut from_client, mut to_client) = client.into_split();
    let (mut from_server, mut to_server) = server.into_split();
    let mut upwards = faults.clone();
    let up = async {
        let mut room = vec![0; 16 << 10];
        while let Ok(count @ 1..) = from_client.read(&mut room).await {
            if upwards.wait_for(|fault| *fault != Fault::Stall).await.is_err() {
                break;
            }
            if to_server.write_all(&room[..count]).await.is_err() {
                break;
            }
        }
    };
    let mut downwards = faults.clone();
    let down = async {
        let (mut room, mut passed) = (vec![0; 16 << 10], Passed::default());
        while let Ok(count @ 1..) = from_server.read(&mut room).await {
            let Ok(fault) = downwards.wait_for(|fault| *fault != Fault::Stall).await.map(|fault| fault.clone()) else {
                break;
            };
            let allowed = passed.allow(&fault, &room[..count]);
            if pass(&mut to_client, &room[..allowed], &fault).await.is_err() {
                break;
            }
            if allowed < count {
                cuts.fetch_add(1, Ordering::SeqCst);
                break;
            }
        }
    };
    let mut changes = faults.clone();
    let torn = async {
        if changes.wait_for(|fault| *fault == Fault::Refuse).await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    if !refused {
        tokio::select! { () = up => {}, () = down => {}, () = torn => {} }
    }
}

async fn pass(to: &mut tokio::net::tcp::OwnedWriteHalf, bytes: &[u8], fault: &Fault) -> io::Result<()> {
    let Fault::Drip(pause) = fault else { return to.write_all(bytes).await };
    for byte in bytes {
        tokio::time::sleep(*pause).await;
        to.write_all(&[*byte]).await?;
    }
    Ok(())
}

/// What the server has said on one connection, as far as a fault depends on it.
#[derive(Default)]
struct Passed {
    bytes: u64,
    tail: Vec<u8>,
    left: Option<u64>,
}

impl Passed {
    /// How many of these bytes pass.
    fn allow(&mut self, fault: &Fault, bytes: &[u8]) -> usize {
        let count = bytes.len() as u64;
        let allowed = match fault {
            Fault::CutAfter(most) => most.saturating_sub(self.bytes).min(count),
            Fault::CutBehind(words, most) => self.behind(words, *most, bytes),
            _ => count,
        };
        self.bytes += count;
        usize::try_from(allowed).unwrap_or(usize::MAX)
    }

    fn behind(&mut self, words: &[u8], most: u64, bytes: &[u8]) -> u64 {
        let count = bytes.len() as u64;
        if let Some(left) = self.left {
            self.left = Some(left.saturating_sub(count));
            return left.min(count);
        }
        let kept = self.tail.len();
        self.tail.extend_from_slice(bytes);
        let Some(at) = memchr::memmem::find(&self.tail, words) else {
            let from = self.tail.len().saturating_sub(words.len());
            self.tail.drain(..from);
            return count;
        };
        let allowed = ((at + words.len()).saturating_sub(kept) as u64 + most).min(count);
        self.left = Some(most.saturating_sub(count));
        allowed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cut_falls_behind_the_words_wherever_they_are_split() {
        let fault = Fault::CutBehind(b"BODY[]".to_vec(), 3);
        let mut passed = Passed::default();

        let allowed: Vec<usize> =
            [&b"* 1 BO"[..], b"DY[]12345"].iter().map(|some| passed.allow(&fault, some)).collect();

        assert_eq!(allowed, [6, 7]);
    }
}
