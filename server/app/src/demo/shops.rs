//! The six shops of the demo: what they sell, when they are open, what was promised to them.
//!
//! Deliberately absent: how they are written to the database (`found`). Invariant: no shop's texts name another shop.

/// A shop.
#[derive(Debug)]
pub struct Shop {
    /// Letters before its case numbers.
    pub code: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Its trade.
    pub industry: &'static str,
    /// The language of its portal.
    pub locale: &'static str,
    /// Its zone.
    pub zone: &'static str,
    /// The domain of its addresses.
    pub domain: &'static str,
    /// The colour it asks for.
    pub accent: &'static str,
    /// Its hue among us.
    pub hue: u8,
    /// Its hours, Monday first.
    pub week: [&'static [&'static str]; 7],
    /// Whose public holidays it keeps.
    pub holidays: Option<&'static str>,
    /// Minutes to the first reply, and in how many of ten thousand turns.
    pub reply: (u32, u16),
    /// Minutes to the resolution, and in how many of ten thousand cases.
    pub resolution: (u32, u16),
    /// What else was promised, and what it costs: `kpis` and `money` of a contract file.
    pub terms: Option<&'static str>,
    /// Matters on an ordinary day.
    pub daily: f64,
    /// The share of replies that were late.
    pub late: f64,
    /// The same in the month that is running.
    pub late_now: f64,
    /// Its lines of work.
    pub projects: &'static [Line],
    /// Its addresses.
    pub doors: &'static [Door],
    /// What it sells.
    pub products: &'static [&'static str],
    /// How its order numbers begin.
    pub orders: &'static str,
    /// The first part of its discount codes.
    pub code_word: &'static str,
}

/// A line of a shop's work.
#[derive(Debug)]
pub struct Line {
    /// Its name among us.
    pub name: &'static str,
    /// The language in which customers are answered.
    pub language: &'static str,
    /// The name under which customers are answered.
    pub reply_name: &'static str,
    /// What stands below its mails.
    pub signature: &'static str,
    /// How much of the shop's mail it gets.
    pub weight: u32,
}

/// An address, and what comes to it.
#[derive(Debug)]
pub struct Door {
    /// The part before the at sign.
    pub local: &'static str,
    /// The line of work.
    pub line: usize,
    /// A queue of its own, where it has one: for complaints.
    pub queue: Option<&'static str>,
}

/// Open all the time.
const ALWAYS: &[&str] = &["00:00-24:00"];
/// Closed.
const CLOSED: &[&str] = &[];

impl Shop {
    /// An address of the shop.
    pub fn address(&self, door: &Door) -> String {
        format!("{}@{}", door.local, self.domain)
    }
}

/// The shops. The first is the one whose promotion went wrong, the second never closes, the last is always in time.
pub const SHOPS: [Shop; 6] = [
    Shop {
        code: "LS",
        name: "Leśna Sowa",
        industry: "książki",
        locale: "pl",
        zone: "Europe/Warsaw",
        domain: "lesnasowa.example",
        accent: "#1f6b4a",
        hue: 0,
        week: [
            &["08:00-20:00"],
            &["08:00-20:00"],
            &["08:00-20:00"],
            &["08:00-20:00"],
            &["08:00-20:00"],
            &["10:00-16:00"],
            CLOSED,
        ],
        holidays: Some("PL"),
        reply: (240, 9_500),
        resolution: (1_440, 9_000),
        terms: Some(include_str!("terms/LS.json")),
        daily: 9.0,
        late: 0.015,
        late_now: 0.02,
        projects: &[Line {
            name: "Obsługa czytelników",
            language: "pl",
            reply_name: "Leśna Sowa",
            signature: "Pozdrawiamy z lasu\nzespół księgarni Leśna Sowa\nlesnasowa.example",
            weight: 1,
        }],
        doors: &[
            Door { local: "pomoc", line: 0, queue: None },
            Door { local: "reklamacje", line: 0, queue: Some("Reklamacje") },
        ],
        products: &[
            "Opowieści z boru",
            "Atlas grzybów",
            "Dzienniki z północy",
            "Kuchnia czterech wiatrów",
            "Sowa i inne historie",
            "Mała historia ciszy",
            "Ptaki naszych lasów",
            "Zielnik babci Heleny",
            "Nocny pociąg do Lwowa",
        ],
        orders: "10",
        code_word: "SOWA",
    },
    Shop {
        code: "BU",
        name: "Buty24",
        industry: "obuwie",
        locale: "pl",
        zone: "Europe/Warsaw",
        domain: "buty24.example",
        accent: "#6a3fb5",
        hue: 1,
        week: [ALWAYS; 7],
        holidays: None,
        reply: (120, 9_200),
        resolution: (2_880, 9_000),
        terms: Some(include_str!("terms/BU.json")),
        daily: 9.5,
        late: 0.03,
        late_now: 0.035,
        projects: &[Line {
            name: "Obsługa klienta",
            language: "pl",
            reply_name: "Buty24",
            signature: "Zespół Buty24\nodpisujemy o każdej porze",
            weight: 1,
        }],
        doors: &[
            Door { local: "kontakt", line: 0, queue: None },
            Door { local: "zwroty", line: 0, queue: Some("Zwroty i reklamacje") },
        ],
        products: &[
            "trapery Halny",
            "sneakersy Miasto 2",
            "botki Wisła",
            "sandały Piasek",
            "kalosze Kałuża",
            "półbuty Senator",
            "buty do biegania Wiatr 5",
            "kozaki Zamieć",
        ],
        orders: "B24-",
        code_word: "KROK",
    },
    Shop {
        code: "KA",
        name: "Kawa Bez Kolejki",
        industry: "kawa",
        locale: "pl",
        zone: "Europe/Warsaw",
        domain: "kawabezkolejki.example",
        accent: "#b8651b",
        hue: 2,
        week: [
            &["07:00-17:00"],
            &["07:00-17:00"],
            &["07:00-17:00"],
            &["07:00-17:00"],
            &["07:00-17:00"],
            &["08:00-13:00"],
            CLOSED,
        ],
        holidays: Some("PL"),
        reply: (180, 9_500),
        resolution: (1_200, 9_000),
        terms: None,
        daily: 4.8,
        late: 0.02,
        late_now: 0.02,
        projects: &[
            Line {
                name: "Klienci w Polsce",
                language: "pl",
                reply_name: "Kawa Bez Kolejki",
                signature: "Dobrej kawy!\nEkipa Kawa Bez Kolejki",
                weight: 3,
            },
            Line {
                name: "Клієнти українською",
                language: "uk",
                reply_name: "Kawa Bez Kolejki",
                signature: "Смачної кави!\nКоманда Kawa Bez Kolejki",
                weight: 2,
            },
        ],
        doors: &[Door { local: "hej", line: 0, queue: None }, Door { local: "pryvit", line: 1, queue: None }],
        products: &[
            "Etiopia Guji 250 g",
            "Brazylia Cerrado 1 kg",
            "Kolumbia Huila 500 g",
            "blend Poranek 1 kg",
            "bezkofeinowa Noc 250 g",
            "młynek ręczny Ziarnko",
            "kawiarka 3 filiżanki",
        ],
        orders: "KBK",
        code_word: "ZIARNO",
    },
    Shop {
        code: "MG",
        name: "Mgiełka",
        industry: "kosmetyki",
        locale: "pl",
        zone: "Europe/Warsaw",
        domain: "mgielka.example",
        accent: "#a8365c",
        hue: 3,
        week: [
            &["09:00-13:00", "13:30-17:30"],
            &["09:00-13:00", "13:30-17:30"],
            &["09:00-13:00", "13:30-17:30"],
            &["09:00-13:00", "13:30-17:30"],
            &["09:00-13:00", "13:30-16:00"],
            CLOSED,
            CLOSED,
        ],
        holidays: Some("PL"),
        reply: (300, 9_000),
        resolution: (1_200, 8_500),
        terms: None,
        daily: 4.8,
        late: 0.04,
        late_now: 0.07,
        projects: &[Line {
            name: "Pielęgnacja",
            language: "pl",
            reply_name: "Mgiełka",
            signature: "Z serdecznością\nzespół Mgiełka",
            weight: 1,
        }],
        doors: &[Door { local: "dziendobry", line: 0, queue: None }],
        products: &[
            "krem Poranna Rosa",
            "serum Retinal 0,1%",
            "tonik Różana Woda",
            "maska Glinka Biała",
            "olejek Wieczorny",
            "balsam Pod Prysznic",
            "filtr Mgła SPF 50",
        ],
        orders: "MG/",
        code_word: "ROSA",
    },
    Shop {
        code: "IS",
        name: "Іскра",
        industry: "elektronika",
        locale: "uk",
        zone: "Europe/Kyiv",
        domain: "iskra.example",
        accent: "#1d5fbf",
        hue: 4,
        week: [
            &["09:00-19:00"],
            &["09:00-19:00"],
            &["09:00-19:00"],
            &["09:00-19:00"],
            &["09:00-19:00"],
            &["10:00-16:00"],
            CLOSED,
        ],
        holidays: Some("UA"),
        reply: (240, 9_300),
        resolution: (1_500, 8_800),
        terms: None,
        daily: 6.0,
        late: 0.03,
        late_now: 0.025,
        projects: &[Line {
            name: "Підтримка покупців",
            language: "uk",
            reply_name: "Іскра",
            signature: "З повагою\nкоманда магазину Іскра",
            weight: 1,
        }],
        doors: &[
            Door { local: "pidtrymka", line: 0, queue: None },
            Door { local: "servis", line: 0, queue: Some("Сервіс і гарантія") },
        ],
        products: &[
            "павербанк Струм 20000",
            "зарядна станція Оберіг 600",
            "навушники Тиша 2",
            "роутер Маяк AX",
            "лампа Світанок",
            "годинник Крок",
            "чайник Пара 1,7 л",
        ],
        orders: "40",
        code_word: "STRUM",
    },
    Shop {
        code: "NF",
        name: "Northfell",
        industry: "sprzęt turystyczny",
        locale: "en",
        zone: "Europe/London",
        domain: "northfell.example",
        accent: "#0f6b74",
        hue: 6,
        week: [
            &["08:00-20:00"],
            &["08:00-20:00"],
            &["08:00-20:00"],
            &["08:00-20:00"],
            &["08:00-20:00"],
            &["09:00-18:00"],
            &["10:00-16:00"],
        ],
        holidays: Some("GB"),
        reply: (240, 9_500),
        resolution: (1_440, 9_000),
        terms: None,
        daily: 4.2,
        late: 0.002,
        late_now: 0.0,
        projects: &[Line {
            name: "Customer care",
            language: "en",
            reply_name: "Northfell",
            signature: "See you on the hill\nNorthfell customer care",
            weight: 1,
        }],
        doors: &[Door { local: "hello", line: 0, queue: None }],
        products: &[
            "Scafell jacket",
            "Tarn 2 tent",
            "Cairn sleeping bag",
            "Fellside boots",
            "Beck 35 rucksack",
            "Ridge poles",
            "Kettle stove",
        ],
        orders: "NF-",
        code_word: "FELL",
    },
];
