//! What a person's fields must look like.

use kernel::Fault;
use kernel::fault::{Problems, Reason};
use kernel::ids::TenantId;

use super::{NewPerson, PersonChange};
use crate::account::LOCALES;

pub(super) fn settle_new(tenant: TenantId, new: &NewPerson) -> Result<(), Fault> {
    let mut problems = Problems::none();
    check_address(&mut problems, &new.email);
    check_name(&mut problems, "name", &new.name);
    check_name(&mut problems, "alias", &new.alias);
    problems.check(
        !LOCALES.contains(&new.locale.as_str()),
        "locale",
        Reason::coded("UNKNOWN", "is not a language of the screens"),
    );
    problems.check(
        new.roles.iter().any(|role| !role.fits(tenant, tenant)),
        "roles",
        Reason::coded("ROLE_DOES_NOT_FIT", "do not fit this tenant"),
    );
    problems.settle()
}

pub(super) fn settle_change(change: &PersonChange) -> Result<(), Fault> {
    let mut problems = Problems::none();
    let texts = [&change.name, &change.alias, &change.email, &change.locale];
    let empty = texts.iter().all(|value| value.is_none()) && change.languages.is_none() && change.roles.is_none();
    problems.check(empty, "change", Reason::coded("NOTHING_CHANGES", "changes nothing"));
    let language = |text: &String| (2..=3).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_lowercase());
    let spoken = change.languages.as_ref().is_none_or(|all| all.len() <= 20 && all.iter().all(language));
    problems.check(!spoken, "languages", Reason::coded("NOT_LANGUAGES", "are two or three letters each"));
    if let Some(email) = &change.email {
        check_address(&mut problems, email);
    }
    for (field, value) in [("name", &change.name), ("alias", &change.alias)] {
        if let Some(value) = value {
            check_name(&mut problems, field, value);
        }
    }
    let known = change.locale.as_deref().is_none_or(|locale| LOCALES.contains(&locale));
    problems.check(!known, "locale", Reason::coded("UNKNOWN", "is not a language of the screens"));
    problems.settle()
}

fn check_address(problems: &mut Problems, email: &str) {
    let email = email.trim();
    let whole = email.split_once('@').is_some_and(|(name, domain)| {
        !name.is_empty() && domain.contains('.') && !domain.starts_with('.') && !domain.ends_with('.')
    });
    let odd = email.chars().any(|c| c.is_whitespace() || c.is_control() || "<>,;:\"()[]\\".contains(c));
    let bad = !whole || odd || email.matches('@').count() != 1 || email.len() > 254;
    problems.check(bad, "email", Reason::coded("NOT_AN_ADDRESS", "is not an e-mail address"));
}

/// A name of somebody: one line, not empty, not endless.
pub(crate) fn check_name(problems: &mut Problems, field: &str, name: &str) {
    let length = name.trim().chars().count();
    let text = "must have 1 to 120 characters";
    problems.check(length == 0, field, Reason::coded("REQUIRED", text));
    problems.check(length > 120, field, Reason::coded("TOO_LONG", text).with("most", 120));
    problems.check(name.chars().any(char::is_control), field, Reason::coded("OUT_OF_RANGE", "must be one line"));
}
