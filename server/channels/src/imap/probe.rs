//! Tries a mailbox once, for the person who enters it: does the server take us, and what is in the folder?
//!
//! Deliberately absent: reading. Invariant: nothing is left running.

use std::sync::Arc;

use super::connect::{self, Proof};
use super::folder::Folder;
use super::stop::Stop;
use super::{Broken, Credential, Settings, TokenError, Watch};
use crate::tls::Trust;

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// Mails in the folder.
    pub mails: u32,
    /// Whether the server calls by itself when a mail comes.
    pub pushed: bool,
}

/// Connects, signs in, opens the folder, leaves.
pub async fn probe(watch: Watch, trust: &Trust, settings: &Settings) -> Result<Found, Broken> {
    let trust = match &watch.pinned {
        Some(pem) => trust.clone().and_pem(pem.as_bytes()),
        None => Ok(trust.clone()),
    };
    let tls = trust.and_then(|trust| trust.client()).map_err(|error| Broken::Unsafe(error.to_string()))?;
    let proof = match &watch.credential {
        Credential::Password(password) => Proof::Password(password.clone()),
        Credential::Token(source) => Proof::Token(token(source.as_ref()).await?),
    };
    let settings = settings.clone();
    let work = move || {
        let signed = connect::open(&watch, &proof, &Arc::clone(&tls), settings.patience, &Stop::default())?;
        let (folder, opened) = Folder::open(signed, &watch.folder, &settings)?;
        let found = Found { mails: opened.exists, pushed: folder.pushed() };
        folder.leave();
        Ok(found)
    };
    tokio::task::spawn_blocking(work).await.map_err(|_| Broken::Answer("it cannot be understood".into()))?
}

async fn token(source: &dyn super::TokenSource) -> Result<secrecy::SecretString, Broken> {
    match source.token().await {
        Ok(token) => Ok(token.secret),
        Err(TokenError::Unavailable(why)) => Err(Broken::Line(format!("no token now: {why}"))),
        Err(TokenError::Ended(why)) => Err(Broken::NoToken(why)),
    }
}
