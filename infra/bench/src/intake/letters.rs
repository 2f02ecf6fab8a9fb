//! Mails as shops get them: many short ones, some with a designed body, a few with photographs; 50 kB on average.
//!
//! Invariant: the same number makes the same mail.

use std::fmt::Write as _;

/// How many different bodies of each kind there are.
const BODIES: usize = 40;
/// How many customers write.
const CUSTOMERS: usize = 2_000;

const WORDS: &[&str] = &[
    "dzień",
    "dobry",
    "zamówienie",
    "paczka",
    "kurier",
    "przesyłka",
    "zwrot",
    "reklamacja",
    "faktura",
    "płatność",
    "rozmiar",
    "kolor",
    "wymiana",
    "adres",
    "dostawa",
    "proszę",
    "kiedy",
    "dotrze",
    "numer",
    "sklep",
    "produkt",
    "uszkodzony",
    "brakuje",
    "pieniądze",
    "konto",
    "hasło",
    "rabat",
    "kod",
    "promocja",
    "dziękuję",
    "pozdrawiam",
    "nadal",
    "czekam",
    "odpowiedź",
    "telefon",
    "sprawa",
    "pilne",
    "jutro",
    "wczoraj",
    "tydzień",
    "zdjęcie",
    "załącznik",
];

/// Bodies made beforehand, so that the client costs little while it is used.
pub struct Letters {
    plain: Vec<String>,
    designed: Vec<String>,
    pictured: Vec<String>,
}

/// One mail to be sent.
pub struct Letter {
    /// Which customer writes.
    pub writer: usize,
    /// His address.
    pub from: String,
    /// Its id, without angle brackets.
    pub id: String,
    /// The whole mail.
    pub bytes: Vec<u8>,
}

/// The mail that another follows on.
pub struct Earlier {
    /// Who wrote it.
    pub writer: usize,
    /// Its id.
    pub id: String,
}

impl Letters {
    /// Makes the bodies.
    pub fn new() -> Self {
        let make = |kind: fn(usize) -> String| (0..BODIES).map(kind).collect();
        Self { plain: make(plain), designed: make(designed), pictured: make(pictured) }
    }

    /// The mail of this number in a row of that name; it may follow on an earlier one.
    pub fn write(&self, name: &str, number: usize, to: &str, earlier: Option<&Earlier>) -> Letter {
        let place = mixed(number);
        let body = match place % 100 {
            0..55 => &self.plain,
            55..85 => &self.designed,
            _ => &self.pictured,
        };
        let body = &body[(place / 100) % BODIES];
        let writer = earlier.map_or(mixed(number) % CUSTOMERS, |earlier| earlier.writer);
        let (from, id) = (format!("klient{writer}@poczta.example"), format!("{name}.{number}@poczta.example"));
        let pointers = earlier
            .map_or_else(String::new, |earlier| format!("In-Reply-To: <{0}>\r\nReferences: <{0}>\r\n", earlier.id));
        let head = format!(
            "Received: from out.poczta.example by mx.sklep.example; Mon, 23 Nov 2026 09:00:00 +0100\r\n\
             From: Klient {writer} <{from}>\r\nTo: <{to}>\r\nSubject: Zamowienie {number}\r\nMessage-ID: <{id}>\r\n\
             Date: Mon, 23 Nov 2026 09:00:00 +0100\r\n{pointers}MIME-Version: 1.0\r\n"
        );
        Letter { writer, from, id, bytes: [head.as_bytes(), body.as_bytes()].concat() }
    }
}

/// Spreads numbers.
fn mixed(number: usize) -> usize {
    (number.wrapping_mul(0x9E37_79B9) >> 7) % 1_000_003
}

/// Lines of words, about so many bytes.
fn words(seed: usize, bytes: usize) -> String {
    let mut text = String::with_capacity(bytes + 80);
    let mut at = seed;
    while text.len() < bytes {
        for _ in 0..9 {
            at = at.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text.push_str(WORDS[(at >> 33) % WORDS.len()]);
            text.push(' ');
        }
        text.push_str("\r\n");
    }
    text
}

fn plain(seed: usize) -> String {
    let text = words(seed, 1_000 + (seed * 97) % 3_000);
    format!("Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{text}")
}

fn alternative(seed: usize, html_bytes: usize) -> String {
    let mut html = String::from("<html><body><table width=\"600\">\r\n");
    for line in words(seed, html_bytes * 2 / 5).lines() {
        let _ = write!(
            html,
            "<tr><td style=\"font-family:Arial;font-size:14px;color:#333333;padding:8px 16px\"><p>{line}</p></td></tr>\r\n"
        );
    }
    format!(
        "Content-Type: multipart/alternative; boundary=alt\r\n\r\n--alt\r\nContent-Type: text/plain; charset=utf-8\r\n\
         Content-Transfer-Encoding: 8bit\r\n\r\n{}\r\n--alt\r\nContent-Type: text/html; charset=utf-8\r\n\
         Content-Transfer-Encoding: 8bit\r\n\r\n{html}</table></body></html>\r\n--alt--\r\n",
        words(seed, 1_500)
    )
}

fn designed(seed: usize) -> String {
    alternative(seed, 20_000 + (seed * 977) % 16_000)
}

fn pictured(seed: usize) -> String {
    let mut picture = String::new();
    let mut at = seed;
    for _ in 0..2_200 + (seed * 61) % 2_600 {
        for _ in 0..19 {
            at = at.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            for shift in [33, 39, 45, 51] {
                picture.push(char::from(BASE64[(at >> shift) & 63]));
            }
        }
        picture.push_str("\r\n");
    }
    format!(
        "Content-Type: multipart/mixed; boundary=mix\r\n\r\n--mix\r\n{}\r\n--mix\r\nContent-Type: image/jpeg\r\n\
         Content-Disposition: attachment; filename=zdjecie{seed}.jpg\r\nContent-Transfer-Encoding: base64\r\n\r\n\
         {picture}--mix--\r\n",
        alternative(seed, 6_000)
    )
}

const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
