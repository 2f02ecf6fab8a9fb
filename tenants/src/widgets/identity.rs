//! Who a visitor is, as the shop vouches for it: signed with the widget's secret, good until an instant.
//!
//! The shop's server signs the lines `id`, `name`, `email` and `expires` (seconds since 1970), each ended by a line break,
//! with HMAC-SHA-256 and hands the page the signature in hexadecimal digits.

use hmac::{Hmac, KeyInit, Mac};
use kernel::Time;
use kernel::ids::{TenantId, WidgetId};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

use crate::contact_points::Address;

/// For how long ahead a shop may sign.
const MOST_AHEAD: i64 = 24 * 60 * 60;

/// A widget's own secret, in hexadecimal digits, made of the installation's.
pub(super) fn secret(ours: &[u8], tenant: TenantId, widget: WidgetId) -> String {
    let mut mac: Hmac<Sha256> = match Hmac::new_from_slice(ours) {
        Ok(mac) => mac,
        Err(_) => return String::new(),
    };
    mac.update(b"widget");
    mac.update(tenant.0.as_bytes());
    mac.update(widget.0.as_bytes());
    hex::encode(mac.finalize().into_bytes())
}

/// What a shop says of its visitor.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    /// The shop's own name for the customer.
    pub id: String,
    /// His name.
    #[serde(default)]
    pub name: String,
    /// His address.
    pub email: String,
    /// Until when it is good, in seconds since 1970; pages may send it as a text.
    #[serde(deserialize_with = "seconds")]
    pub expires: i64,
    /// The signature.
    #[serde(default)]
    pub signature: String,
}

fn seconds<'de, D: serde::Deserializer<'de>>(from: D) -> Result<i64, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Sent {
        Number(i64),
        Text(String),
    }
    match Sent::deserialize(from)? {
        Sent::Number(seconds) => Ok(seconds),
        Sent::Text(text) => text.trim().parse().map_err(serde::de::Error::custom),
    }
}

impl Identity {
    /// The same, signed.
    #[must_use]
    pub fn signed(mut self, secret: &[u8]) -> Self {
        self.signature = self.mac(secret).map(|mac| hex::encode(mac.finalize().into_bytes())).unwrap_or_default();
        self
    }

    /// Whether the shop signed exactly this, and it is still good.
    pub fn holds(&self, secret: &[u8], now: Time) -> bool {
        let ahead = self.expires - now.timestamp();
        let fits = [&self.id, &self.name, &self.email].iter().all(|text| text.len() <= 254 && !text.contains('\n'));
        let genuine = || {
            let mark = hex::decode(&self.signature).ok()?;
            self.mac(secret)?.verify_slice(&mark).ok()
        };
        (0..=MOST_AHEAD).contains(&ahead) && fits && Address::read(&self.email).is_some() && genuine().is_some()
    }

    fn mac(&self, secret: &[u8]) -> Option<Hmac<Sha256>> {
        let mut mac: Hmac<Sha256> = Hmac::new_from_slice(secret).ok()?;
        mac.update(format!("{}\n{}\n{}\n{}\n", self.id, self.name, self.email, self.expires).as_bytes());
        Some(mac)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_shop_signed_holds_and_only_for_its_time() {
        let now: Time = "2026-11-27T11:00:00Z".parse().unwrap();
        let of = |expires| Identity {
            id: "7".into(),
            name: "Ola".into(),
            email: "ola@poczta.example".into(),
            expires,
            ..Identity::default()
        };
        let good = of(now.timestamp() + 600).signed(b"secret");

        assert!(good.holds(b"secret", now));
        assert!(!good.holds(b"another", now));
        assert!(!good.holds(b"secret", now + chrono::Duration::seconds(601)));
        assert!(!Identity { email: "eva@poczta.example".into(), ..good.clone() }.holds(b"secret", now));
        assert!(!Identity { expires: good.expires + 1, ..good.clone() }.holds(b"secret", now));
        assert!(!Identity { signature: String::new(), ..good }.holds(b"secret", now));
        assert!(!of(now.timestamp() + MOST_AHEAD + 1).signed(b"secret").holds(b"secret", now));
    }
}
