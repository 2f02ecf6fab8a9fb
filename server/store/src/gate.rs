//! The one door for writes on SQLite: work takes its seat in turn, commits are made in groups.
//!
//! Each piece of work runs inside a savepoint; when it is done and somebody else waits, the seat passes on and the
//! disk is asked once for all of them. Invariant: whoever hears that his work is committed has it on disk.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use kernel::Fault;
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, DbErr, Statement};
use tokio::sync::{Mutex, OwnedMutexGuard, oneshot};

use crate::later::together;

/// How many pieces of work share one commit at most.
const GROUP: usize = 128;

/// The door.
pub(crate) struct Gate {
    conn: DatabaseConnection,
    group: Arc<Mutex<Group>>,
    waiting: AtomicUsize,
}

#[derive(Default)]
struct Group {
    open: bool,
    taken: bool,
    members: Vec<oneshot::Sender<Result<(), String>>>,
}

/// A turn at the door.
pub(crate) struct Seat {
    gate: Arc<Gate>,
    group: Option<OwnedMutexGuard<Group>>,
}

/// Runs clean-up where a drop cannot wait for it; without a runtime the connection is gone anyway.
fn in_background(work: impl Future<Output = ()> + Send + 'static) {
    if let Ok(runtime) = tokio::runtime::Handle::try_current() {
        runtime.spawn(work);
    }
}

impl Gate {
    /// `conn` must be a pool of exactly one connection.
    pub(crate) fn new(conn: DatabaseConnection) -> Arc<Self> {
        Arc::new(Self { conn, group: Arc::default(), waiting: AtomicUsize::new(0) })
    }

    /// Waits for a turn. The waiting goes on by itself when the caller gives up, so that a turn is never lost half-way.
    pub(crate) async fn sit(self: &Arc<Self>) -> Result<Seat, Fault> {
        let gate = self.clone();
        tokio::spawn(async move { gate.take_seat().await }).await.map_err(Fault::storage)?
    }

    async fn take_seat(self: Arc<Self>) -> Result<Seat, Fault> {
        self.waiting.fetch_add(1, Ordering::SeqCst);
        let mut group = self.group.clone().lock_owned().await;
        self.waiting.fetch_sub(1, Ordering::SeqCst);
        if let Err(error) = self.open(&mut group).await {
            self.fail(&mut group, &error).await;
            return Err(Fault::storage(error));
        }
        group.taken = true;
        Ok(Seat { gate: self, group: Some(group) })
    }

    async fn open(&self, group: &mut Group) -> Result<(), DbErr> {
        if group.taken {
            self.step_back(group).await?;
        }
        let how = if group.open { "SAVEPOINT seat" } else { "BEGIN IMMEDIATE; SAVEPOINT seat" };
        self.conn.execute_unprepared(how).await?;
        group.open = true;
        Ok(())
    }

    async fn step_back(&self, group: &mut Group) -> Result<(), DbErr> {
        self.conn.execute_unprepared("ROLLBACK TO seat; RELEASE seat").await?;
        group.taken = false;
        Ok(())
    }

    /// Commits the group unless somebody waits who may join it.
    async fn settle(&self, group: &mut Group) {
        let more = self.waiting.load(Ordering::SeqCst) > 0 && group.members.len() < GROUP;
        if group.taken || !group.open || more {
            return;
        }
        match self.conn.execute_unprepared("COMMIT").await {
            Ok(_) => {
                group.open = false;
                for member in group.members.drain(..) {
                    let _ = member.send(Ok(()));
                }
            }
            Err(error) => self.fail(group, &error).await,
        }
    }

    async fn fail(&self, group: &mut Group, error: &DbErr) {
        let _ = self.conn.execute_unprepared("ROLLBACK").await;
        group.open = false;
        group.taken = false;
        for member in group.members.drain(..) {
            let _ = member.send(Err(error.to_string()));
        }
    }
}

impl Seat {
    /// The connection, as long as the seat is held.
    pub(crate) fn conn(&self) -> &DatabaseConnection {
        &self.gate.conn
    }

    /// Ends the work, after a last write, and waits until it is on disk. It ends by itself when the caller gives up.
    pub(crate) async fn commit(self, last: Option<Statement>) -> Result<(), Fault> {
        tokio::spawn(self.release(last)).await.map_err(Fault::storage)?
    }

    async fn release(mut self, last: Option<Statement>) -> Result<(), Fault> {
        let Some(mut group) = self.group.take() else { return Ok(()) };
        let release = Statement::from_string(DbBackend::Sqlite, "RELEASE seat");
        let end = together(last.into_iter().chain([release]).collect());
        if let Err(error) = self.gate.conn.execute_raw(end).await {
            // One of the writes, most likely: it goes alone, and the others of the group stay.
            match self.gate.step_back(&mut group).await {
                Ok(()) => self.gate.settle(&mut group).await,
                Err(_) => self.gate.fail(&mut group, &error).await,
            }
            return Err(Fault::storage(error));
        }
        group.taken = false;
        let (done, told) = oneshot::channel();
        group.members.push(done);
        self.gate.settle(&mut group).await;
        drop(group);
        match told.await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(reason)) => Err(Fault::storage(reason)),
            Err(_) => Err(Fault::storage("the commit's outcome is unknown")),
        }
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let Some(mut group) = self.group.take() else { return };
        let gate = self.gate.clone();
        in_background(async move {
            match gate.step_back(&mut group).await {
                Ok(()) => gate.settle(&mut group).await,
                Err(error) => gate.fail(&mut group, &error).await,
            }
        });
    }
}
