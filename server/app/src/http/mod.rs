//! The HTTP host: routes, and what every request passes on its way.
//!
//! Deliberately absent: rules of the trade. Invariant: every route is behind the guard, and every answer carries the
//! headers of [`headers`].

mod account;
mod answers;
mod auth;
mod cookies;
pub mod far;
mod files;
pub mod forms;
mod frontend;
pub mod graphql;
mod guard;
mod headers;
mod health;
mod limits;
mod logo;
mod origins;
mod papers;
mod proofs;
pub mod shared;
mod shopfront;
pub mod site;
mod socket;
mod trace;
pub mod tv;
mod upload;
pub mod widget;

use std::io;
use std::net::TcpListener;
use std::sync::Arc;

use actix_web::dev::Server;
use actix_web::middleware::{Compress, from_fn};
use actix_web::web::{Data, JsonConfig};
use actix_web::{App, HttpServer};
use async_graphql::Executor;
use tokio_rustls::rustls::ServerConfig;

pub use origins::Origins;

use answers::refuse;
use graphql::Endpoint;
use site::Site;

/// How long requests may take to end when the process is told to stop.
const DRAIN_SECONDS: u64 = 10;
/// The largest body of the routes that take JSON, GraphQL apart.
const MOST_JSON: usize = 64 * 1024;

/// Serves requests that come in by `listener`.
pub fn serve<E: Executor>(
    listener: TcpListener,
    tls: Option<Arc<ServerConfig>>,
    site: Data<Site>,
    endpoint: Data<Endpoint<E>>,
) -> io::Result<Server> {
    let server = HttpServer::new(move || {
        App::new()
            .app_data(site.clone())
            .app_data(endpoint.clone())
            .app_data(json())
            .wrap(from_fn(guard::check))
            .wrap(Compress::default())
            .wrap(from_fn(headers::write))
            .wrap(from_fn(trace::note))
            .configure(auth::routes)
            .configure(account::routes)
            .configure(health::routes)
            .configure(files::routes)
            .configure(papers::routes)
            .configure(logo::routes)
            .configure(shared::routes)
            .configure(tv::routes)
            .configure(forms::routes)
            .configure(widget::routes)
            .configure(shopfront::routes)
            .configure(proofs::routes)
            .configure(graphql::routes::<E>)
            .configure(frontend::routes)
    })
    .disable_signals()
    .shutdown_timeout(DRAIN_SECONDS);
    let server = match tls {
        Some(tls) => server.listen_rustls_0_23(listener, Arc::unwrap_or_clone(tls))?,
        None => server.listen(listener)?,
    };
    Ok(server.run())
}

fn json() -> JsonConfig {
    JsonConfig::default().limit(MOST_JSON).error_handler(|error, _| {
        let status = actix_web::ResponseError::status_code(&error);
        let code = if status == actix_web::http::StatusCode::PAYLOAD_TOO_LARGE { "TOO_MUCH" } else { "NOT_JSON" };
        actix_web::error::InternalError::from_response(error, refuse(status, code)).into()
    })
}
