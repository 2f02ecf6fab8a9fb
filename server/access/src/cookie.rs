//! The names of the cookies, in one place for the HTTP host, the sockets and the tests.
//!
//! Deliberately absent: setting them; that is the host's. Invariant: wherever TLS is spoken the names carry `__Host-`,
//! which browsers accept only with `Secure`, `Path=/` and no domain.

/// The session's cookie.
pub const SESSION: &str = "__Host-manyhands";
/// The session's cookie on plain http, which is spoken on localhost only.
pub const SESSION_PLAIN: &str = "manyhands";
/// The cookie by which a device is known again; it opens nothing.
pub const DEVICE: &str = "__Host-manyhands-device";
/// The device's cookie on plain http.
pub const DEVICE_PLAIN: &str = "manyhands-device";
/// How long a device is remembered, in seconds.
pub const DEVICE_SECONDS: i64 = 180 * 24 * 3600;

/// The session's cookie, by whether TLS is spoken.
pub const fn session(tls: bool) -> &'static str {
    if tls { SESSION } else { SESSION_PLAIN }
}

/// The device's cookie, by whether TLS is spoken.
pub const fn device(tls: bool) -> &'static str {
    if tls { DEVICE } else { DEVICE_PLAIN }
}
