//! Signing in to a real Dovecot: passwords, tokens, certificates.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails there")]

mod imap_support;

use std::sync::Arc;

use assert_matches::assert_matches;
use async_trait::async_trait;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use channels::imap::{Broken, Credential, Token, TokenError, TokenSource, Watch, probe};
use channels::ports::MailboxState;
use channels::tls::{Security, Trust};
use hmac::{Hmac, KeyInit, Mac};
use imap_support::memory::Memory;
use imap_support::{deliver, dovecot, has_dovecot, mail, new_user, settings, trusting, watch, watchers};
use kernel::{Clock, SystemClock};
use sha2::Sha256;

#[tokio::test(flavor = "multi_thread")]
async fn tls_is_verified_or_refused() {
    if !has_dovecot() {
        return;
    }
    let user = new_user("tls");
    let authority = std::fs::read_to_string(dovecot("CA")).unwrap();
    let imaps: u16 = dovecot("IMAPS_PORT").parse().unwrap();
    let secure = |security, port, host: &str, pinned: Option<&str>| Watch {
        security,
        port,
        host: host.into(),
        pinned: pinned.map(str::to_owned),
        ..watch(&user)
    };
    let plain = imap_support::plain_port();
    let tries = [
        (secure(Security::Implicit, imaps, "localhost", Some(&authority)), true),
        (secure(Security::StartTls, plain, "localhost", Some(&authority)), true),
        (secure(Security::Implicit, imaps, "127.0.0.1", Some(&authority)), true),
        (secure(Security::Implicit, imaps, "localhost", None), false),
        (secure(Security::StartTls, plain, "localhost", None), false),
        (secure(Security::Implicit, imaps, "127.0.0.2", Some(&authority)), false),
    ];
    for (watch, good) in tries {
        let found = probe(watch.clone(), &Trust::native(), &settings()).await;
        match found {
            Ok(found) => assert!(good && found.pushed && found.mails == 0, "{watch:?}"),
            Err(Broken::Unsafe(_)) => assert!(!good, "{watch:?}"),
            // 127.0.0.2 is nobody: Dovecot listens on 127.0.0.1 alone.
            Err(Broken::Line(_)) => assert_eq!(watch.host, "127.0.0.2"),
            Err(other) => panic!("{watch:?}: {other}"),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mail_flows_over_tls() {
    if !has_dovecot() {
        return;
    }
    let (user, memory) = (new_user("overtls"), Memory::new());
    let trust = Trust::nobody().and_pem(&std::fs::read(dovecot("CA")).unwrap()).unwrap();
    deliver(&user, &[mail("one", 3 << 20)]);
    let imaps = dovecot("IMAPS_PORT").parse().unwrap();
    let watch = Watch { security: Security::Implicit, port: imaps, host: "localhost".into(), ..watch(&user) };
    let mailbox = watch.mailbox;
    let mut watchers = trusting(trust, &memory, settings());
    watchers.keep(vec![watch]);
    memory.until("one", |kept| kept.subjects(mailbox) == ["one"]).await;

    deliver(&user, &[mail("called", 10)]);

    memory.until("called", |kept| kept.subjects(mailbox) == ["one", "called"]).await;
    watchers.stop().await;
}

#[tokio::test]
async fn the_clear_is_for_this_machine_only() {
    let far = Watch { host: "192.0.2.1".into(), ..watch("nobody") };

    let found = probe(far, &Trust::nobody(), &settings()).await;

    assert_matches!(found, Err(Broken::Unsafe(_)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_password_is_a_matter_for_a_person() {
    if !has_dovecot() {
        return;
    }
    let memory = Memory::new();
    let watch = Watch { credential: Credential::Password("wrong".into()), ..watch(&new_user("wrong")) };
    let mailbox = watch.mailbox;
    let mut watchers = watchers(&memory, settings());

    watchers.keep(vec![watch.clone()]);
    memory.until("refused", |kept| kept.said(mailbox, |state| matches!(state, MailboxState::AuthFailed { .. }))).await;

    let right = Credential::Password(dovecot("IMAP_PASSWORD").into());
    watchers.keep(vec![Watch { revision: 2, credential: right, ..watch }]);
    memory.until("mended", |kept| kept.said(mailbox, |state| *state == MailboxState::Connected)).await;
    watchers.keep(Vec::new());
    memory
        .until("let go", |kept| kept.states[&mailbox].iter().filter(|one| **one == MailboxState::Stopped).count() == 2)
        .await;
    assert_eq!(watchers.count(), 0);
}

struct Signed {
    user: String,
    good: bool,
}

#[async_trait]
impl TokenSource for Signed {
    async fn token(&self) -> Result<Token, TokenError> {
        let now = SystemClock.now();
        let claims = format!(r#"{{"sub":"{}","exp":{}}}"#, self.user, now.timestamp() + 3600);
        let signed =
            format!("{}.{}", URL_SAFE_NO_PAD.encode(r#"{"alg":"HS256","typ":"JWT"}"#), URL_SAFE_NO_PAD.encode(claims));
        let key = if self.good { dovecot("IMAP_JWT_KEY") } else { "another".into() };
        let mut seal = Hmac::<Sha256>::new_from_slice(key.as_bytes()).unwrap();
        seal.update(signed.as_bytes());
        let secret = format!("{signed}.{}", URL_SAFE_NO_PAD.encode(seal.finalize().into_bytes())).into();
        Ok(Token { secret, ends_at: Some(now + chrono::Duration::days(3)) })
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_opens_the_mailbox_and_its_end_is_announced() {
    if !has_dovecot() {
        return;
    }
    let (user, memory) = (new_user("token"), Memory::new());
    deliver(&user, &[mail("one", 10)]);
    let source = |good| Credential::Token(Arc::new(Signed { user: user.clone(), good }));
    let good = Watch { credential: source(true), ..watch(&user) };
    let bad = Watch { credential: source(false), ..watch(&user) };
    let (right, wrong) = (good.mailbox, bad.mailbox);

    let mut watchers = watchers(&memory, settings());
    watchers.keep(vec![good, bad]);
    let kept = memory.until("one, and a refusal", |kept| {
        kept.subjects(right) == ["one"] && kept.said(wrong, |state| matches!(state, MailboxState::AuthFailed { .. }))
    });
    let kept = kept.await;

    assert!(kept.said(right, |state| matches!(state, MailboxState::TokenExpires { .. })));
    watchers.stop().await;
}
