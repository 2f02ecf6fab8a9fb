//! Customers: names, addresses and order numbers that nobody has.
//!
//! Invariant: every address ends in a domain that can belong to nobody.

use chrono::Datelike;
use kernel::Time;

use super::chance::Chance;
use super::shops::Shop;
use super::texts::Words;

/// A customer.
#[derive(Clone, Debug)]
pub struct Customer {
    /// His full name.
    pub name: String,
    /// His address.
    pub email: String,
    /// The language he writes in.
    pub language: &'static str,
    /// Whether it is a woman.
    pub woman: bool,
}

struct Names {
    women: &'static [&'static str],
    men: &'static [&'static str],
    /// Family names, as women and as men bear them.
    families: &'static [(&'static str, &'static str)],
    hosts: &'static [&'static str],
    cities: &'static [&'static str],
}

const POLISH: Names = Names {
    women: &[
        "Marta",
        "Agnieszka",
        "Katarzyna",
        "Monika",
        "Joanna",
        "Ewelina",
        "Barbara",
        "Dorota",
        "Karolina",
        "Justyna",
        "Małgorzata",
        "Wiktoria",
        "Hanna",
        "Sylwia",
        "Beata",
        "Renata",
    ],
    men: &[
        "Piotr",
        "Krzysztof",
        "Marcin",
        "Tomasz",
        "Paweł",
        "Grzegorz",
        "Adam",
        "Łukasz",
        "Rafał",
        "Wojciech",
        "Marek",
        "Dawid",
        "Szymon",
        "Artur",
    ],
    families: &[
        ("Wilczyńska", "Wilczyński"),
        ("Gawron", "Gawron"),
        ("Norek", "Norek"),
        ("Malinowska", "Malinowski"),
        ("Czarnecka", "Czarnecki"),
        ("Sobczak", "Sobczak"),
        ("Jabłońska", "Jabłoński"),
        ("Kubiak", "Kubiak"),
        ("Wróbel", "Wróbel"),
        ("Zawadzka", "Zawadzki"),
        ("Mróz", "Mróz"),
        ("Sadowska", "Sadowski"),
        ("Duda", "Duda"),
        ("Borkowska", "Borkowski"),
        ("Kaczmarek", "Kaczmarek"),
        ("Leśniak", "Leśniak"),
        ("Górska", "Górski"),
        ("Piątek", "Piątek"),
        ("Szulc", "Szulc"),
        ("Bielecka", "Bielecki"),
    ],
    hosts: &["poczta.example", "mail-pl.example", "skrzynka.example", "firma-abc.example"],
    cities: &["Kraków", "Gdynia", "Łódź", "Rzeszów", "Poznań", "Olsztyn", "Toruń", "Kielce", "Wrocław"],
};

const UKRAINIAN: Names = Names {
    women: &["Олена", "Ірина", "Наталія", "Світлана", "Тетяна", "Юлія", "Оксана", "Марія", "Людмила", "Вікторія"],
    men: &["Олександр", "Андрій", "Сергій", "Володимир", "Богдан", "Тарас", "Максим", "Ігор", "Роман", "Назар"],
    families: &[
        ("Ткачук", "Ткачук"),
        ("Бондар", "Бондар"),
        ("Кравченко", "Кравченко"),
        ("Мороз", "Мороз"),
        ("Поліщук", "Поліщук"),
        ("Романюк", "Романюк"),
        ("Литвин", "Литвин"),
        ("Савченко", "Савченко"),
        ("Ковальська", "Ковальський"),
        ("Гончар", "Гончар"),
        ("Дмитренко", "Дмитренко"),
        ("Яремчук", "Яремчук"),
    ],
    hosts: &["poshta.example", "lyst.example", "mail-ua.example"],
    cities: &["Київ", "Львів", "Одеса", "Харків", "Дніпро", "Тернопіль", "Черкаси", "Полтава"],
};

const ENGLISH: Names = Names {
    women: &["Emily", "Hannah", "Charlotte", "Megan", "Alice", "Rachel", "Fiona", "Priya", "Zoe", "Eleanor"],
    men: &["Oliver", "James", "Callum", "Harry", "Rhys", "Daniel", "Ewan", "Imran", "Toby", "George"],
    families: &[
        ("Hartley", "Hartley"),
        ("Dawson", "Dawson"),
        ("Fletcher", "Fletcher"),
        ("Pritchard", "Pritchard"),
        ("Mackenzie", "Mackenzie"),
        ("Shah", "Shah"),
        ("Thornton", "Thornton"),
        ("Barker", "Barker"),
        ("Atkinson", "Atkinson"),
        ("Rowe", "Rowe"),
        ("Holloway", "Holloway"),
        ("Whitaker", "Whitaker"),
    ],
    hosts: &["mailbox.example", "post-uk.example", "letters.example"],
    cities: &["Sheffield", "Kendal", "Bristol", "Leeds", "Inverness", "Cardiff", "Keswick"],
};

fn names(language: &str) -> &'static Names {
    match language {
        "uk" => &UKRAINIAN,
        "en" => &ENGLISH,
        _ => &POLISH,
    }
}

impl Customer {
    /// Somebody who writes in this language.
    pub fn new(chance: &mut Chance, language: &'static str) -> Self {
        let names = names(language);
        let woman = chance.happens(0.58);
        let given = chance.pick(if woman { names.women } else { names.men });
        let (her, his) = chance.pick(names.families);
        let family = if woman { her } else { his };
        let number = chance.between(1, 999);
        let local = format!("{}.{}{number}", latin(given), latin(family));
        Self {
            name: format!("{given} {family}"),
            email: format!("{local}@{}", chance.pick(names.hosts)),
            language,
            woman,
        }
    }

    /// His first name.
    pub fn first(&self) -> &str {
        self.name.split_whitespace().next().unwrap_or_default()
    }
}

/// The words of one matter of a customer: his order, the thing, the day.
pub fn words(chance: &mut Chance, customer: &Customer, shop: &Shop, now: Time) -> Words {
    let names = names(customer.language);
    let ordered = now - chrono::Duration::days(chance.between(3, 16));
    let date = match customer.language {
        "en" => ordered.format("%-d %B").to_string(),
        _ => format!("{:02}.{:02}", ordered.day(), ordered.month()),
    };
    let tracking = format!("{}{:011}", chance.between(10, 69), chance.between(1, 99_999_999_999));
    let locker = format!(
        "{}{:02}{}",
        &latin(names.cities[chance.place(names.cities.len())]).to_uppercase()[..3],
        chance.between(1, 48),
        ["A", "M", "N"][chance.place(3)]
    );
    Words {
        woman: customer.woman,
        blanks: vec![
            ("name", customer.name.clone()),
            ("first", customer.first().to_owned()),
            ("order", format!("{}{}", shop.orders, chance.between(10_000, 99_999))),
            ("product", (*chance.pick(shop.products)).to_owned()),
            ("shop", shop.name.to_owned()),
            ("date", date),
            ("days", chance.between(4, 12).to_string()),
            (
                "amount",
                format!("{},{:02}", chance.between(39, 489), chance.between(0, 99))
                    .replace(',', if customer.language == "en" { "." } else { "," }),
            ),
            ("code", format!("{}{}", shop.code_word, chance.between(5, 30))),
            ("tracking", tracking),
            ("locker", locker),
            ("city", (*chance.pick(names.cities)).to_owned()),
            ("size", chance.between(36, 46).to_string()),
            ("nip", format!("{}", chance.between(5_210_000_000, 9_999_999_999))),
        ],
    }
}

/// Letters that an address may have.
fn latin(text: &str) -> String {
    text.to_lowercase().chars().map(letter).collect()
}

fn letter(sign: char) -> &'static str {
    const LETTERS: &[(&str, &str)] = &[
        ("ąаa", "a"),
        ("бb", "b"),
        ("ćčцc", "c"),
        ("дd", "d"),
        ("ęеєe", "e"),
        ("фf", "f"),
        ("гґg", "h"),
        ("хh", "kh"),
        ("иіїi", "i"),
        ("йj", "j"),
        ("кk", "k"),
        ("łлl", "l"),
        ("мm", "m"),
        ("ńнn", "n"),
        ("óоo", "o"),
        ("пp", "p"),
        ("рr", "r"),
        ("śсs", "s"),
        ("тt", "t"),
        ("уu", "u"),
        ("вv", "v"),
        ("w", "w"),
        ("x", "x"),
        ("y", "y"),
        ("źżжзz", "z"),
        ("ч", "ch"),
        ("ш", "sh"),
        ("щ", "shch"),
        ("ю", "yu"),
        ("я", "ya"),
        ("q", "q"),
        ("ь", ""),
    ];
    LETTERS.iter().find(|(signs, _)| signs.contains(sign)).map_or("", |(_, latin)| latin)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::shops::SHOPS;
    use crate::demo::texts::TEXTS;

    #[test]
    fn addresses_are_plain_and_belong_to_nobody() {
        let mut chance = Chance::new(1);
        for language in ["pl", "uk", "en"] {
            for _ in 0..200 {
                let one = Customer::new(&mut chance, language);
                assert!(one.email.is_ascii() && one.email.ends_with(".example"), "{}", one.email);
                assert!(tenants::contact_points::Address::read(&one.email).is_some(), "{}", one.email);
            }
        }
    }

    #[test]
    fn no_text_keeps_a_blank() {
        let mut chance = Chance::new(2);
        let now = "2026-11-22T12:00:00Z".parse().unwrap();
        for text in TEXTS.iter() {
            let one = Customer::new(&mut chance, text.language);
            let words = words(&mut chance, &one, &SHOPS[0], now);
            for said in [words.fill(text.body), words.fill(text.subject)] {
                assert!(!said.contains(['{', '}', '[', ']', '|']), "{said}");
            }
        }
    }
}
