//! What every request may use.

use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

use access::{Access, Viewer};
use actix_web::HttpRequest;
use kernel::{Fault, Time};
use store::{Db, Objects};
use tenants::contact_points::ContactPoints;
use tenants::widgets::Widgets;
use tokio_util::sync::CancellationToken;

use super::far::Pictures;
use super::forms::Limits;
use super::origins::Origins;
use crate::floor::Roster;
use crate::health::Health;
use crate::host::Login;
use crate::links::FileLinks;
use crate::mail::post::Mailroom;
use crate::papers::Papers;

/// What every request may use.
pub struct Site {
    /// The database.
    pub db: Db,
    /// The objects.
    pub objects: Objects,
    /// Who someone is.
    pub access: Arc<Access>,
    /// Where mails are held.
    pub post: Mailroom,
    /// Where addresses and forms lead.
    pub points: Arc<ContactPoints>,
    /// Links to files.
    pub links: Arc<FileLinks>,
    /// Reports and documents as files.
    pub papers: Papers,
    /// Pictures of mails that lie elsewhere.
    pub pictures: Arc<Pictures>,
    /// How the process stands.
    pub health: Health,
    /// Whose pages may speak to us.
    pub origins: Origins,
    /// Whether browsers reach us through TLS.
    pub secure: bool,
    /// Whether `GraphiQL` is served.
    pub development: bool,
    /// The demo's logins, where the demo is loaded.
    pub logins: Vec<Login>,
    /// Raised when the process is told to stop.
    pub stop: CancellationToken,
    /// How many sockets are open.
    pub sockets: AtomicUsize,
    /// What resolvers use.
    pub parts: api::Parts,
    /// Windows for chats, by their keys.
    pub widgets: Widgets,
    /// Who is there for customers.
    pub floor: Roster,
    /// How much may be asked through widgets.
    pub visits: super::widget::Limits,
    /// How much may be sent through public forms.
    pub forms: Limits,
    /// How often shared reports may be opened.
    pub shared: super::shared::Limits,
    /// How often wall screens may ask.
    pub tv: super::tv::Limits,
}

impl Site {
    /// Now.
    pub fn now(&self) -> Time {
        self.db.clock().now()
    }

    /// Who asks; nobody when there is no session.
    pub async fn who(&self, request: &HttpRequest) -> Result<Option<Viewer>, Fault> {
        let Some(token) = super::cookies::session(self, request) else { return Ok(None) };
        match self.access.who(&token, self.now()).await {
            Ok(viewer) => Ok(Some(viewer)),
            Err(Fault::Missing { .. }) => Ok(None),
            Err(fault) => Err(fault),
        }
    }
}
