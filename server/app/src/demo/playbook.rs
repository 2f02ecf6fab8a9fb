//! The macros, outcomes and labels that the demo's shops begin with, in the language of each.
//!
//! Invariant: every reason to write has an outcome.

/// A saved reply.
pub struct Saved {
    /// What follows the slash.
    pub shortcut: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Its text.
    pub body: &'static str,
    /// The outcome with which it resolves the case, by its place.
    pub outcome: Option<usize>,
}

const fn saved(shortcut: &'static str, name: &'static str, body: &'static str, outcome: Option<usize>) -> Saved {
    Saved { shortcut, name, body, outcome }
}

/// The outcomes of a language, in the order of the digits.
pub fn outcomes(language: &str) -> [&'static str; 8] {
    match language {
        "uk" => [
            "Статус доставки",
            "Повернення або обмін",
            "Рекламація",
            "Питання про товар",
            "Документи",
            "Зміна замовлення",
            "Знижка",
            "Інше",
        ],
        "en" => [
            "Delivery status",
            "Return or exchange",
            "Complaint",
            "Product advice",
            "Documents",
            "Order changed",
            "Discount",
            "Other",
        ],
        _ => [
            "Status przesyłki",
            "Zwrot lub wymiana",
            "Reklamacja",
            "Informacja o produkcie",
            "Dokumenty",
            "Zmiana zamówienia",
            "Rabat",
            "Inne",
        ],
    }
}

/// The outcome of a reason, by its place.
pub fn outcome_of(reason: &str) -> usize {
    match reason {
        "where" => 0,
        "return" | "refund" | "exchange" => 1,
        "complaint" | "damage" | "missing" => 2,
        "product" => 3,
        "invoice" => 4,
        "cancel" => 5,
        "discount" | "promo" => 6,
        _ => 7,
    }
}

/// The label of a reason; not every one has one.
pub fn label(reason: &str, language: &str) -> Option<&'static str> {
    let [polish, ukrainian, english] = match reason {
        "where" => ["dostawa", "доставка", "delivery"],
        "return" => ["zwrot", "повернення", "return"],
        "refund" => ["pieniądze", "кошти", "refund"],
        "complaint" => ["reklamacja", "скарга", "complaint"],
        "damage" => ["uszkodzenie", "пошкодження", "damaged"],
        "invoice" => ["faktura", "рахунок", "invoice"],
        "promo" => ["3 za 2", "акція", "campaign"],
        _ => return None,
    };
    Some(match language {
        "uk" => ukrainian,
        "en" => english,
        _ => polish,
    })
}

/// The macros of a language.
pub fn macros(language: &str) -> &'static [Saved] {
    match language {
        "uk" => UKRAINIAN,
        "en" => ENGLISH,
        _ => POLISH,
    }
}

const POLISH: &[Saved] = &[
    saved("powitanie", "Powitanie", "Dzień dobry,\n\ndziękujemy za wiadomość.", None),
    saved(
        "gdzie-paczka",
        "Paczka w drodze",
        "Dzień dobry,\n\npaczka jest już u przewoźnika i powinna dotrzeć w ciągu jednego dnia roboczego. Jeśli tak się nie stanie, proszę odpowiedzieć na tę wiadomość.",
        Some(0),
    ),
    saved(
        "zwrot-14-dni",
        "Zwrot 14 dni",
        "Dzień dobry,\n\nzwrot jest możliwy przez 14 dni od odbioru paczki. Kod nadania do paczkomatu przesyłamy w załączniku, pieniądze oddajemy w ciągu 3 dni roboczych od dotarcia przesyłki.",
        Some(1),
    ),
    saved(
        "etykieta",
        "Etykieta zwrotna",
        "Dzień dobry,\n\nw załączniku etykieta zwrotna, jest ważna 7 dni. Do środka wystarczy włożyć karteczkę z numerem sprawy {{case.number}}.",
        Some(1),
    ),
    saved(
        "reklamacja-przyjeta",
        "Reklamacja przyjęta",
        "Dzień dobry,\n\nprzyjęliśmy reklamację pod numerem {{case.number}}. Odpowiemy najpóźniej w ciągu 5 dni roboczych.",
        None,
    ),
    saved(
        "zdjecie",
        "Prośba o zdjęcie",
        "Dzień dobry,\n\nczy możemy prosić o zdjęcie produktu i etykiety z paczki? Przyspieszy to sprawę.",
        None,
    ),
    saved(
        "faktura",
        "Faktura wysłana",
        "Dzień dobry,\n\nfaktura właśnie wyszła na ten adres. Jest też na koncie w zakładce „Dokumenty”.",
        Some(4),
    ),
    saved(
        "anulowane",
        "Zamówienie anulowane",
        "Dzień dobry,\n\nzamówienie zostało anulowane, płatność wróci tą samą drogą w ciągu 3 dni roboczych.",
        Some(5),
    ),
    saved(
        "kod-rabatowy",
        "Kod działa",
        "Dzień dobry,\n\nkod już działa. Przepraszamy za kłopot i życzymy udanych zakupów.",
        Some(6),
    ),
    saved("pozegnanie", "Zakończenie", "Dziękujemy za kontakt i pozdrawiamy,\n{{agent.alias}}, {{project.name}}", None),
];

const UKRAINIAN: &[Saved] = &[
    saved("вітання", "Вітання", "Доброго дня!\n\nДякуємо за звернення.", None),
    saved(
        "де-посилка",
        "Посилка в дорозі",
        "Доброго дня!\n\nПосилка вже у перевізника і має прибути протягом одного робочого дня. Якщо ні, дайте відповідь на цей лист.",
        Some(0),
    ),
    saved(
        "повернення",
        "Повернення 14 днів",
        "Доброго дня!\n\nПовернути товар можна протягом 14 днів. Номер для безкоштовного відправлення надсилаємо у вкладенні.",
        Some(1),
    ),
    saved(
        "гарантія",
        "Гарантійне звернення",
        "Доброго дня!\n\nЗвернення прийнято під номером {{case.number}}. Сервісний центр відповість протягом 5 робочих днів.",
        None,
    ),
    saved(
        "фото",
        "Прохання про фото",
        "Доброго дня!\n\nНадішліть, будь ласка, фото товару та етикетки з посилки.",
        None,
    ),
    saved("рахунок", "Рахунок надіслано", "Доброго дня!\n\nРахунок щойно надіслано на цю адресу.", Some(4)),
    saved(
        "скасовано",
        "Замовлення скасовано",
        "Доброго дня!\n\nЗамовлення скасовано, кошти повернуться на картку протягом 3 робочих днів.",
        Some(5),
    ),
    saved("промокод", "Промокод працює", "Доброго дня!\n\nПромокод уже працює. Перепрошуємо за незручності.", Some(6)),
    saved("прощання", "Завершення", "Дякуємо за звернення!\n{{agent.alias}}, {{project.name}}", None),
];

const ENGLISH: &[Saved] = &[
    saved("hello", "Greeting", "Hello {{customer.first_name}},\n\nThanks for getting in touch.", None),
    saved(
        "on-its-way",
        "Parcel on its way",
        "Hello {{customer.first_name}},\n\nYour parcel is with the courier and should be with you within one working day. If it isn't, just reply to this email.",
        Some(0),
    ),
    saved(
        "return",
        "Free return",
        "Hello {{customer.first_name}},\n\nReturns are free for 30 days. The code is attached; please put a note with {{case.number}} in the box.",
        Some(1),
    ),
    saved(
        "warranty",
        "Warranty claim",
        "Hello {{customer.first_name}},\n\nYour claim has the number {{case.number}}. Our workshop answers within five working days.",
        None,
    ),
    saved(
        "photo",
        "Ask for a picture",
        "Hello {{customer.first_name}},\n\nCould you send us a picture of the item and of the label on the box?",
        None,
    ),
    saved(
        "invoice",
        "Invoice sent",
        "Hello {{customer.first_name}},\n\nThe invoice has just gone out to this address.",
        Some(4),
    ),
    saved(
        "cancelled",
        "Order cancelled",
        "Hello {{customer.first_name}},\n\nThe order is cancelled and your money is on its way back.",
        Some(5),
    ),
    saved(
        "code",
        "Code works",
        "Hello {{customer.first_name}},\n\nThe code works now, sorry for the trouble.",
        Some(6),
    ),
    saved("bye", "Closing", "All the best,\n{{agent.alias}}, {{project.name}}", None),
];
