//! Heavy libraries have one home, so that only one crate has to know them and be compiled with them.
//!
//! Tests may use what they like. Invariant: outside `store`, sea-orm is seen only in a private `mod row`.

use super::Finding;
use super::source::Source;

/// A library, the crates that may use it anywhere, and whether others may in their `mod row`.
struct Home {
    library: &'static str,
    crates: &'static [&'static str],
    rows: bool,
}

const HOMES: &[Home] = &[
    Home { library: "sea-orm", crates: &["store"], rows: true },
    Home { library: "sea-orm-migration", crates: &["store"], rows: false },
    Home { library: "sqlx", crates: &["store", "app"], rows: false },
    Home { library: "object_store", crates: &["store"], rows: false },
    Home { library: "casbin", crates: &["access"], rows: false },
    Home { library: "async-graphql", crates: &["api", "app"], rows: false },
    Home { library: "actix-web", crates: &["app"], rows: false },
    Home { library: "actix-ws", crates: &["app"], rows: false },
    Home { library: "apalis", crates: &["app"], rows: false },
    Home { library: "apalis-postgres", crates: &["app"], rows: false },
    Home { library: "apalis-sqlite", crates: &["app"], rows: false },
    Home { library: "imap", crates: &["channels"], rows: false },
    Home { library: "lettre", crates: &["channels"], rows: false },
    Home { library: "smtp-proto", crates: &["channels"], rows: false },
    Home { library: "reqwest", crates: &["channels"], rows: false },
    Home { library: "typst", crates: &["paper"], rows: false },
    Home { library: "typst-kit", crates: &["paper"], rows: false },
    Home { library: "typst-layout", crates: &["paper"], rows: false },
    Home { library: "typst-pdf", crates: &["paper"], rows: false },
    Home { library: "resvg", crates: &["paper"], rows: false },
    Home { library: "rust_xlsxwriter", crates: &["paper"], rows: false },
];

/// Crates that keep no rows: pure ones, and those above the repositories.
const ROWLESS: &[&str] = &["kernel", "planning", "routing", "telephony", "api", "app"];

/// May the manifest of `name` ask for `library`?
pub fn may_depend(name: &str, library: &str) -> bool {
    HOMES
        .iter()
        .find(|home| home.library == library)
        .is_none_or(|home| home.crates.contains(&name) || (home.rows && !ROWLESS.contains(&name)))
}

/// Mentions of heavy libraries outside their homes.
pub fn check(source: &Source) -> Vec<Finding> {
    let Some(name) = crate_of(&source.path) else { return Vec::new() };
    let outside = |mention: &&super::source::Mention| {
        !mention.test
            && home_of(&mention.word).is_some_and(|home| !(home.crates.contains(&name) || (mention.row && home.rows)))
    };
    source
        .paths
        .iter()
        .filter(outside)
        .map(|mention| Finding::at(&source.path, mention.line, objection(name, &mention.word)))
        .collect()
}

fn objection(name: &str, word: &str) -> String {
    let rows = home_of(word).is_some_and(|home| home.rows);
    let but = if rows { " outside a private `mod row`" } else { "" };
    format!("{word} has no home in {name}{but}")
}

fn home_of(word: &str) -> Option<&'static Home> {
    HOMES.iter().find(|home| home.library.replace('-', "_") == word)
}

/// The crate of a product file: server/desk/src/… → desk. Nothing for tests and tools.
fn crate_of(path: &str) -> Option<&str> {
    let mut parts = path.split('/');
    let name = match parts.next()? {
        "server" => parts.next()?,
        top @ ("tenants" | "workforce" | "qa" | "planning") => top,
        _ => return None,
    };
    (parts.next() == Some("src")).then_some(name)
}
