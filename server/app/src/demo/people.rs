//! The people of the demo, and which logins are shown.
//!
//! Invariant: of each role at least one person is shown.

use access::Role;

use crate::host::Login;

/// The password of everybody in the demo.
pub const PASSWORD: &str = "manyhands-demo-2026";

/// Somebody who signs in.
#[derive(Debug)]
pub struct Somebody {
    /// The part of his address before the at sign.
    pub local: &'static str,
    /// His full name.
    pub name: &'static str,
    /// The name that customers and clients see.
    pub alias: &'static str,
    /// His language.
    pub locale: &'static str,
    /// What he is.
    pub role: Role,
    /// The shops that he works for, by code; for a client's own people, his shop.
    pub shops: &'static [&'static str],
    /// Whether his login is shown.
    pub shown: bool,
}

/// The domain of the house's people.
pub const DOMAIN: &str = "manyhands.example";
/// Whose desk is prepared.
pub const DESK: &str = "anna.kowalska";
/// Every shop.
const EVERYWHERE: &[&str] = &["LS", "BU", "KA", "MG", "IS", "NF"];

const fn of(
    role: Role,
    (local, name, alias): (&'static str, &'static str, &'static str),
    locale: &'static str,
    shops: &'static [&'static str],
) -> Somebody {
    Somebody { local, name, alias, locale, role, shops, shown: false }
}

const fn shown(mut somebody: Somebody) -> Somebody {
    somebody.shown = true;
    somebody
}

/// The people of the house.
pub const STAFF: [Somebody; 21] = [
    shown(of(Role::Admin, ("admin", "Magdalena Stern", "Magda"), "pl", &[])),
    shown(of(Role::ProjectLead, ("tomasz.lis", "Tomasz Lis", "Tomasz"), "pl", &["LS", "BU", "KA"])),
    of(Role::ProjectLead, ("halyna.koval", "Halyna Koval", "Halyna"), "uk", &["IS", "KA"]),
    of(Role::ProjectLead, ("ewa.brzoza", "Ewa Brzoza", "Ewa"), "en", &["NF", "MG"]),
    shown(of(Role::Planner, ("pawel.maj", "Paweł Maj", "Paweł"), "pl", EVERYWHERE)),
    shown(of(Role::Agent, (DESK, "Anna Kowalska", "Anna"), "pl", &["LS", "BU", "KA"])),
    of(Role::Agent, ("piotr.zajac", "Piotr Zając", "Piotr"), "pl", &["LS", "BU", "MG"]),
    of(Role::Agent, ("kateryna.shevchenko", "Катерина Шевченко", "Катерина"), "uk", &["KA", "IS", "BU"]),
    of(Role::Agent, ("michal.wrona", "Michał Wrona", "Michał"), "pl", &["LS", "MG"]),
    of(Role::Agent, ("natalia.pawlak", "Natalia Pawlak", "Natalia"), "pl", &["BU", "KA", "LS", "MG"]),
    of(Role::Agent, ("jakub.sikora", "Jakub Sikora", "Jakub"), "pl", &["BU", "NF"]),
    of(Role::Agent, ("oksana.melnyk", "Оксана Мельник", "Оксана"), "uk", &["IS", "KA"]),
    of(Role::Agent, ("dmytro.bondar", "Дмитро Бондар", "Дмитро"), "uk", &["IS", "BU"]),
    of(Role::Agent, ("olena.hrytsenko", "Олена Гриценко", "Олена"), "uk", &["IS", "KA"]),
    of(Role::Agent, ("zuzanna.krol", "Zuzanna Król", "Zuzanna"), "pl", &["MG", "LS"]),
    of(Role::Agent, ("bartosz.wilk", "Bartosz Wilk", "Bartek"), "pl", &["BU", "LS"]),
    of(Role::Agent, ("grace.whitlock", "Grace Whitlock", "Grace"), "en", &["NF", "BU"]),
    of(Role::Agent, ("kacper.dudek", "Kacper Dudek", "Kacper"), "en", &["NF", "LS"]),
    of(Role::Agent, ("iryna.savchuk", "Ірина Савчук", "Ірина"), "uk", &["IS", "NF", "KA"]),
    shown(of(Role::QaReviewer, ("joanna.sroka", "Joanna Sroka", "Joanna"), "pl", EVERYWHERE)),
    of(Role::QaReviewer, ("ivan.tkach", "Ivan Tkach", "Ivan"), "uk", &["IS", "KA", "BU"]),
];

/// The shops' own people. Each shop has somebody who signs its contract.
pub const CLIENTS: [Somebody; 8] = [
    shown(of(Role::ClientAdmin, ("jan.mazur", "Jan Mazur", "Jan"), "pl", &["LS"])),
    shown(of(Role::ClientViewer, ("alicja.dab", "Alicja Dąb", "Alicja"), "pl", &["LS"])),
    of(Role::ClientAdmin, ("robert.nowicki", "Robert Nowicki", "Robert"), "pl", &["BU"]),
    of(Role::ClientAdmin, ("marta.ziarno", "Marta Ziarno", "Marta"), "pl", &["KA"]),
    shown(of(Role::ClientAgent, ("kuba.palarz", "Kuba Palarz", "Kuba z palarni"), "pl", &["KA"])),
    of(Role::ClientAdmin, ("julia.rosa", "Julia Rosa", "Julia"), "pl", &["MG"]),
    of(Role::ClientAdmin, ("andrii.lysenko", "Андрій Лисенко", "Андрій"), "uk", &["IS"]),
    of(Role::ClientAdmin, ("helen.ward", "Helen Ward", "Helen"), "en", &["NF"]),
];

impl Somebody {
    /// The address that he signs in with.
    pub fn email(&self) -> String {
        let own = self.shops.first().and_then(|code| super::shops::SHOPS.iter().find(|shop| shop.code == *code));
        match own.filter(|_| !self.role.is_staff()) {
            Some(shop) => format!("{}@{}", self.local, shop.domain),
            None => format!("{}@{DOMAIN}", self.local),
        }
    }
}

/// One login of each role.
pub fn logins() -> Vec<Login> {
    let everybody = STAFF.iter().chain(&CLIENTS).filter(|somebody| somebody.shown);
    let login = |somebody: &Somebody| Login {
        role: somebody.role.name().replace('_', " "),
        email: somebody.email(),
        password: PASSWORD.to_owned(),
    };
    everybody.map(login).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_has_one_login_and_every_shop_an_owner_and_people() {
        let roles: Vec<&str> = STAFF.iter().chain(&CLIENTS).filter(|s| s.shown).map(|s| s.role.name()).collect();
        for role in Role::ALL {
            assert_eq!(roles.iter().filter(|name| **name == role.name()).count(), 1, "{role:?}");
        }
        for shop in &super::super::shops::SHOPS {
            let works = |s: &&Somebody, role| s.role == role && s.shops.contains(&shop.code);
            assert_eq!(CLIENTS.iter().filter(|s| works(s, Role::ClientAdmin)).count(), 1, "{}", shop.code);
            assert!(STAFF.iter().filter(|s| works(s, Role::Agent)).count() >= 3, "{}", shop.code);
            assert!(STAFF.iter().any(|s| works(&s, Role::ProjectLead)), "{}", shop.code);
        }
        let agents = STAFF.iter().filter(|s| s.role == Role::Agent);
        assert_eq!(agents.clone().count(), 14);
        assert!(agents.clone().all(|s| (2..=4).contains(&s.shops.len())));
    }
}
