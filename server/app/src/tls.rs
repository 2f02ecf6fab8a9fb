//! Certificates: a given one, or a leaf of our own authority, made on the first start.
//!
//! Deliberately absent: renewal while running; a leaf of our own is made anew with every start. Invariant: keys are
//! readable by their owner only, and the authority's is made once.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::net::{IpAddr, SocketAddr};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result};
use chrono::Datelike;
use kernel::Time;
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair, KeyUsagePurpose,
    date_time_ymd,
};
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

use crate::configuration::{Configuration, Tls};

/// The day of an instant, in the words of certificates.
macro_rules! day {
    ($at:expr) => {
        date_time_ymd($at.year(), u8::try_from($at.month()).unwrap_or(1), u8::try_from($at.day()).unwrap_or(1))
    };
}

/// Makes ring the process's provider of cryptography. The first thing to do; doing it again does nothing.
pub fn install_provider() {
    let _ = ring::default_provider().install_default();
}

/// What protects connections.
pub struct Protection {
    /// For the web host.
    pub web: Arc<ServerConfig>,
    /// For the mail receiver: the same certificate without web protocols.
    pub mail: Arc<ServerConfig>,
    /// The authority that browsers have to be told of, when it is our own.
    pub authority: Option<PathBuf>,
}

/// What this configuration asks for; nothing on plain http.
pub fn protect(configuration: &Configuration, now: Time) -> Result<Option<Protection>> {
    let (chain, key, authority) = match &configuration.tls {
        Tls::Off => return Ok(None),
        Tls::Given { certificate, key } => {
            let chain: Vec<_> = CertificateDer::pem_file_iter(certificate)
                .and_then(Iterator::collect)
                .with_context(|| format!("the certificate {}", certificate.display()))?;
            let key = PrivateKeyDer::from_pem_file(key)
                .with_context(|| format!("the certificate's key {}", key.display()))?;
            (chain, key, None)
        }
        Tls::Own => {
            let folder = configuration.data.join("tls");
            let names = names(configuration.base_url.as_deref(), configuration.listen);
            let (chain, key) = own(&folder, &names, now).context("a certificate of our own")?;
            (chain, key, Some(folder.join("ca.pem")))
        }
    };
    let mail = server(chain, key)?;
    let mut web = mail.clone();
    web.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(Some(Protection { web: Arc::new(web), mail: Arc::new(mail), authority }))
}

fn server(chain: Vec<CertificateDer<'static>>, key: PrivateKeyDer<'static>) -> Result<ServerConfig> {
    let builder = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .context("TLS versions")?;
    builder.with_no_client_auth().with_single_cert(chain, key).context("certificate and key do not fit")
}

/// The names under which browsers may reach us.
fn names(base_url: Option<&str>, listen: SocketAddr) -> Vec<String> {
    let mut names = vec!["localhost".to_owned(), "127.0.0.1".to_owned(), "::1".to_owned()];
    if !listen.ip().is_unspecified() {
        names.push(listen.ip().to_string());
    }
    let host = base_url.and_then(|url| url.split("://").nth(1)).map(|host| match host.strip_prefix('[') {
        Some(v6) => v6.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    });
    names.extend(host.filter(|host| !host.is_empty()).map(str::to_owned));
    names.sort();
    names.dedup();
    names
}

/// A fresh leaf for these names, signed by the authority of this folder.
fn own(folder: &Path, names: &[String], now: Time) -> Result<(Vec<CertificateDer<'static>>, PrivateKeyDer<'static>)> {
    std::fs::create_dir_all(folder)?;
    let authority = authority_params(now)?;
    let authority_key = authority_key(folder, &authority)?;
    let issuer = Issuer::from_params(&authority, authority_key);
    let key = KeyPair::generate()?;
    let mut leaf = CertificateParams::new(names.to_vec())?;
    leaf.distinguished_name.push(DnType::CommonName, names.first().cloned().unwrap_or_default());
    leaf.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    leaf.use_authority_key_identifier_extension = true;
    let (yesterday, end) = (now - chrono::Duration::days(1), now + chrono::Duration::days(397));
    (leaf.not_before, leaf.not_after) = (day!(yesterday), day!(end));
    let leaf = leaf.signed_by(&key, &issuer)?;
    Ok((vec![leaf.der().clone()], PrivateKeyDer::Pkcs8(key.serialize_der().into())))
}

fn authority_params(now: Time) -> Result<CertificateParams> {
    let mut params = CertificateParams::new(Vec::<String>::new())?;
    params.distinguished_name.push(DnType::CommonName, "Manyhands local authority");
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    let (yesterday, end) = (now - chrono::Duration::days(1), now + chrono::Duration::days(3650));
    (params.not_before, params.not_after) = (day!(yesterday), day!(end));
    Ok(params)
}

/// The authority's key; on the first start it is made, and its certificate with it.
fn authority_key(folder: &Path, params: &CertificateParams) -> Result<KeyPair> {
    let path = folder.join("ca.key");
    match std::fs::read_to_string(&path) {
        Ok(pem) => KeyPair::from_pem(&pem).with_context(|| format!("{} holds no key", path.display())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let key = KeyPair::generate()?;
            let certificate = params.self_signed(&key)?;
            std::fs::write(folder.join("ca.pem"), certificate.pem())?;
            let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path)?;
            file.write_all(key.serialize_pem().as_bytes())?;
            file.sync_all()?;
            Ok(key)
        }
        Err(error) => Err(error).with_context(|| path.display().to_string()),
    }
}

/// The address as a browser is to be told it.
pub fn reachable(listen: SocketAddr, protected: bool) -> String {
    let scheme = if protected { "https" } else { "http" };
    match listen.ip() {
        ip if ip.is_unspecified() || ip.is_loopback() => format!("{scheme}://localhost:{}", listen.port()),
        IpAddr::V4(ip) => format!("{scheme}://{ip}:{}", listen.port()),
        IpAddr::V6(ip) => format!("{scheme}://[{ip}]:{}", listen.port()),
    }
}
