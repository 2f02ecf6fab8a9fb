//! The words of the house's own mails, in the languages of its people.

use access::jobs::Change;
use access::{Addressee, Purpose};

/// A subject and a text.
pub struct Words {
    /// The subject.
    pub subject: String,
    /// The text.
    pub text: String,
}

/// A mail with a link to choose a password.
pub fn link(to: &Addressee, purpose: Purpose, link: &str) -> Words {
    let name = &to.name;
    let (subject, before, after) = match (to.locale.as_str(), purpose) {
        ("pl", Purpose::Invitation) => (
            "Zaproszenie do Manyhands",
            "masz już konto w Manyhands. Pod tym adresem ustawisz hasło:",
            "Adres działa trzy dni i tylko raz.",
        ),
        ("pl", Purpose::Reset) => (
            "Nowe hasło do Manyhands",
            "pod tym adresem ustawisz nowe hasło:",
            "Adres działa godzinę i tylko raz. Jeśli to nie Ty, nic nie rób: hasło zostaje bez zmian.",
        ),
        ("uk", Purpose::Invitation) => (
            "Запрошення до Manyhands",
            "для вас створено обліковий запис у Manyhands. За цим посиланням ви задасте пароль:",
            "Посилання діє три дні й лише один раз.",
        ),
        ("uk", Purpose::Reset) => (
            "Новий пароль до Manyhands",
            "за цим посиланням ви задасте новий пароль:",
            "Посилання діє годину й лише один раз. Якщо це були не ви, нічого не робіть: пароль не зміниться.",
        ),
        ("ru", Purpose::Invitation) => (
            "Приглашение в Manyhands",
            "для вас создана учётная запись в Manyhands. По этой ссылке вы зададите пароль:",
            "Ссылка действует три дня и только один раз.",
        ),
        ("ru", Purpose::Reset) => (
            "Новый пароль для Manyhands",
            "по этой ссылке вы зададите новый пароль:",
            "Ссылка действует час и только один раз. Если это были не вы, ничего не делайте: пароль не изменится.",
        ),
        (_, Purpose::Invitation) => (
            "Your invitation to Manyhands",
            "you have an account in Manyhands. Choose your password here:",
            "The link works for three days, and once.",
        ),
        (_, Purpose::Reset) => (
            "A new password for Manyhands",
            "choose your new password here:",
            "The link works for an hour, and once. If this was not you, do nothing: your password stays as it is.",
        ),
    };
    Words {
        subject: subject.to_owned(),
        text: format!("{}\n\n{before}\n\n{link}\n\n{after}\n", greeting(&to.locale, name)),
    }
}

/// A mail that says that a contact point of a client does not answer.
pub fn dead_point(to: &Addressee, (client, address): (&str, &str), base_url: &str) -> Words {
    let (subject, what) = match to.locale.as_str() {
        "pl" => ("Punkt kontaktu nie odpowiada", "kontakt próbny nie dostał odpowiedzi albo nie został przyjęty:"),
        "uk" => ("Точка контакту не відповідає", "пробний контакт не отримав відповіді або не був прийнятий:"),
        "ru" => ("Точка контакта не отвечает", "пробный контакт не получил ответа или не был принят:"),
        _ => ("A contact point does not answer", "a test contact was not taken, or got no answer:"),
    };
    Words {
        subject: format!("{subject}: {client}"),
        text: format!("{}\n\n{what}\n\n{client}: {address}\n\n{base_url}/lead\n", greeting(&to.locale, &to.name)),
    }
}

/// A mail that says what changed about the way somebody signs in.
pub fn notice(to: &Addressee, change: Change) -> Words {
    let (subject, what, after) = match to.locale.as_str() {
        "pl" => (
            "Zmiana w Twoim koncie Manyhands",
            match change {
                Change::Password => "zmieniono hasło do Twojego konta.",
                Change::Email => "zmieniono adres, którym się logujesz.",
                Change::SecondFactorOn => "włączono drugi składnik logowania.",
                Change::SecondFactorOff => "wyłączono drugi składnik logowania.",
            },
            "Jeśli to nie Ty, od razu powiadom administratora.",
        ),
        "uk" => (
            "Зміна у вашому обліковому записі Manyhands",
            match change {
                Change::Password => "пароль вашого облікового запису змінено.",
                Change::Email => "адресу, з якою ви входите, змінено.",
                Change::SecondFactorOn => "другий фактор входу ввімкнено.",
                Change::SecondFactorOff => "другий фактор входу вимкнено.",
            },
            "Якщо це були не ви, одразу повідомте адміністратора.",
        ),
        "ru" => (
            "Изменение в вашей учётной записи Manyhands",
            match change {
                Change::Password => "пароль вашей учётной записи изменён.",
                Change::Email => "адрес, с которым вы входите, изменён.",
                Change::SecondFactorOn => "второй фактор входа включён.",
                Change::SecondFactorOff => "второй фактор входа отключён.",
            },
            "Если это были не вы, сразу сообщите администратору.",
        ),
        _ => (
            "Your Manyhands account was changed",
            match change {
                Change::Password => "the password of your account was changed.",
                Change::Email => "the address that you sign in with was changed.",
                Change::SecondFactorOn => "the second factor for signing in was switched on.",
                Change::SecondFactorOff => "the second factor for signing in was switched off.",
            },
            "If this was not you, tell your administrator at once.",
        ),
    };
    Words { subject: subject.to_owned(), text: format!("{}\n\n{what}\n\n{after}\n", greeting(&to.locale, &to.name)) }
}

fn greeting(locale: &str, name: &str) -> String {
    match locale {
        "pl" => format!("Dzień dobry, {name},"),
        "uk" => format!("Добрий день, {name},"),
        "ru" => format!("Здравствуйте, {name},"),
        _ => format!("Hello {name},"),
    }
}
