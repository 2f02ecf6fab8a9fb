//! Fills in a form of ours over HTTP, as a browser on the shop's page does.
//!
//! Deliberately absent: other people's forms, which look as they like. Invariant: one call is one attempt.

use std::time::Duration;

use reqwest::redirect::Policy;
use reqwest::{Client, StatusCode};
use serde::Serialize;

use crate::tls::{TlsError, Trust};

/// How long one attempt may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// What is written into a form.
#[derive(Clone, Debug, Serialize)]
pub struct Filled {
    /// The address to answer to.
    pub email: String,
    /// The name.
    pub name: String,
    /// The subject.
    pub subject: String,
    /// The words.
    pub text: String,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filling {
    /// It was taken.
    Taken,
    /// The page says that it is asked too much; later it may go well.
    Busy,
    /// It was refused, with this answer.
    Refused(u16),
    /// Nobody was reached.
    Unreached(String),
}

/// Fills in forms.
#[derive(Clone, Debug)]
pub struct FormFiller(Client);

impl FormFiller {
    /// Believes these authorities.
    pub fn new(trust: &Trust) -> Result<Self, TlsError> {
        let builder = Client::builder().tls_backend_preconfigured((*trust.client()?).clone());
        let builder = builder.redirect(Policy::none()).user_agent("Mozilla/5.0").no_proxy().timeout(PATIENCE);
        builder.build().map(Self).map_err(|error| TlsError::Refused(error.to_string()))
    }

    /// Sends what was written to the form's address.
    pub async fn send(&self, address: &str, filled: &Filled) -> Filling {
        match self.0.post(address).json(filled).send().await {
            Ok(answer) if answer.status().is_success() => Filling::Taken,
            Ok(answer) if answer.status() == StatusCode::TOO_MANY_REQUESTS => Filling::Busy,
            Ok(answer) => Filling::Refused(answer.status().as_u16()),
            Err(error) => Filling::Unreached(error.without_url().to_string()),
        }
    }
}
