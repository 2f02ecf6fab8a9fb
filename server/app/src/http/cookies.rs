//! Our cookies: the session's and the device's.
//!
//! Invariant: no page's script can read them, no foreign site can send them, and where TLS is spoken no plain connection
//! ever carries them.

use access::cookie;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::{HttpRequest, HttpResponseBuilder};

use super::site::Site;

/// The session's token, if the request carries one.
pub fn session(site: &Site, request: &HttpRequest) -> Option<String> {
    value(request, cookie::session(site.secure))
}

/// The device's token, if the request carries one.
pub fn device(site: &Site, request: &HttpRequest) -> Option<String> {
    value(request, cookie::device(site.secure))
}

fn value(request: &HttpRequest, name: &str) -> Option<String> {
    request.cookie(name).map(|cookie| cookie.value().to_owned()).filter(|value| !value.is_empty())
}

/// The cookie that carries a session; it ends with the session on the server, not with the browser's window.
pub fn with_session(site: &Site, token: &str) -> Cookie<'static> {
    baked(site, cookie::session(site.secure), token, Some(site.access.settings().absolute.num_seconds()))
}

/// The cookie by which the device is known again.
pub fn with_device(site: &Site, token: &str) -> Cookie<'static> {
    baked(site, cookie::device(site.secure), token, Some(cookie::DEVICE_SECONDS))
}

/// Takes the session's cookie away.
pub fn drop_session(site: &Site, answer: &mut HttpResponseBuilder) {
    let mut gone = baked(site, cookie::session(site.secure), "", None);
    gone.make_removal();
    answer.cookie(gone);
}

fn baked(site: &Site, name: &'static str, value: &str, seconds: Option<i64>) -> Cookie<'static> {
    let mut cookie = Cookie::build(name, value.to_owned())
        .path("/")
        .http_only(true)
        .secure(site.secure)
        .same_site(SameSite::Strict)
        .finish();
    cookie.set_max_age(seconds.map(Duration::seconds));
    cookie
}
