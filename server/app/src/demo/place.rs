//! Where the demo is written, and whether it may be.
//!
//! Invariant: the real file is either not there, or whole.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use kernel::{Ids, SystemClock};
use sqlx::ConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;
use store::{Db, Opening};
use tenants::clients::{self, Stage};

use super::shops::SHOPS;
use crate::configuration::Configuration;

/// How far a demo has come in a database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// There is no client.
    Empty,
    /// Every shop of the demo is served, or somebody works with clients of his own.
    Loaded,
    /// Some shops of the demo are there and not all.
    Half,
}

/// Whether the demo is to be written into this file.
pub async fn needs_demo(path: &Path, configuration: &Configuration) -> Result<bool> {
    if !path.exists() {
        return Ok(true);
    }
    if standing(configuration).await? != Standing::Empty {
        return Ok(false);
    }
    bail!("{} holds a database without clients; remove it to have the demo written", path.display())
}

/// What the database of this configuration holds.
pub async fn standing(configuration: &Configuration) -> Result<Standing> {
    let clock = Arc::new(SystemClock);
    let opening = Opening {
        place: configuration.place.clone(),
        clock: clock.clone(),
        ids: Ids::new(clock),
        master: configuration.master.clone(),
        connections: 2,
    };
    let (db, _) = Db::open(opening).await.context("the database does not open")?;
    let known = clients::all(&db).await?;
    db.close().await?;
    let ours: Vec<_> = known.iter().filter(|client| SHOPS.iter().any(|shop| shop.code == client.code)).collect();
    let served = ours.iter().all(|client| client.stage() != Stage::Onboarding);
    Ok(match (known.is_empty(), ours.len()) {
        (true, _) => Standing::Empty,
        (false, 0) => Standing::Loaded,
        (false, many) if many == SHOPS.len() && served => Standing::Loaded,
        (false, _) => Standing::Half,
    })
}

/// A fresh file beside the real one; what an interrupted demo left there is removed.
pub fn beside(path: &Path) -> Result<PathBuf> {
    let beside = with_ending(path, "writing");
    for ending in ["", "-wal", "-shm", "-journal"] {
        remove(&with_suffix(&beside, ending))?;
    }
    remove(&with_ending(path, "whole"))?;
    Ok(beside)
}

/// Copies what was written into one file, makes sure that the disk has it, and gives it the real name.
pub async fn put_in_place(beside: &Path, path: &Path) -> Result<()> {
    let whole = with_ending(path, "whole");
    let mut conn = SqliteConnectOptions::new().filename(beside).connect().await?;
    let name = whole.to_str().context("a path that can be written down")?;
    sqlx::query("VACUUM INTO ?1").bind(name).execute(&mut conn).await?;
    sqlx::Connection::close(conn).await?;
    std::fs::File::open(&whole)?.sync_all()?;
    for ending in ["-wal", "-shm"] {
        remove(&with_suffix(path, ending))?;
    }
    std::fs::rename(&whole, path)?;
    if let Some(folder) = path.parent() {
        std::fs::File::open(folder)?.sync_all()?;
    }
    for ending in ["", "-wal", "-shm"] {
        remove(&with_suffix(beside, ending))?;
    }
    Ok(())
}

fn remove(path: &Path) -> Result<()> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    with_suffix(path, &format!(".{ending}"))
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}
