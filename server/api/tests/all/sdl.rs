//! `schema.graphql` says what the server says.

use std::path::Path;

/// Writes the file when `MANYHANDS_WRITE_SDL` is set, compares it otherwise.
#[test]
fn the_file_of_the_schema_is_as_the_server_has_it() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema.graphql");
    let now = format!("{}\n", api::sdl().trim_end());
    if std::env::var_os("MANYHANDS_WRITE_SDL").is_some() {
        std::fs::write(&file, &now).unwrap();
    }
    let same = std::fs::read_to_string(&file).unwrap_or_default() == now;
    assert!(same, "schema.graphql is stale: cargo xtask schema writes it anew");
}
