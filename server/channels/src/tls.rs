//! Whom we believe on the wire: the machine's own roots and certificates that were named in the configuration.
//!
//! Deliberately absent: making certificates (the process does that), and any way to skip verification.
//! Invariant: the cryptography is always `ring`, said outright, whatever the process's default is.

use std::sync::Arc;

use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, InvalidDnsNameError, PrivateKeyDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore, ServerConfig};

/// Why TLS could not be prepared.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// Text that should hold a certificate or a key does not.
    #[error("not a certificate or key in PEM: {0}")]
    Pem(String),
    /// Certificate and key do not fit, or nothing can be believed.
    #[error("{0}")]
    Refused(String),
    /// A host's name that no certificate could bear.
    #[error("not a host name: {0}")]
    Name(#[from] InvalidDnsNameError),
}

impl From<tokio_rustls::rustls::Error> for TlsError {
    fn from(error: tokio_rustls::rustls::Error) -> Self {
        Self::Refused(error.to_string())
    }
}

/// How a connection is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Security {
    /// TLS from the first byte.
    Implicit,
    /// TLS after a command in the clear; without it the connection is given up.
    StartTls,
    /// In the clear. Only to this machine itself, or where `anywhere` was set on purpose.
    Plain {
        /// Also to other machines.
        anywhere: bool,
    },
}

impl Security {
    /// Whether the clear is allowed towards this address.
    pub fn allows_clear(self, to: std::net::IpAddr) -> bool {
        matches!(self, Self::Plain { anywhere } if anywhere || to.is_loopback())
    }
}

/// The authorities whose certificates we believe.
#[derive(Clone, Debug, Default)]
pub struct Trust {
    roots: Vec<CertificateDer<'static>>,
}

impl Trust {
    /// The machine's own authorities.
    pub fn native() -> Self {
        let found = rustls_native_certs::load_native_certs();
        for error in &found.errors {
            tracing::warn!(%error, "an authority of this machine cannot be read");
        }
        Self { roots: usable(found.certs) }
    }

    /// Nobody; add whom to believe.
    pub fn nobody() -> Self {
        Self::default()
    }

    /// Believes these authorities as well.
    pub fn and_pem(mut self, pem: &[u8]) -> Result<Self, TlsError> {
        self.roots.extend(usable(certificates(pem)?));
        Ok(self)
    }

    /// The authorities, one certificate each.
    pub fn roots(&self) -> &[CertificateDer<'static>] {
        &self.roots
    }

    /// The client's side of TLS.
    pub fn client(&self) -> Result<Arc<ClientConfig>, TlsError> {
        let mut store = RootCertStore::empty();
        store.add_parsable_certificates(self.roots.iter().cloned());
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_root_certificates(store)
            .with_no_client_auth();
        Ok(Arc::new(config))
    }
}

/// Drops certificates that cannot be an authority; a machine's own store may hold odd ones.
fn usable(certificates: Vec<CertificateDer<'static>>) -> Vec<CertificateDer<'static>> {
    certificates.into_iter().filter(|one| RootCertStore::empty().add(one.clone()).is_ok()).collect()
}

fn certificates(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, TlsError> {
    let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    let found = found.map_err(|error| TlsError::Pem(error.to_string()))?;
    if found.is_empty() {
        return Err(TlsError::Pem("no certificate in it".into()));
    }
    Ok(found)
}

/// The server's side of TLS: a chain, leaf first, and its key.
pub fn server(chain_pem: &[u8], key_pem: &[u8]) -> Result<Arc<ServerConfig>, TlsError> {
    let key = PrivateKeyDer::from_pem_slice(key_pem).map_err(|error| TlsError::Pem(error.to_string()))?;
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(certificates(chain_pem)?, key)?;
    Ok(Arc::new(config))
}

/// The name that a server's certificate must bear.
pub fn name_of(host: &str) -> Result<ServerName<'static>, TlsError> {
    Ok(ServerName::try_from(host.to_owned())?)
}
