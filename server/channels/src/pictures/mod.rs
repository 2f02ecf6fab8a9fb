//! Pictures of mails that lie elsewhere, fetched by us, so that whoever sent the mail learns nothing of who reads it.
//!
//! Deliberately absent: who may ask, and where pictures are kept. Invariant: a connection goes only to an address that was
//! judged, and to the very address that was judged; what is handed out is a raster picture by its own bytes.

mod addresses;
mod kinds;

use std::collections::BTreeSet;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::{ACCEPT, LOCATION};
use reqwest::{Client, Response, StatusCode, Url, redirect};
use tokio::sync::Semaphore;

use crate::tls::{TlsError, Trust};

pub use addresses::is_public;
pub use kinds::{Kind, kind};

/// The largest picture.
pub const MOST_BYTES: usize = 5 * 1024 * 1024;
/// How long one picture may take in all, redirects included.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often the way may be redirected.
const MOST_HOPS: usize = 3;
/// How many pictures are fetched at a time.
const TOGETHER: usize = 16;

/// A picture that was fetched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// What it is, by its bytes.
    pub kind: Kind,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// Why there is no picture.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Not an address that is fetched from: another scheme, a name and password in it.
    #[error("not an address that pictures are fetched from")]
    Address,
    /// The address leads to this machine, its neighbours, or nowhere in public.
    #[error("the address is not public")]
    NotPublic,
    /// The way was redirected too often.
    #[error("redirected more than {MOST_HOPS} times")]
    Hops,
    /// The server answered, but not with a picture.
    #[error("the server answered {0}")]
    Answered(u16),
    /// It is larger than is taken.
    #[error("larger than {MOST_BYTES} bytes")]
    TooLarge,
    /// What came is no raster picture, or one that would fill the reader's memory.
    #[error("not a picture that is shown")]
    NotAPicture,
    /// It took too long.
    #[error("not there in time")]
    Slow,
    /// Nobody was reached.
    #[error("not reached")]
    NotReached,
}

/// Looks up the addresses of a name.
#[async_trait]
pub trait Names: Send + Sync + 'static {
    /// The addresses of a name.
    async fn addresses(&self, name: &str) -> io::Result<Vec<IpAddr>>;
}

/// The names as this machine knows them.
pub struct SystemNames;

#[async_trait]
impl Names for SystemNames {
    async fn addresses(&self, name: &str) -> io::Result<Vec<IpAddr>> {
        Ok(tokio::net::lookup_host((name, 0)).await?.map(|address| address.ip()).collect())
    }
}

/// Fetches pictures.
pub struct Fetcher {
    client: Client,
    allowed: Arc<BTreeSet<IpAddr>>,
    seats: Semaphore,
    patience: Duration,
}

impl Fetcher {
    /// Fetches from public addresses, and from those that are allowed by name.
    pub fn new(
        trust: &Trust,
        allowed: impl IntoIterator<Item = IpAddr>,
        names: Arc<dyn Names>,
    ) -> Result<Self, TlsError> {
        let allowed: Arc<BTreeSet<IpAddr>> = Arc::new(allowed.into_iter().collect());
        let judge = Judge { names, allowed: allowed.clone() };
        let client = Client::builder()
            .tls_backend_preconfigured(Arc::unwrap_or_clone(trust.client()?))
            .dns_resolver(Arc::new(judge))
            .redirect(redirect::Policy::none())
            .pool_max_idle_per_host(0)
            .user_agent("Manyhands")
            .no_proxy()
            .build()
            .map_err(|error| TlsError::Refused(error.to_string()))?;
        Ok(Self { client, allowed, seats: Semaphore::new(TOGETHER), patience: PATIENCE })
    }

    /// With another patience than ten seconds.
    #[must_use]
    pub fn within(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    /// The picture at an address.
    pub async fn fetch(&self, address: &str) -> Result<Picture, Refused> {
        let work = async {
            let _seat = self.seats.acquire().await.map_err(|_| Refused::NotReached)?;
            self.follow(address).await
        };
        tokio::time::timeout(self.patience, work).await.unwrap_or(Err(Refused::Slow))
    }

    /// Follows redirects; each address is judged anew.
    async fn follow(&self, address: &str) -> Result<Picture, Refused> {
        let mut url = Url::parse(address).map_err(|_| Refused::Address)?;
        for _ in 0..=MOST_HOPS {
            self.judge(&url)?;
            let asked = self.client.get(url.clone()).header(ACCEPT, "image/png,image/jpeg,image/gif,image/webp");
            let answer = asked.send().await.map_err(|error| not_reached(&error))?;
            match answer.status() {
                StatusCode::OK => return picture(answer).await,
                status if status.is_redirection() => url = next(&url, &answer)?,
                status => return Err(Refused::Answered(status.as_u16())),
            }
        }
        Err(Refused::Hops)
    }

    /// Judges what can be judged before a name is looked up; names are judged by their addresses in [`Judge`].
    fn judge(&self, url: &Url) -> Result<(), Refused> {
        let plain = url.username().is_empty() && url.password().is_none();
        if !plain || !matches!(url.scheme(), "http" | "https") {
            return Err(Refused::Address);
        }
        let host = url.host_str().ok_or(Refused::Address)?;
        match host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>() {
            Ok(ip) if !may(&self.allowed, ip) => Err(Refused::NotPublic),
            _ => Ok(()),
        }
    }
}

fn may(allowed: &BTreeSet<IpAddr>, ip: IpAddr) -> bool {
    is_public(ip) || allowed.contains(&ip)
}

/// Hands a connection only addresses that it may go to. They are looked up here and nowhere else, so that a name that
/// answers otherwise the next time gains nothing.
struct Judge {
    names: Arc<dyn Names>,
    allowed: Arc<BTreeSet<IpAddr>>,
}

impl Resolve for Judge {
    fn resolve(&self, name: Name) -> Resolving {
        let (names, allowed) = (self.names.clone(), self.allowed.clone());
        Box::pin(async move {
            let found = names.addresses(name.as_str()).await?;
            let fine: Vec<SocketAddr> =
                found.into_iter().filter(|ip| may(&allowed, *ip)).map(|ip| SocketAddr::new(ip, 0)).collect();
            if fine.is_empty() {
                return Err(Refused::NotPublic.into());
            }
            Ok(Box::new(fine.into_iter()) as Addrs)
        })
    }
}

/// Why nobody was reached: told apart only where the judge said no.
fn not_reached(error: &reqwest::Error) -> Refused {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(one) = cause {
        if let Some(refused) = one.downcast_ref::<Refused>() {
            return refused.clone();
        }
        cause = one.source();
    }
    Refused::NotReached
}

fn next(url: &Url, answer: &Response) -> Result<Url, Refused> {
    let to = answer.headers().get(LOCATION).and_then(|to| to.to_str().ok()).ok_or(Refused::Address)?;
    url.join(to).map_err(|_| Refused::Address)
}

async fn picture(mut answer: Response) -> Result<Picture, Refused> {
    let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX);
    if answer.content_length().is_some_and(|length| length > most) {
        return Err(Refused::TooLarge);
    }
    let mut bytes = Vec::new();
    while let Some(chunk) = answer.chunk().await.map_err(|error| not_reached(&error))? {
        if bytes.len() + chunk.len() > MOST_BYTES {
            return Err(Refused::TooLarge);
        }
        bytes.extend_from_slice(&chunk);
    }
    let kind = kind(&bytes).ok_or(Refused::NotAPicture)?;
    Ok(Picture { kind, bytes })
}
