//! Links to files: signed, so that nobody can guess one, and followed only by those who may see the case.
//!
//! A picture inside a mail is the exception: the mail is shown in a sandbox that carries no cookie, so its link opens by
//! itself, for minutes. Invariant: a link names its tenant, and whoever follows it is fenced by that tenant.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use kernel::ids::{AttachmentId, InteractionId, TenantId};
use kernel::{Clock, Time};
use sha2::Sha256;
use uuid::Uuid;

/// How long the link of a picture inside a mail is good.
const PICTURE: chrono::Duration = chrono::Duration::minutes(15);
/// How much of the signature a link carries.
const MARK: usize = 16;
/// The longest address of a picture that a link carries.
const MOST_ADDRESS: usize = 2_000;

/// What a link leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// An attachment, for whoever is signed in and reaches the case.
    Attachment(AttachmentId),
    /// The HTML of a mail, for the same.
    Mail(InteractionId),
    /// A picture inside a mail, for whoever was shown the mail.
    Picture(AttachmentId),
    /// A picture of a mail that lies elsewhere, at that address, for the same.
    Elsewhere(InteractionId, String),
}

/// Makes and reads links.
pub struct FileLinks {
    key: [u8; 32],
    clock: Arc<dyn Clock>,
}

impl FileLinks {
    /// Signs with this key.
    pub fn new(key: &[u8; 32], clock: Arc<dyn Clock>) -> Self {
        Self { key: *key, clock }
    }

    /// The token of a picture inside a mail.
    pub fn picture(&self, tenant: TenantId, id: AttachmentId) -> String {
        self.token(tenant, b'p', id.0, self.clock.now() + PICTURE)
    }

    /// The token of a picture of a mail that lies elsewhere; nothing when its address is too long for a link.
    pub fn elsewhere(&self, tenant: TenantId, mail: InteractionId, address: &str) -> Option<String> {
        let until = self.clock.now() + PICTURE;
        (address.len() <= MOST_ADDRESS).then(|| self.signed(body(tenant, b'e', mail.0, until), address.as_bytes()))
    }

    /// Where a token leads; nothing when it is not ours, or no longer good.
    pub fn read(&self, token: &str) -> Option<(TenantId, Target)> {
        let bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
        let (body, mark) = bytes.split_last_chunk::<MARK>()?;
        let mut mac = self.mac()?;
        mac.update(body);
        mac.verify_truncated_left(mark).ok()?;
        let (kind, rest) = body.split_first()?;
        let tenant = TenantId(Uuid::from_slice(rest.get(..16)?).ok()?);
        let id = Uuid::from_slice(rest.get(16..32)?).ok()?;
        let until = i64::from_be_bytes(rest.get(32..40)?.try_into().ok()?);
        let target = match kind {
            b'a' => Target::Attachment(AttachmentId(id)),
            b'm' => Target::Mail(InteractionId(id)),
            b'p' if until > self.clock.now().timestamp() => Target::Picture(AttachmentId(id)),
            b'e' if until > self.clock.now().timestamp() => {
                Target::Elsewhere(InteractionId(id), String::from_utf8(rest.get(40..)?.to_vec()).ok()?)
            }
            _ => return None,
        };
        Some((tenant, target))
    }

    fn token(&self, tenant: TenantId, kind: u8, id: Uuid, until: Time) -> String {
        self.signed(body(tenant, kind, id, until), &[])
    }

    fn signed(&self, mut body: Vec<u8>, rest: &[u8]) -> String {
        body.extend_from_slice(rest);
        if let Some(mut mac) = self.mac() {
            mac.update(&body);
            body.extend_from_slice(&mac.finalize().into_bytes()[..MARK]);
        }
        URL_SAFE_NO_PAD.encode(body)
    }

    fn mac(&self) -> Option<Hmac<Sha256>> {
        Hmac::new_from_slice(&self.key).ok()
    }
}

fn body(tenant: TenantId, kind: u8, id: Uuid, until: Time) -> Vec<u8> {
    let mut body = vec![kind];
    body.extend_from_slice(tenant.0.as_bytes());
    body.extend_from_slice(id.as_bytes());
    body.extend_from_slice(&until.timestamp().to_be_bytes());
    body
}

impl api::Links for FileLinks {
    fn attachment(&self, tenant: TenantId, id: AttachmentId) -> String {
        format!("/files/{}", self.token(tenant, b'a', id.0, Time::UNIX_EPOCH))
    }

    fn mail(&self, tenant: TenantId, id: InteractionId) -> String {
        format!("/files/mail/{}", self.token(tenant, b'm', id.0, Time::UNIX_EPOCH))
    }
}

#[cfg(test)]
mod tests {
    use kernel::FixedClock;

    use super::*;

    fn links(clock: &FixedClock) -> FileLinks {
        FileLinks::new(&[3; 32], Arc::new(clock.clone()))
    }

    #[test]
    fn a_link_leads_where_it_was_made_for_and_no_changed_one_does() {
        let clock = FixedClock::at("2026-11-23T08:00:00Z".parse().unwrap());
        let (links, tenant, id) = (links(&clock), TenantId(Uuid::from_u128(1)), AttachmentId(Uuid::from_u128(2)));
        let link = api::Links::attachment(&links, tenant, id);
        let token = link.strip_prefix("/files/").unwrap();

        assert_eq!(links.read(token), Some((tenant, Target::Attachment(id))));
        for place in 0..token.len() {
            let mut changed: Vec<u8> = token.bytes().collect();
            changed[place] = if changed[place] == b'A' { b'B' } else { b'A' };
            assert_eq!(links.read(&String::from_utf8(changed).unwrap()), None);
        }
        assert_eq!(FileLinks::new(&[4; 32], Arc::new(clock)).read(token), None);
    }

    #[test]
    fn the_link_of_a_picture_ends() {
        let clock = FixedClock::at("2026-11-23T08:00:00Z".parse().unwrap());
        let links = links(&clock);
        let token = links.picture(TenantId(Uuid::from_u128(1)), AttachmentId(Uuid::from_u128(2)));

        let address = "https://x.example/ą.png?a=1";
        let far = links.elsewhere(TenantId(Uuid::from_u128(1)), InteractionId(Uuid::from_u128(3)), address).unwrap();

        assert!(links.read(&token).is_some());
        let target = Target::Elsewhere(InteractionId(Uuid::from_u128(3)), address.to_owned());
        assert_eq!(links.read(&far), Some((TenantId(Uuid::from_u128(1)), target)));
        clock.advance(PICTURE);
        assert!(links.read(&token).is_none() && links.read(&far).is_none());
    }
}
