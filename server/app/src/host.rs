//! One running process: what `manyhands serve` starts, and what tests start on a port of their own.
//!
//! Invariant: when [`Running::stop`] returns, nothing that was started here is left.

use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use actix_web::dev::ServerHandle;
use actix_web::web::Data;
use anyhow::{Context, Result};
use futures::future::{BoxFuture, FutureExt as _};
use kernel::{Clock, Ids, SystemClock};
use serde::Serialize;
use tokio::task::JoinHandle;

use crate::configuration::Configuration;
use crate::demo;
use crate::http::{self, Origins};
use crate::tls;
use crate::wiring::{self, House};

/// How long workers may take to end.
const DRAIN: Duration = Duration::from_secs(10);

/// A login that a demo shows.
#[derive(Clone, Debug, Serialize)]
pub struct Login {
    /// What he is.
    pub role: String,
    /// His address.
    pub email: String,
    /// His password.
    pub password: String,
}

/// A running process.
pub struct Running {
    /// Where browsers connect, when it serves them.
    pub address: Option<SocketAddr>,
    /// Where mails are received, when they are.
    pub receiver: Option<SocketAddr>,
    /// The address of the product as people type it.
    pub base_url: String,
    /// The certificate of our own authority, when there is one.
    pub authority: Option<PathBuf>,
    /// The demo's logins.
    pub logins: Vec<Login>,
    /// The parts, for tests and tools.
    pub house: House,
    web: Option<(ServerHandle, JoinHandle<std::io::Result<()>>)>,
}

/// Starts everything that this configuration asks for.
pub async fn serve(configuration: &Configuration) -> Result<Running> {
    serve_with(configuration, Arc::new(SystemClock)).await
}

/// The same by another clock: for tests and rehearsals.
pub fn serve_with(configuration: &Configuration, clock: Arc<dyn Clock>) -> BoxFuture<'_, Result<Running>> {
    begin(configuration, clock).boxed()
}

async fn begin(configuration: &Configuration, clock: Arc<dyn Clock>) -> Result<Running> {
    let protection = tls::protect(configuration, clock.now())?;
    let listener = listen(configuration)?;
    let address = listener.as_ref().map(TcpListener::local_addr).transpose()?;
    let base_url = configuration.spoken_url(address.unwrap_or(configuration.listen));
    if configuration.demo {
        demo::load(configuration, clock.now(), demo::Scale::FULL).await?;
    }
    let mut house = House::open(configuration, clock.clone(), Ids::new(clock)).await?;
    house.base_url.clone_from(&base_url);
    let office = if configuration.demo { Some(demo::traffic::open(&mut house).await?) } else { None };
    let receiver = wiring::start(&house, configuration, protection.as_ref()).await?;
    if let (Some(receiver), Some(office)) = (receiver, office) {
        demo::traffic::start(&house, receiver, office).await?;
    }
    let logins = house.logins.clone();
    let web = match listener.zip(address) {
        None => None,
        Some((listener, address)) => {
            let origins = Origins::new(&base_url, address, configuration.development);
            let site = Data::new(house.site(origins, configuration.development));
            let tls = protection.as_ref().map(|protection| protection.web.clone());
            let server = http::serve(listener, tls, site, Data::new(house.endpoint()))?;
            Some((server.handle(), tokio::spawn(server)))
        }
    };
    let authority = protection.and_then(|protection| protection.authority);
    Ok(Running { address, receiver, base_url, authority, logins, house, web })
}

fn listen(configuration: &Configuration) -> Result<Option<TcpListener>> {
    if !configuration.roles.api {
        return Ok(None);
    }
    let listener = TcpListener::bind(configuration.listen);
    let listener = listener.with_context(|| format!("{} cannot be listened on", configuration.listen))?;
    Ok(Some(listener))
}

impl Running {
    /// Ends requests and workers in order, but waits only so long.
    pub async fn stop(self) -> Result<()> {
        self.house.supervisor.stop_signal().cancel();
        if let Some((handle, server)) = self.web {
            handle.stop(true).await;
            server.await??;
        }
        if !self.house.supervisor.stop(DRAIN).await {
            tracing::warn!("some work had to be left; it will be done again");
        }
        self.house.close().await?;
        Ok(())
    }
}
