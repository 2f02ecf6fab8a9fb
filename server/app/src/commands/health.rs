//! `manyhands health`: asks the running server, for start scripts and containers.

use std::io::Write;
use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use channels::tls::Trust;
use clap::Args;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;

use crate::configuration::{Configuration, Flags, Sources, Tls};

const PATIENCE: Duration = Duration::from_secs(5);

/// Ask the running server how it stands; 0 when it is ready, 1 when it is not.
#[derive(Args)]
pub struct Health {
    #[command(flatten)]
    flags: Flags,
}

impl Health {
    /// Prints what the server says of itself.
    pub async fn run(self) -> Result<ExitCode> {
        let configuration = Sources::of_process(&self.flags).read()?;
        let answer = tokio::time::timeout(PATIENCE, ask(&configuration)).await;
        let answer = answer.map_err(|_| anyhow::anyhow!("the server does not answer"))??;
        let (head, body) = answer.split_once("\r\n\r\n").context("an answer that is not HTTP")?;
        writeln!(std::io::stdout().lock(), "{body}")?;
        Ok(if head.starts_with("HTTP/1.0 200") || head.starts_with("HTTP/1.1 200") {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        })
    }
}

async fn ask(configuration: &Configuration) -> Result<String> {
    let address = near(configuration.listen);
    let stream = TcpStream::connect(address).await.with_context(|| format!("nobody listens on {address}"))?;
    match &configuration.tls {
        Tls::Off => talk(stream).await,
        Tls::Own => {
            let authority = std::fs::read(configuration.data.join("tls/ca.pem")).context("DATA/tls/ca.pem")?;
            let client = Trust::nobody().and_pem(&authority)?.client()?;
            talk(TlsConnector::from(client).connect(ServerName::try_from("localhost")?, stream).await?).await
        }
        Tls::Given { .. } => {
            let Some(host) = host(configuration) else {
                bail!("base_url is needed to ask a server with a certificate")
            };
            let client = Arc::clone(&Trust::native().client()?);
            talk(TlsConnector::from(client).connect(ServerName::try_from(host)?, stream).await?).await
        }
    }
}

/// A server that listens everywhere is asked on this machine.
fn near(listen: SocketAddr) -> SocketAddr {
    if listen.ip().is_unspecified() { SocketAddr::from(([127, 0, 0, 1], listen.port())) } else { listen }
}

fn host(configuration: &Configuration) -> Option<String> {
    let host = configuration.base_url.as_deref()?.split("://").nth(1)?;
    host.split(':').next().map(str::to_owned)
}

async fn talk(mut stream: impl AsyncRead + AsyncWrite + Unpin) -> Result<String> {
    stream.write_all(b"GET /health HTTP/1.0\r\nHost: localhost\r\nConnection: close\r\n\r\n").await?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}
