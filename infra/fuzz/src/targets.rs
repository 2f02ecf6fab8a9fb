//! What is thrown at, and what must hold for any input.

use std::collections::HashMap;

use channels::email::{content, parse};
use desk::inbound::Inbound;
use desk::threading::{Found, Known, Rule, Thread, Wanted, decide, token};

/// A mail is read, its files are found again, its texts are clean.
pub fn mail(input: &[u8]) {
    let inbound = parse(input).inbound;
    assert!(!inbound.text.contains('\0'));
    assert!(!inbound.subject.as_deref().unwrap_or_default().contains(['\r', '\n']));
    for attachment in &inbound.attachments {
        let bytes = content(input, attachment).expect("a file that was named is found again");
        assert_eq!(bytes.len() as u64, attachment.size);
        assert!(!attachment.name.as_deref().unwrap_or_default().contains(['/', '\\', '\0']));
    }
}

/// What is made safe is safe, and stays as it is when made safe again.
pub fn sanitise(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let body = text.split_once("\r\n\r\n").map_or(text.as_ref(), |(_, body)| body);
    let safe = channels::email::sanitise(body, &HashMap::new(), false);
    let lower = safe.html.to_ascii_lowercase();
    for tag in ["<script", "<svg", "<math", "<iframe", "<style", "<form", "<object", "<meta", "<base", "<link"] {
        assert!(!lower.contains(tag), "{tag}");
    }
    if !safe.flattened {
        let again = channels::email::sanitise(&safe.html.replace("data-remote-src=", "src="), &HashMap::new(), false);
        assert_eq!(again.blocked_images, safe.blocked_images);
    }
}

/// A sender who is no party never joins, whatever his mail says.
pub fn threading(input: &[u8]) {
    let inbound: Inbound = parse(input).inbound;
    let wanted = Wanted::of(&inbound, b"key");
    assert!(wanted.token.is_none(), "nobody signed with this key");
    for pointer in inbound.pointers() {
        assert!(token::verify(pointer, b"key").is_none());
    }
    let stranger = Known { case: 1_u32, writers: ["nobody@nowhere".to_owned()].into(), ..Known::default() };
    let found = Found { by_reference: vec![stranger.clone()], by_token: Some(stranger) };
    let decision = decide(&inbound, &found, Rule::default(), inbound.date.unwrap_or_default());
    let is_party = inbound.from.is_some_and(|from| from.key() == "nobody@nowhere");
    assert!(is_party || !matches!(decision, Thread::Join { .. }));
}
