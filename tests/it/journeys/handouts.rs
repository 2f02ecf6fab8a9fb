//! Reports that leave the house: as files, by mail on their day, by a link.

use access::Role;
use app::configuration::MailServer;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use channels::email;
use channels::testing::sink::{Kept, Setup, Sink};
use chrono::Duration;
use desk::inbound::Inbound;
use serde_json::json;
use world::World;

use super::{receiver, seen, two_shops};
use crate::house::{House, told, until};
use crate::on_both;
use crate::wire::letter::Letter;
use crate::wire::smtp;

on_both! {
    a_report_is_mailed_once_on_its_day: mailed;
    a_link_shows_one_report_and_nothing_else: shared;
    a_paper_is_had_by_those_who_may_read_it: taken_along;
}

async fn house(world: World, sink: &Sink) -> House {
    let (host, port) = (sink.address().ip().to_string(), sink.address().port());
    let server = MailServer {
        host,
        port,
        implicit: false,
        sign_in: None,
        from: "raporty@bpo.example".into(),
        domains: vec!["ls.example".into()],
    };
    House::open_with(world, |configuration| configuration.mail_server = Some(server)).await
}

const SCHEDULE: &str = "mutation($input: ScheduleReportInput!) { scheduleReport(input: $input) { __typename
    ... on ReportScheduleChanged { schedule { id state nextAt recipients { address employed } } }
    ... on InvalidInput { fields { field reason } } } }";
const SENDINGS: &str =
    "query($client: ID!) { reportSchedules(client: $client) { state sendings { address state reason } } }";

/// The reports among the mails that have gone out, each beside its raw text: invitations go out by the same server.
fn reports(sink: &Sink) -> Vec<(Inbound, String)> {
    let read = |mail: &Kept| {
        let read = email::parse(&mail.bytes).inbound;
        let is_report = read.subject.as_deref().is_some_and(|subject| subject.contains("Raport SLA: Sklep LS"));
        is_report.then(|| (read, String::from_utf8_lossy(&mail.bytes).into_owned()))
    };
    sink.mails().iter().filter_map(read).collect()
}

async fn mailed(world: World) {
    let sink = Sink::start(Setup::default()).await.unwrap();
    let house = house(world, &sink).await;
    let (ours, _) = two_shops(&house, sink.address()).await;
    let lead = house.staff("lena@bpo.example", Role::ProjectLead, &[(ours.tenant, ours.project)]).await;
    let (_, shop) = house.person(ours.tenant, "jan@ls.example", &[Role::ClientAdmin]).await;
    let client = api::gid::client(ours.tenant).to_string();
    let wish = json!({ "format": "PDF", "language": "pl", "cadence": "DAILY", "day": 1, "hour": 10,
        "addresses": ["jan@ls.example", "biuro@ksiegowi.example"], "money": false });
    let input = json!({ "client": client, "wish": wish });

    let asked = json!({ "input": input });
    assert_eq!(
        told(&lead.ask(SCHEDULE, asked.clone()).await),
        "DENIED",
        "who leads a part hands out nothing of the whole"
    );
    let made = shop.gql(SCHEDULE, asked).await["scheduleReport"]["schedule"].clone();
    assert_eq!(made["state"], "ACTIVE", "{made}");

    let sender = "mutation($input: SetReportSenderInput!) { setReportSender(input: $input) { __typename } }";
    let input = json!({ "client": client, "name": "Raporty Sowy", "address": "raporty@ls.example",
        "replyTo": "jan@ls.example" });
    let kept = lead.gql(sender, json!({ "input": input })).await;
    assert_eq!(kept["setReportSender"]["__typename"], "ClientBrandChanged", "{kept}");

    // Monday nine o'clock in Warsaw; it is due at ten.
    house.later(Duration::hours(1));
    until("both mails are out", async || reports(&sink).len() >= 2).await;
    house.settled().await;
    let mails = reports(&sink);
    assert_eq!(mails.len(), 2);
    for (read, text) in &mails {
        assert_eq!(read.attachments.len(), 1);
        assert_eq!(read.attachments[0].name.as_deref(), Some("LS-2025-11.pdf"));
        assert!(text.contains("application/pdf"), "{}", &text[..800]);
        let from = read.from.as_ref().unwrap();
        assert_eq!((from.name.as_deref(), from.address.as_str()), (Some("Raporty Sowy"), "raporty@ls.example"));
        assert!(text.contains("Reply-To: jan@ls.example"), "{}", &text[..800]);
    }
    until("both are told as sent", async || {
        let found = shop.gql(SENDINGS, json!({ "client": client })).await;
        let all = found["reportSchedules"][0]["sendings"].as_array().unwrap().clone();
        all.len() == 2 && all.iter().all(|one| one["state"] == "SENT")
    })
    .await;

    // Paused: the next day is silent.
    let steer = "mutation($input: SteerReportScheduleInput!) { steerReportSchedule(input: $input) { __typename } }";
    shop.gql(steer, json!({ "input": { "schedule": made["id"], "step": "PAUSE" } })).await;
    house.later(Duration::days(1));
    house.settled().await;
    assert_eq!(reports(&sink).len(), 2);
    house.close().await;
}

async fn shared(world: World) {
    let sink = Sink::start(Setup::default()).await.unwrap();
    let house = house(world, &sink).await;
    let (ours, theirs) = two_shops(&house, sink.address()).await;
    let (_, shop) = house.person(ours.tenant, "jan@ls.example", &[Role::ClientAdmin]).await;
    let lead = house.staff("lena@bpo.example", Role::ProjectLead, &[(ours.tenant, ours.project)]).await;
    let letter = Letter::new("anna.tajna@poczta.example", &ours.forwarded_to("pomoc"), "Sprawa bursztynowa");
    assert_eq!(smtp::send(receiver(&house), &letter).await.0, 250);
    seen(&lead, &letter.subject, "id").await;
    house.settled().await;
    let client = api::gid::client(ours.tenant).to_string();
    let drawing = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3 1'><rect width='3' height='1'/></svg>";
    let logo = "mutation($input: SetClientLogoInput!) { setClientLogo(input: $input) { __typename
        ... on ClientBrandChanged { brand { logo } } } }";
    let input = json!({ "client": client, "file": STANDARD.encode(drawing) });
    let made = lead.gql(logo, json!({ "input": input })).await["setClientLogo"].clone();
    let logo = made["brand"]["logo"].as_str().unwrap().to_owned();
    let seen = shop.get(&logo).await;
    assert_eq!((seen.status().as_u16(), seen.headers()["content-type"].to_str().unwrap()), (200, "image/png"));
    assert!(seen.bytes().await.unwrap().starts_with(b"\x89PNG"));
    let (_, stranger) = house.person(theirs.tenant, "obcy@kb.example", &[Role::ClientAdmin]).await;
    assert_eq!(
        (stranger.get(&logo).await.status(), house.browser().get(&logo).await.status().as_u16()),
        (404.try_into().unwrap(), 401)
    );
    let share = "mutation($input: ShareReportInput!) { shareReport(input: $input) { __typename
        ... on ReportShared { token link { id } } } }";
    let input = json!({ "client": client, "from": "2025-11-01", "until": "2025-11-30", "language": "pl",
        "note": "dla zarządu", "days": 7 });
    let made = shop.gql(share, json!({ "input": input })).await["shareReport"].clone();
    let path = format!("/shared/{}", made["token"].as_str().unwrap());

    let nobody = house.browser();
    let answer = nobody.get(&path).await;
    assert_eq!(
        (answer.status().as_u16(), answer.headers()["x-robots-tag"].to_str().unwrap()),
        (200, "noindex, nofollow")
    );
    let answered = answer.headers()["content-security-policy"].to_str().unwrap().to_owned();
    let page = answer.text().await.unwrap();
    assert!(page.contains("Raport SLA") && page.contains("Sklep LS") && page.contains("listopad 2025"), "{page}");
    for secret in ["anna", "tajna", "bursztynowa", "Rozliczenie", "<script"] {
        assert!(!page.contains(secret), "{secret}");
    }
    assert!(page.contains("src=\"data:image/png;base64,") && answered.contains("img-src data:"), "{answered}");
    let pdf = nobody.get(&format!("{path}/report.pdf")).await;
    assert_eq!(pdf.headers()["content-type"], "application/pdf");
    assert!(pdf.bytes().await.unwrap().starts_with(b"%PDF-"));
    assert_eq!(nobody.get(&format!("{path}/report.exe")).await.status(), 404);
    assert_eq!(nobody.get(&format!("/papers/{client}/month/2025-11.pdf")).await.status(), 401);

    let revoke = "mutation($input: RevokeReportLinkInput!) { revokeReportLink(input: $input) { __typename } }";
    shop.gql(revoke, json!({ "input": { "link": made["link"]["id"] } })).await;
    assert_eq!(nobody.get(&path).await.status(), 404);
    // Whoever tries addresses is slowed down.
    let mut slowed = false;
    for _ in 0..40 {
        slowed |= nobody.get("/shared/AAAA").await.status() == 429;
    }
    assert!(slowed);
    house.close().await;
}

async fn taken_along(world: World) {
    let sink = Sink::start(Setup::default()).await.unwrap();
    let house = house(world, &sink).await;
    let (ours, theirs) = two_shops(&house, sink.address()).await;
    let (_, shop) = house.person(ours.tenant, "ewa@ls.example", &[Role::ClientViewer]).await;
    let (_, stranger) = house.person(theirs.tenant, "obcy@kb.example", &[Role::ClientAdmin]).await;
    let (_, agent) = house.person(ours.tenant, "kuba@ls.example", &[Role::ClientAgent]).await;
    let client = api::gid::client(ours.tenant).to_string();
    let month = |end: &str| format!("/papers/{client}/month/2025-11.{end}?language=uk");
    for (end, begin) in [("pdf", b"%PDF".as_slice()), ("xlsx", b"PK"), ("csv", "\u{feff}".as_bytes())] {
        let answer = shop.get(&month(end)).await;
        assert_eq!(answer.status(), 200, "{end}");
        let name = answer.headers()["content-disposition"].to_str().unwrap().to_owned();
        assert_eq!(name, format!("attachment; filename*=UTF-8''LS-2025-11.{end}"));
        assert!(answer.bytes().await.unwrap().starts_with(begin), "{end}");
    }
    let figures = format!("/papers/{client}/figures.xlsx?from=2025-11-01&until=2025-11-30&by=day&kpis=");
    assert_eq!(shop.get(&format!("{figures}contacts,reply_level,occupancy")).await.status(), 200);
    for wrong in ["", "nonsense", "contacts,contacts"] {
        assert_eq!(shop.get(&format!("{figures}{wrong}")).await.status(), 422, "{wrong}");
    }
    let report = |number: &str, more: &str| {
        format!("/papers/{client}/report/{number}.csv?from=2025-11-01&until=2025-11-30&by=day&group=none{more}")
    };
    let listed = shop.get(&report("W-01", "&language=en&channel=email")).await;
    let name = listed.headers()["content-disposition"].to_str().unwrap().to_owned();
    assert_eq!(name, "attachment; filename*=UTF-8''LS-W-01-2025-11-01-2025-11-30.csv");
    assert!(listed.text().await.unwrap().contains("Contacts"));
    for (number, more, status) in [
        ("W-99", "", 422),
        ("W-01", "&channel=smoke", 400),
        ("W-01", "&project=nobody", 404),
        ("W-01", "&group=none", 400),
    ] {
        assert_eq!(shop.get(&report(number, more)).await.status(), status, "{number} {more}");
    }
    assert_eq!(stranger.get(&report("W-01", "")).await.status(), 404);
    assert_eq!(house.browser().get(&report("W-01", "")).await.status(), 401);
    assert_eq!(shop.get(&month("exe")).await.status(), 404);
    assert_eq!(shop.get(&format!("/papers/{client}/month/x.pdf")).await.status(), 422);
    assert_eq!(stranger.get(&month("pdf")).await.status(), 404);
    assert_eq!(agent.get(&month("pdf")).await.status(), 403);
    assert_eq!(house.browser().get(&month("pdf")).await.status(), 401);
    house.close().await;
}
