//! What the process was told: a file, the environment, flags; the later one wins.
//!
//! Deliberately absent: settings that exist only here, and settings of clients, which live in the database. Invariant:
//! whoever holds a [`Configuration`] holds one that was checked as a whole, and every problem was told by its field.

mod check;
mod master;
mod sources;

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

use secrecy::SecretString;
use store::{MasterKey, Place};

pub use sources::{Flags, Sources};

/// What is logged unless something else is asked for: ourselves, and of libraries what somebody should look at.
const LOG: &str = "warn,app=info,access=info,api=info,channels=info,desk=info,figures=info,store=info,tenants=info";

/// Everything the process needs to know before it starts.
#[derive(Clone)]
pub struct Configuration {
    /// The outsourcer's name.
    pub name: String,
    /// Its time zone.
    pub zone: String,
    /// The folder that holds what is not in the database.
    pub data: PathBuf,
    /// Where the database is.
    pub place: Place,
    /// The folder of objects: raw mails and attachments, sealed.
    pub objects: PathBuf,
    /// Where browsers connect.
    pub listen: SocketAddr,
    /// The address of the product as people type it, without a slash at its end; nothing: made from `listen`.
    pub base_url: Option<String>,
    /// How connections are protected.
    pub tls: Tls,
    /// Where mails for our own addresses are received; nothing: nowhere.
    pub receiver: Option<SocketAddr>,
    /// The domain of our own addresses, to which shops forward.
    pub receiving: String,
    /// What this process does.
    pub roles: Roles,
    /// The key that wraps all others.
    pub master: MasterKey,
    /// Keys made from it, for what is signed and not stored.
    pub signing: Signing,
    /// The server that carries the house's own mails: invitations, resets, notices.
    pub mail_server: Option<MailServer>,
    /// What is logged, in the words of `tracing`.
    pub log: String,
    /// Whether the demo is loaded and its logins are shown.
    pub demo: bool,
    /// Whether any query, `GraphiQL` and pages of other local ports are served.
    pub development: bool,
    /// How many connections to the database at most.
    pub connections: u32,
    /// Addresses that pictures of mails may be fetched from although they do not lie in public; none by default.
    pub picture_addresses: Vec<IpAddr>,
}

/// Keys for what is signed and not stored; the same in every process that has the same master key.
#[derive(Clone)]
pub struct Signing {
    /// For the tokens in the message ids of answers.
    pub replies: [u8; 32],
    /// For links to files.
    pub links: [u8; 32],
}

/// The server that carries the house's own mails.
#[derive(Clone)]
pub struct MailServer {
    /// Its name.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// Whether TLS is spoken from the first byte; otherwise after STARTTLS, and on this machine itself not at all.
    pub implicit: bool,
    /// Name and password, where it asks for them.
    pub sign_in: Option<(String, SecretString)>,
    /// The address that the mails come from.
    pub from: String,
    /// From addresses of which other domains it may send, as their owners have said in DNS.
    pub domains: Vec<String>,
}

impl MailServer {
    /// Whether mails may come from an address.
    pub fn may_send_as(&self, address: &str) -> bool {
        let domain = address.rsplit_once('@').map(|(_, domain)| domain.to_lowercase());
        domain.is_some_and(|domain| self.all_domains().contains(&domain))
    }

    /// Its own domain and the others.
    pub fn all_domains(&self) -> Vec<String> {
        let own = self.from.rsplit_once('@').map(|(_, domain)| domain.to_lowercase());
        own.into_iter().chain(self.domains.iter().cloned()).collect()
    }
}

/// How connections of browsers are protected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tls {
    /// Not at all: only on this machine itself.
    Off,
    /// By a certificate of our own authority, made on the first start.
    Own,
    /// By a given certificate.
    Given {
        /// The chain, as a PEM file.
        certificate: PathBuf,
        /// Its key, as a PEM file.
        key: PathBuf,
    },
}

/// What a process does. Several processes on one database share the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Roles {
    /// Serves browsers.
    pub api: bool,
    /// Numbers facts, fires clocks, does jobs.
    pub worker: bool,
    /// Takes mails in and sends them.
    pub mail: bool,
}

impl Roles {
    /// All of them.
    pub const ALL: Self = Self { api: true, worker: true, mail: true };
}

impl Configuration {
    /// The address of the product as people type it, when it listens there.
    pub fn spoken_url(&self, listen: SocketAddr) -> String {
        self.base_url.clone().unwrap_or_else(|| crate::tls::reachable(listen, self.tls != Tls::Off))
    }
}

impl std::fmt::Debug for Configuration {
    /// Without secrets: the key and the database's password stay out of every log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Configuration")
            .field("data", &self.data)
            .field("listen", &self.listen)
            .field("tls", &self.tls)
            .field("receiver", &self.receiver)
            .field("roles", &self.roles)
            .field("demo", &self.demo)
            .finish_non_exhaustive()
    }
}
