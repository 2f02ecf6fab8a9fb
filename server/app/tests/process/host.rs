//! The HTTP host: headers, refusals, health, pages.

use world::{World, worlds};

use crate::support::{ask, request, start};

const MARK: (&str, &str) = ("X-Manyhands", "1");
const JSON: (&str, &str) = ("Content-Type", "application/json");

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_process_starts_says_that_it_is_ready_and_stops() {
    for world in worlds().await {
        let running = start(&world, |_| {}).await;
        let address = running.address.unwrap();

        let health = ask(address, &request("GET /health", &[], "")).await;
        let live = ask(address, &request("GET /health/live", &[], "")).await;
        let version = ask(address, &request("GET /version", &[], "")).await;

        assert_eq!((health.status, live.status, version.status), (200, 200, 200), "{}", health.body);
        assert!(health.body.contains("\"DATABASE\""));
        assert!(version.body.contains("\"demo\":null"));
        running.stop().await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_answer_carries_the_headers_that_protect_it() {
    let world = World::on_sqlite().await;
    let running = start(&world, |_| {}).await;
    let address = running.address.unwrap();

    for line in ["GET /health", "GET /version", "GET /", "GET /files/nothing", "POST /graphql", "GET /graphql"] {
        let answer = ask(address, &request(line, &[], "")).await;
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{line}");
        assert_eq!(answer.header("referrer-policy"), Some("no-referrer"), "{line}");
        assert_eq!(answer.header("x-frame-options"), Some("DENY"), "{line}");
        let policy = answer.header("content-security-policy").unwrap();
        assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{line}: {policy}");
        assert!(!policy.contains("unsafe"), "{line}: {policy}");
        assert!(answer.header("x-request-id").is_some(), "{line}");
        assert!(answer.header("strict-transport-security").is_none(), "{line}: plain http");
    }
    for line in ["GET /health", "GET /version", "GET /files/nothing"] {
        assert_eq!(ask(address, &request(line, &[], "")).await.header("cache-control"), Some("no-store"), "{line}");
    }
    running.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_foreign_page_cannot_change_anything() {
    let world = World::on_sqlite().await;
    let running = start(&world, |_| {}).await;
    let address = running.address.unwrap();
    let own = format!("http://localhost:{}", address.port());
    let body = r#"{"email":"a@example.com"}"#;
    let status = async |headers: &[(&str, &str)]| {
        let all = [&[JSON], headers].concat();
        ask(address, &request("POST /auth/forgot", &all, body)).await.status
    };

    assert_eq!(status(&[]).await, 403, "no mark");
    assert_eq!(status(&[MARK, ("Origin", "https://evil.example")]).await, 403);
    assert_eq!(status(&[MARK, ("Origin", "null")]).await, 403);
    assert_eq!(status(&[MARK, ("Sec-Fetch-Site", "cross-site")]).await, 403);
    assert_eq!(status(&[("Origin", &own)]).await, 403, "no mark");
    assert_eq!(status(&[MARK, ("Origin", &own)]).await, 204);
    assert_eq!(status(&[MARK]).await, 204, "no browser");
    running.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn graphql_takes_one_operation_of_json_by_post_and_nothing_else() {
    let world = World::on_sqlite().await;
    let running = start(&world, |flags| flags.development = true).await;
    let address = running.address.unwrap();
    let query = r#"{"query":"{ __typename }"}"#;
    let status = async |line: &str, kind: &str, body: &str| {
        ask(address, &request(line, &[MARK, ("Content-Type", kind)], body)).await.status
    };

    assert_eq!(status("PUT /graphql", "application/json", query).await, 405);
    assert_eq!(status("POST /graphql", "text/plain", query).await, 415);
    assert_eq!(status("POST /graphql", "application/x-www-form-urlencoded", "query=%7B__typename%7D").await, 415);
    assert_eq!(status("POST /graphql", "application/json", &format!("[{query},{query}]")).await, 400);
    assert_eq!(status("POST /graphql", "application/json", "{").await, 400);
    assert_eq!(status("POST /graphql", "application/json", &"x".repeat(2 << 20)).await, 413);
    assert_eq!(status("POST /graphql", "application/json; charset=utf-8", query).await, 200);
    running.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wrong_password_is_told_and_an_unknown_link_is_gone() {
    let world = World::on_sqlite().await;
    let running = start(&world, |_| {}).await;
    let address = running.address.unwrap();
    let body = r#"{"email":"nobody@example.com","password":"not his password"}"#;

    let wrong = ask(address, &request("POST /auth/sign-in", &[MARK, JSON], body)).await;
    let link = ask(address, &request("GET /auth/invitation/abc", &[], "")).await;
    let broken = ask(address, &request("POST /auth/sign-in", &[MARK, JSON], "{")).await;

    assert_eq!((wrong.status, wrong.body.contains("WRONG")), (401, true), "{}", wrong.body);
    assert_eq!((link.status, link.body.contains("EXPIRED")), (410, true));
    assert_eq!(broken.status, 400);
    running.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn files_are_missing_to_strangers_and_uploads_need_a_session() {
    let world = World::on_sqlite().await;
    let running = start(&world, |_| {}).await;
    let address = running.address.unwrap();
    let link = app::links::FileLinks::new(&[9; 32], running.house.db.clock().clone());
    let forged = link.picture(world.ids.next(), world.ids.next());

    let unknown = ask(address, &request("GET /files/abc", &[], "")).await;
    let picture = ask(address, &request(&format!("GET /files/picture/{forged}"), &[], "")).await;
    let plain = ask(address, &request("POST /files", &[MARK, JSON], "{}")).await;
    let multipart = ("Content-Type", "multipart/form-data; boundary=x");
    let upload = ask(address, &request("POST /files", &[MARK, multipart], "--x--\r\n")).await;

    assert_eq!((unknown.status, picture.status, plain.status, upload.status), (404, 404, 415, 401));
    running.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_form_that_leads_nowhere_is_missing_and_a_flood_is_slowed() {
    let world = World::on_sqlite().await;
    let running = start(&world, |_| {}).await;
    let address = running.address.unwrap();
    let body = r#"{"email":"jan@example.com","text":"Where is my parcel?"}"#;
    let send = request("POST /forms/unknown", &[JSON, ("Origin", "https://shop.example")], body);

    let first = ask(address, &send).await;
    let mut last = ask(address, &send).await;
    for _ in 0..10 {
        last = ask(address, &send).await;
    }

    assert_eq!((first.status, first.header("access-control-allow-origin")), (404, Some("*")));
    assert_eq!(last.status, 429);
    assert!(last.header("retry-after").is_some());
    running.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn beyond_plain_http_the_certificate_is_our_own_authoritys() {
    let world = World::on_sqlite().await;
    let running = start(&world, |flags| flags.listen = Some("0.0.0.0:0".to_owned())).await;
    let port = running.address.unwrap().port();
    let authority = std::fs::read(running.authority.as_ref().unwrap()).unwrap();
    let client = channels::tls::Trust::nobody().and_pem(&authority).unwrap().client().unwrap();
    let stream = tokio::net::TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    let name = tokio_rustls::rustls::pki_types::ServerName::try_from("localhost").unwrap();

    let mut stream = tokio_rustls::TlsConnector::from(client).connect(name, stream).await.unwrap();
    let mut answer = String::new();
    let get = request("GET /health", &[], "");
    tokio::io::AsyncWriteExt::write_all(&mut stream, get.as_bytes()).await.unwrap();
    let _ = tokio::io::AsyncReadExt::read_to_string(&mut stream, &mut answer).await;

    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(answer.to_lowercase().contains("strict-transport-security: max-age"), "{answer}");
    running.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn outside_development_only_our_own_documents_are_run() {
    let world = World::on_sqlite().await;
    let running = start(&world, |_| {}).await;
    let address = running.address.unwrap();
    let documents = include_str!("../../../api/documents.json");
    let documents: std::collections::BTreeMap<String, String> = serde_json::from_str(documents).unwrap();
    let hash = documents.keys().next().unwrap();
    let known = format!(r#"{{"extensions":{{"persistedQuery":{{"version":1,"sha256Hash":"{hash}"}}}}}}"#);

    let text = ask(address, &request("POST /graphql", &[MARK, JSON], r#"{"query":"{ __typename }"}"#)).await;
    let ours = ask(address, &request("POST /graphql", &[MARK, JSON], &known)).await;
    let get = ask(address, &request("GET /graphql?query=%7B__typename%7D", &[], "")).await;

    assert_eq!((text.status, text.body.contains("UNKNOWN_DOCUMENT")), (400, true), "{}", text.body);
    assert_eq!((ours.status, get.status), (200, 405), "{}", ours.body);
    running.stop().await.unwrap();
}
