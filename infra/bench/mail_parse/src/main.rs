//! How long reading a mail takes, and how much memory the worst ones need.
//!
//! `cargo run --release` in this folder prints microseconds a mail and, for each bomb, its time and what it added to
//! the peak of memory. Deliberately absent: storing; that is the intake bench's.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::hint::black_box;
use std::time::Instant;

use channels::email::{parse, sanitise};

fn main() {
    let plain =
        letter("text/plain; charset=utf-8", &"Dzień dobry, gdzie jest moja paczka? Zażółć gęślą jaźń.\r\n".repeat(750));
    let html = letter(
        "text/html; charset=utf-8",
        &"<p style=\"color:#333\">Dzień <b>dobry</b>, <a href=\"https://s.example/1\">tutaj</a>.</p>\r\n".repeat(540),
    );
    let mixed = with_picture();
    for (name, raw) in [("plain 50 kB", &plain), ("html 50 kB", &html), ("letter with picture 50 kB", &mixed)] {
        let micros = average(|| drop(black_box(parse(black_box(raw.as_bytes())))));
        println!("{name}: {} bytes, {micros:.1} µs a mail", raw.len());
    }
    let body = html.split_once("\r\n\r\n").map_or("", |(_, body)| body);
    println!("sanitise html 50 kB: {:.1} µs", average(|| drop(black_box(sanitise(body, &HashMap::new(), None)))));
    for (name, raw) in bombs() {
        // Forgets the peak so far (Linux).
        std::fs::write("/proc/self/clear_refs", "5").unwrap_or_default();
        let before = peak();
        let started = Instant::now();
        black_box(parse(raw.as_bytes()));
        println!(
            "{name}: {} MB, {:?}, peak +{} MB",
            raw.len() / 1_000_000,
            started.elapsed(),
            (peak() - before) / 1024
        );
    }
}

fn average(mut run: impl FnMut()) -> f64 {
    let rounds = 2000;
    (0..50).for_each(|_| run());
    let started = Instant::now();
    (0..rounds).for_each(|_| run());
    started.elapsed().as_secs_f64() * 1e6 / f64::from(rounds)
}

fn head() -> String {
    let mut head = String::new();
    for hop in 0..6 {
        write!(head, "Received: from mx{hop}.example by mx.example; Fri, 20 Nov 2026 10:15:0{hop} +0100\r\n")
            .unwrap_or_default();
    }
    head + "From: =?utf-8?Q?=C5=81ucja?= <l@wp.example>\r\nTo: pomoc@sklep.example\r\nSubject: =?utf-8?B?R2R6aWUgamVzdCBwYWN6a2E/?=\r\n\
        Message-ID: <a@wp.example>\r\nReferences: <b@x> <c@x> <d@x>\r\nDate: Fri, 20 Nov 2026 10:15:00 +0100\r\n"
}

fn letter(kind: &str, body: &str) -> String {
    format!("{}Content-Type: {kind}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{body}", head())
}

fn with_picture() -> String {
    let base64 = ("QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAxMjM0\r\n").repeat(600);
    format!(
        "{}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nDzień dobry, proszę o zwrot.\r\n\r\n--b\r\n\
         Content-Type: image/jpeg; name=a.jpg\r\nContent-Disposition: attachment; filename=a.jpg\r\nContent-Transfer-Encoding: base64\r\n\r\n{base64}--b--\r\n",
        head()
    )
}

fn bombs() -> Vec<(&'static str, String)> {
    let mixed = "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
    vec![
        ("100,000 parts", mixed.to_owned() + &"--b\r\n\r\n\r\n".repeat(100_000)),
        ("10,000 nested mails", "Content-Type: message/rfc822\r\n\r\n".repeat(10_000)),
        (
            "10,000 nested multiparts",
            (0..10_000).fold(String::new(), |raw, at| {
                raw + &format!("Content-Type: multipart/mixed; boundary=b{at}\r\n\r\n--b{at}\r\n")
            }),
        ),
        ("1,000,000 headers", "X: y\r\n".repeat(1_000_000)),
        ("50 MB of words", letter("text/plain", &"word \r\n".repeat(7_000_000))),
        ("50 MB of tags", letter("text/html", &"<b>x".repeat(12_000_000))),
        (
            "100 MB attachment",
            format!(
                "{mixed}--b\r\nContent-Transfer-Encoding: base64\r\nContent-Type: application/zip\r\n\r\n{}",
                "QUJDREVGR0hJSktM\r\n".repeat(5_500_000)
            ),
        ),
        ("10 MB of encoded words", format!("Subject: {}\r\n\r\n", "=?utf-8?Q?".repeat(1_000_000))),
    ]
}

/// The most memory that the process ever had, in kB.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}
