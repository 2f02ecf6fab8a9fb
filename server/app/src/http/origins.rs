//! Whose pages may speak to us: our own, by the configured address, never by what a request says of itself.

use std::net::SocketAddr;

/// The origins of our own pages.
#[derive(Clone, Debug)]
pub struct Origins {
    own: Vec<String>,
    local: bool,
}

impl Origins {
    /// Of a product that is reached at `base_url`. On a loopback address all spellings of "this machine" are one; in
    /// development any local port is our own, because the front end's own server has another.
    pub fn new(base_url: &str, listen: SocketAddr, development: bool) -> Self {
        let mut own = vec![base_url.to_owned()];
        if listen.ip().is_loopback() && base_url.starts_with("http://") {
            let port = listen.port();
            own.extend(["localhost", "127.0.0.1", "[::1]"].map(|host| format!("http://{host}:{port}")));
        }
        Self { own, local: development }
    }

    /// Whether a page of this origin is ours.
    pub fn allow(&self, origin: &str) -> bool {
        let here = |host: &&str| origin.strip_prefix(*host).is_some_and(|port| port.parse::<u16>().is_ok());
        let local = ["http://localhost:", "http://127.0.0.1:", "http://[::1]:"];
        self.own.iter().any(|own| own == origin) || (self.local && local.iter().any(here))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_pages_are_allowed() {
        let here = SocketAddr::from(([127, 0, 0, 1], 8080));
        let origins = Origins::new("http://127.0.0.1:8080", here, false);

        assert!(origins.allow("http://localhost:8080"));
        assert!(!origins.allow("http://localhost:8081"));
        assert!(!origins.allow("http://localhost:8080.evil.example"));
        assert!(!origins.allow("null"));
    }

    #[test]
    fn development_allows_other_ports_of_this_machine_only() {
        let here = SocketAddr::from(([127, 0, 0, 1], 8080));
        let origins = Origins::new("http://127.0.0.1:8080", here, true);

        assert!(origins.allow("http://localhost:5173"));
        assert!(!origins.allow("http://localhost:5173.evil.example"));
        assert!(!origins.allow("http://evil.example"));
    }
}
