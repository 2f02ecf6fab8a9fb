use super::exceptions::Exceptions;
use super::rungs::{self, Dependency, Member};
use super::source::Source;
use super::system::{self, Uses};
use super::{Finding, homes, sizes, words};

fn source(path: &str, text: &str) -> Source {
    Source::parse(path, text).unwrap()
}

fn texts(findings: &[Finding]) -> Vec<&str> {
    findings.iter().map(|finding| finding.text.as_str()).collect()
}

fn member(name: &str, wanted: &[(&str, Option<&str>)]) -> Member {
    let dependencies = wanted
        .iter()
        .map(|(name, kind)| Dependency { name: (*name).to_owned(), kind: kind.map(str::to_owned) })
        .collect();
    Member { name: name.to_owned(), manifest_path: format!("server/{name}/Cargo.toml"), dependencies }
}

fn no_exceptions() -> Exceptions {
    Exceptions::parse("exceptions.txt", "").unwrap()
}

#[test]
fn a_crate_may_import_lower_rungs_only() {
    let desk = member("desk", &[("kernel", None), ("access", None), ("channels", None), ("desk_x", None)]);

    let findings = rungs::check(&[desk, member("access", &[("tenants", Some("dev"))])]);

    assert_eq!(
        texts(&findings),
        [
            "desk (rung 4) may not import channels (rung 5): only lower rungs",
            "access (rung 2) may not import tenants (rung 2): only lower rungs"
        ]
    );
}

#[test]
fn a_crate_without_a_rung_is_found_and_tests_are_free() {
    let findings = rungs::check(&[member("surprise", &[]), member("it", &[("app", None), ("sqlx", None)])]);
    let users = rungs::check(&[member("store", &[("world", Some("dev"))]), member("desk", &[("world", None)])]);

    assert_eq!(texts(&findings), ["crate surprise has no rung in infra/xtask/src/tidy/rungs.rs"]);
    assert_eq!(texts(&users), ["desk may not import world: it is for tests and tools"]);
}

#[test]
fn a_manifest_may_not_ask_for_a_library_that_lives_elsewhere() {
    let desk = member("desk", &[("sea-orm", None), ("sqlx", Some("dev")), ("casbin", None), ("serde", None)]);

    assert_eq!(texts(&rungs::check(&[desk])), ["desk is not a home of casbin"]);
}

#[test]
fn the_orm_is_seen_in_private_row_modules_only() {
    let text = "
        mod row { use sea_orm::entity::prelude::*; }
        use sea_orm::ColumnTrait;
        fn find() -> sea_orm::Select<u8> { format!(\"{}\", casbin::x()) }
    ";

    let findings = homes::check(&source("server/desk/src/cases.rs", text));

    let lines: Vec<_> = findings.iter().map(|finding| (finding.line, finding.text.as_str())).collect();
    assert_eq!(
        lines,
        [
            (3, "sea_orm has no home in desk outside a private `mod row`"),
            (4, "sea_orm has no home in desk outside a private `mod row`"),
            (4, "casbin has no home in desk"),
        ]
    );
}

#[test]
fn a_public_row_module_is_no_home() {
    let findings = homes::check(&source("server/desk/src/cases.rs", "pub mod row { use sea_orm::DbErr; }"));

    assert_eq!(findings.len(), 1);
}

#[test]
fn row_files_homes_and_tests_may_use_the_library() {
    let text = "use sea_orm::DbErr;";
    let inside_tests = "#[cfg(test)] mod tests { use sea_orm::DbErr; }";

    assert!(homes::check(&source("server/desk/src/cases/row.rs", text)).is_empty());
    assert!(homes::check(&source("server/store/src/tx.rs", text)).is_empty());
    assert!(homes::check(&source("server/desk/tests/cases.rs", text)).is_empty());
    assert!(homes::check(&source("server/desk/src/cases.rs", inside_tests)).is_empty());
}

#[test]
fn a_long_function_and_many_parameters_are_found() {
    let body = "    let _ = 1;\n".repeat(59);
    let text = format!(
        "struct S;\nimpl S {{\nfn long(&self, a: u8, b: u8, c: u8, d: u8, e: u8, f: u8, g: u8) {{\n{body}}}\n}}\n"
    );

    let findings = sizes::check_rust(&source("server/desk/src/s.rs", &text), &mut no_exceptions());

    assert_eq!(texts(&findings), ["long/lines: 61, the limit is 60", "long/parameters: 7, the limit is 6"]);
    assert_eq!(findings[0].line, 3);
}

#[test]
fn tests_do_not_count_towards_a_file() {
    let code = "fn a() {}\n".repeat(400);
    let tests = format!("#[cfg(test)]\nmod tests {{\n{}}}\n", "    fn b() {}\n".repeat(100));

    let within = sizes::check_rust(&source("server/desk/src/s.rs", &format!("{code}{tests}")), &mut no_exceptions());
    let over =
        sizes::check_rust(&source("server/desk/src/s.rs", &format!("{code}fn c() {{}}\n")), &mut no_exceptions());

    assert_eq!(texts(&within), [""; 0]);
    assert_eq!(texts(&over), ["lines: 401, the limit is 400"]);
}

#[test]
fn a_long_component_is_found() {
    let finding =
        sizes::check_lines("frontend/src/features/cases/CasePage.tsx", &"x\n".repeat(301), &mut no_exceptions());

    assert_eq!(finding.unwrap().text, "lines: 301, the limit is 300");
}

#[test]
fn an_exception_keeps_quiet_at_its_size_only_and_must_go_when_unneeded() {
    let list = "a.sh lines 500 wire format\nb.sh lines 450 wire format\nc.sh lines 410 wire format\n";
    let mut exceptions = Exceptions::parse("exceptions.txt", list).unwrap();
    let mut judge = |path: &str, size: usize| exceptions.judge(path, 0, "lines", size, 400).map(|finding| finding.text);

    assert_eq!(judge("a.sh", 500), None);
    assert_eq!(judge("a.sh", 501).unwrap(), "lines: 501, the limit is 400 and its exception 500");
    assert_eq!(judge("b.sh", 440).unwrap(), "lower the exception of b.sh lines to 440");
    assert_eq!(judge("c.sh", 400), None);
    assert_eq!(texts(&exceptions.leftovers()), ["remove c.sh lines: not needed"]);
}

#[test]
fn an_exception_without_a_reason_is_refused() {
    assert!(Exceptions::parse("exceptions.txt", "a.sh lines 500\n").is_err());
    assert!(Exceptions::parse("exceptions.txt", "a.sh lines many because\n").is_err());
}

#[test]
fn a_system_transaction_must_be_listed_and_the_list_may_not_be_longer() {
    let text = "async fn pump(db: &Db) { db.system(SystemUse::Relay).await; }\nasync fn other(db: &Db) { Db::system_view(db); }";
    let mut uses =
        Uses::parse("uses.txt", "server/app/src/relay.rs pump hands jobs over\nserver/app/src/relay.rs gone old\n")
            .unwrap();

    let findings = system::check(&source("server/app/src/relay.rs", text), &mut uses);

    assert_eq!(texts(&findings), ["other opens a system transaction that uses.txt does not list"]);
    assert_eq!(texts(&uses.leftovers()), ["remove server/app/src/relay.rs gone: not a system use"]);
}

#[test]
fn hosts_machine_paths_and_unfinished_work_are_found() {
    let host = format!("see https://{}.{}/x", "registry.npmjs", "org");
    let path = format!("cd /{}/main", "work");
    let mark = format!("// {}{}: later", "TO", "DO");

    let findings = words::check("infra/x.sh", &[host, path, mark, "/workforce/main".to_owned()].join("\n"));

    assert_eq!(
        texts(&findings),
        [
            "names the host of a package registry",
            "names a path of one machine",
            "unfinished work is an issue, not a comment"
        ]
    );
}

#[test]
fn a_test_that_sleeps_is_found_and_a_worker_that_sleeps_is_not() {
    let text = "
        async fn work() { tokio::time::sleep(ONE).await; }
        #[cfg(test)]
        mod tests {
            #[tokio::test]
            async fn waits() { tokio::time::sleep(ONE).await; }
        }
    ";

    let findings = words::check_rust(&source("server/app/src/relay.rs", text));

    assert_eq!(findings.iter().map(|finding| finding.line).collect::<Vec<_>>(), [6]);
}

#[test]
fn unfinished_macros_are_found() {
    let text = format!("fn a() {{ {}{}!() }}", "to", "do");

    assert_eq!(words::check_rust(&source("server/desk/src/s.rs", &text)).len(), 1);
}
