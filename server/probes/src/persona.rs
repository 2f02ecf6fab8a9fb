//! Who a test contact says it is: a name and an address that fit each other and look like anybody's.
//!
//! Invariant: the same seed gives the same persona.

use crate::senders::Sender;

/// Somebody who asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Persona {
    /// His name.
    pub name: String,
    /// His address.
    pub address: String,
}

type Names = (&'static [(&'static str, &'static str)], &'static [(&'static str, &'static str)]);

/// Given names and family names as they are written, and as an address writes them.
const POLISH: Names = (
    &[("Marta", "marta"), ("Ewelina", "ewelina"), ("Dorota", "dorota"), ("Kinga", "kinga"), ("Piotr", "piotr")],
    &[("Wrona", "wrona"), ("Mazurek", "mazurek"), ("Sikora", "sikora"), ("Pajor", "pajor"), ("Gil", "gil")],
);
const UKRAINIAN: Names = (
    &[("Олена", "olena"), ("Ірина", "iryna"), ("Тарас", "taras"), ("Наталія", "nataliia"), ("Роман", "roman")],
    &[("Бондар", "bondar"), ("Гончар", "honchar"), ("Мороз", "moroz"), ("Лисенко", "lysenko"), ("Сич", "sych")],
);
const RUSSIAN: Names = (
    &[("Ольга", "olga"), ("Ирина", "irina"), ("Павел", "pavel"), ("Марина", "marina"), ("Денис", "denis")],
    &[("Мороз", "moroz"), ("Гончар", "gonchar"), ("Бойко", "boyko"), ("Зайченко", "zaychenko"), ("Лис", "lis")],
);
const ENGLISH: Names = (
    &[("Emma", "emma"), ("Holly", "holly"), ("Jack", "jack"), ("Alice", "alice"), ("Owen", "owen")],
    &[("Archer", "archer"), ("Marsh", "marsh"), ("Pike", "pike"), ("Dale", "dale"), ("Reed", "reed")],
);

fn names(language: &str) -> Names {
    match language {
        "uk" => UKRAINIAN,
        "ru" => RUSSIAN,
        "en" => ENGLISH,
        _ => POLISH,
    }
}

/// Who writes: the sender himself, or where the whole domain is his, somebody new each time.
pub fn of(sender: &Sender, language: &str, seed: u64) -> Persona {
    let Some(domain) = sender.address.strip_prefix('@') else {
        return Persona { name: sender.name.clone(), address: sender.address.clone() };
    };
    let (given, family) = names(language);
    let pick = |list: &'static [(&'static str, &'static str)], by: u64| {
        list[usize::try_from(by % list.len() as u64).unwrap_or_default()]
    };
    let (first, last) = (pick(given, spread(seed)), pick(family, spread(seed ^ 1)));
    let number = spread(seed ^ 2) % 9_000 + 1_000;
    Persona { name: format!("{} {}", first.0, last.0), address: format!("{}.{}{number}@{domain}", first.1, last.1) }
}

/// The name to an address that was given out before.
pub(crate) fn name_of(sender: &Sender, language: &str, address: Option<&str>, planned: u64) -> String {
    if !sender.address.starts_with('@') {
        return sender.name.clone();
    }
    let Some((given, family)) = address.and_then(|address| address.split('@').next()?.split_once('.')) else {
        return of(sender, language, planned).name;
    };
    let family = family.trim_end_matches(|sign: char| sign.is_ascii_digit());
    let written = |list: &[(&'static str, &'static str)], latin: &str| {
        list.iter().find(|(_, known)| *known == latin).map(|(name, _)| *name)
    };
    let names = names(language);
    let name = written(names.0, given).zip(written(names.1, family)).map(|(given, family)| format!("{given} {family}"));
    name.unwrap_or_else(|| sender.name.clone())
}

/// Mixes the bits of a number (splitmix64): chance that can be repeated.
pub(crate) fn spread(number: u64) -> u64 {
    let mut z = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
