//! Carries mails of one account to its mail server.
//!
//! Deliberately absent: repeating. One call is one attempt, and its outcome says how far it came. Invariant: an outcome
//! other than `Accepted` or `Unknown` means that the server does not have the mail.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use kernel::Clock;
use lettre::Address;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, CertificateStore, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt, Rset};
use lettre::transport::smtp::extension::{ClientId, Extension, MailParameter};
use lettre::transport::smtp::response::Response;
use secrecy::ExposeSecret;
use tokio::sync::Semaphore;
use tokio::time::timeout;

use super::outcome::plain;
use super::pool::Pool;
use super::{Cause, Outcome, Sealed};
use crate::imap::{Credential, TokenError};
use crate::tls::{Security, TlsError, Trust};

/// How to reach a shop's mail server.
#[derive(Clone, Debug)]
pub struct Account {
    /// The server's name.
    pub host: String,
    /// The server's port.
    pub port: u16,
    /// How the connection is protected.
    pub security: Security,
    /// An authority to believe for this server alone, in PEM.
    pub pinned: Option<String>,
    /// The name and proof to sign in with; nothing where the server asks for none.
    pub sign_in: Option<(String, Credential)>,
    /// The name by which we greet.
    pub hello: String,
    /// Connections at the same time.
    pub connections: usize,
    /// Silence after which a command has failed.
    pub patience: Duration,
    /// How long the server may think about a whole mail.
    pub judge_within: Duration,
}

/// Carries mails of one account.
pub struct Courier {
    account: Account,
    tls: TlsParameters,
    pool: Pool,
    hands: Semaphore,
    clock: Arc<dyn Clock>,
}

impl Courier {
    /// A courier who believes `trust` and the account's own authority.
    pub fn new(account: Account, trust: &Trust, clock: Arc<dyn Clock>) -> Result<Self, TlsError> {
        let trust = match &account.pinned {
            Some(pem) => trust.clone().and_pem(pem.as_bytes())?,
            None => trust.clone(),
        };
        let refused = |error: Error| TlsError::Refused(error.to_string());
        let mut tls = TlsParameters::builder(account.host.clone()).certificate_store(CertificateStore::None);
        for root in trust.roots() {
            tls = tls.add_root_certificate(Certificate::from_der(root.to_vec()).map_err(refused)?);
        }
        let (tls, hands) = (tls.build_rustls().map_err(refused)?, Semaphore::new(account.connections.max(1)));
        Ok(Self { account, tls, pool: Pool::default(), hands, clock })
    }

    /// One attempt to hand over a mail.
    pub async fn send(&self, mail: &Sealed) -> Outcome {
        let Ok(_hand) = self.hands.acquire().await else { return Outcome::line("stopped", Cause::Line) };
        if let Some(connection) = self.pool.take().await {
            match self.carry(connection, mail).await {
                // The server may have closed a waiting connection just now; a new one tells.
                Outcome::Transient { cause: Cause::Line, code: None, .. } => {}
                outcome => return outcome,
            }
        }
        match self.connect().await {
            Ok(connection) => self.carry(connection, mail).await,
            Err(outcome) => outcome,
        }
    }

    /// Connects and signs in, for the person who enters the account.
    pub async fn probe(&self) -> Result<(), Outcome> {
        let connection = self.connect().await?;
        self.pool.give_back(connection);
        Ok(())
    }

    /// Closes what waits.
    pub async fn close(&self) {
        self.pool.close().await;
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, Outcome> {
        let account = &self.account;
        let addresses = self.within(tokio::net::lookup_host((account.host.as_str(), account.port))).await?;
        let addresses: Vec<SocketAddr> =
            addresses.map_err(|error| Outcome::line(&error.to_string(), Cause::Line))?.collect();
        let mut last = Outcome::line("the server's name has no address", Cause::Line);
        for address in addresses {
            if matches!(account.security, Security::Plain { .. }) && !account.security.allows_clear(address.ip()) {
                last = Outcome::line("in the clear only to this machine", Cause::Tls);
                continue;
            }
            match self.reach(address).await {
                Ok(connection) => return self.sign_in(connection).await,
                Err(outcome) => last = outcome,
            }
        }
        Err(last)
    }

    async fn reach(&self, address: SocketAddr) -> Result<AsyncSmtpConnection, Outcome> {
        let (account, hello) = (&self.account, ClientId::Domain(self.account.hello.clone()));
        let implicit = (account.security == Security::Implicit).then(|| self.tls.clone());
        let opening = AsyncSmtpConnection::connect_tokio1(address, Some(account.patience), &hello, implicit, None);
        let mut connection = self.within(opening).await?.map_err(|error| Outcome::before(&error, Cause::Line))?;
        if account.security == Security::StartTls {
            if !connection.can_starttls() {
                return Err(Outcome::line("the server does not offer TLS", Cause::Tls));
            }
            let started = self.within(connection.starttls(self.tls.clone(), &hello)).await?;
            started.map_err(|error| Outcome::before(&error, Cause::Tls))?;
        }
        Ok(connection)
    }

    async fn sign_in(&self, mut connection: AsyncSmtpConnection) -> Result<AsyncSmtpConnection, Outcome> {
        let Some((name, credential)) = &self.account.sign_in else { return Ok(connection) };
        let (secret, ways): (_, &[Mechanism]) = match credential {
            Credential::Password(password) => (password.clone(), &[Mechanism::Plain, Mechanism::Login]),
            Credential::Token(source) => (self.token(source.as_ref()).await?, &[Mechanism::Xoauth2]),
        };
        let proof = Credentials::new(name.clone(), secret.expose_secret().to_owned());
        let answer = self.within(connection.auth(ways, &proof)).await?;
        // Without a way in common, too, nothing helps but a person.
        answer.map_err(|error| match Outcome::before(&error, Cause::SignIn) {
            Outcome::Permanent { code, reason } => Outcome::Transient { code, reason, cause: Cause::SignIn },
            outcome => outcome,
        })?;
        Ok(connection)
    }

    async fn token(&self, source: &dyn crate::imap::TokenSource) -> Result<secrecy::SecretString, Outcome> {
        match source.token().await {
            Ok(token) => Ok(token.secret),
            Err(TokenError::Unavailable(why)) => Err(Outcome::line(&why, Cause::Line)),
            Err(TokenError::Ended(why)) => Err(Outcome::line(&why, Cause::SignIn)),
        }
    }

    /// Hands over the mail; the connection comes back when the exchange ended in order.
    async fn carry(&self, mut connection: AsyncSmtpConnection, mail: &Sealed) -> Outcome {
        let outcome = match self.introduce(&mut connection, mail).await {
            Ok(()) => self.content(&mut connection, mail).await,
            Err(outcome) => outcome,
        };
        let orderly = match &outcome {
            Outcome::Accepted { .. } => true,
            Outcome::Transient { code: Some(code), .. } | Outcome::Permanent { code: Some(code), .. } => {
                *code != 421 && matches!(self.within(connection.command(Rset)).await, Ok(Ok(_)))
            }
            _ => false,
        };
        if orderly && !connection.has_broken() {
            self.pool.give_back(connection);
        }
        outcome
    }

    async fn introduce(&self, connection: &mut AsyncSmtpConnection, mail: &Sealed) -> Result<(), Outcome> {
        let said =
            |answer: Result<Response, Error>| answer.map(drop).map_err(|error| Outcome::before(&error, Cause::Server));
        let addresses = mail.to.iter().map(|to| address(to)).collect::<Result<Vec<Address>, Outcome>>()?;
        let from = mail.from.as_deref().map(address).transpose()?;
        let foreign = mail.to.iter().chain(&mail.from).any(|one| !one.is_ascii());
        if foreign && !connection.server_info().supports_feature(Extension::SmtpUtfEight) {
            let reason = "the mail server does not take addresses in this alphabet".to_owned();
            return Err(Outcome::Permanent { code: None, reason });
        }
        let how = if foreign { vec![MailParameter::SmtpUtfEight] } else { Vec::new() };
        said(self.within(connection.command(Mail::new(from, how))).await?)?;
        for to in addresses {
            said(self.within(connection.command(Rcpt::new(to, Vec::new()))).await?)?;
        }
        said(self.within(connection.command(Data)).await?)
    }

    /// Sends the content. Until the last piece of it was asked for, the server cannot have the mail.
    async fn content(&self, connection: &mut AsyncSmtpConnection, mail: &Sealed) -> Outcome {
        let whole = AtomicBool::new(false);
        let bytes = mail.bytes.strip_suffix(b"\r\n").unwrap_or(&mail.bytes);
        let pieces = bytes.chunks(64 << 10).chain(std::iter::once_with(|| {
            whole.store(true, Ordering::SeqCst);
            &b""[..]
        }));
        let answer = timeout(self.account.judge_within, connection.message_iter(pieces)).await;
        let whole = whole.load(Ordering::SeqCst);
        match answer {
            Ok(Ok(response)) => Outcome::Accepted {
                at: self.clock.now(),
                response: plain(&response.message().collect::<Vec<_>>().join(" ")),
                message_id: mail.message_id.clone(),
            },
            Ok(Err(error)) if whole => Outcome::after(&error),
            Ok(Err(error)) => Outcome::before(&error, Cause::Server),
            Err(_) if whole => Outcome::Unknown { reason: "the server did not say what became of the mail".into() },
            Err(_) => Outcome::line("the server took the mail too slowly", Cause::Line),
        }
    }

    async fn within<T>(&self, work: impl Future<Output = T>) -> Result<T, Outcome> {
        timeout(self.account.patience, work).await.map_err(|_| Outcome::line("the server was silent", Cause::Line))
    }
}

fn address(text: &str) -> Result<Address, Outcome> {
    text.parse()
        .map_err(|error| Outcome::Permanent { code: None, reason: format!("{text} is not an address: {error}") })
}
