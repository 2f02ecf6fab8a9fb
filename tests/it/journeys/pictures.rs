//! A mail with pictures that lie elsewhere: shown through us, asked for once, and never from inside.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use access::Role;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use world::World;

use super::{receiver, seen, two_shops};
use crate::house::House;
use crate::on_both;
use crate::wire::letter::Letter;
use crate::wire::smtp;

on_both! {
    pictures_from_elsewhere_are_shown_by_us_and_nobody_there_learns_who_reads: pictures;
}

const GIF: &[u8] = b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;";

/// A server with one picture; counts who comes.
async fn server(address: &str) -> (SocketAddr, Arc<AtomicUsize>) {
    let listener = TcpListener::bind(address).await.unwrap();
    let (address, met) = (listener.local_addr().unwrap(), Arc::new(AtomicUsize::new(0)));
    let count = met.clone();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            count.fetch_add(1, Ordering::SeqCst);
            let mut asked = [0; 4096];
            let _ = stream.read(&mut asked).await;
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n").await;
            let _ = stream.write_all(GIF).await;
        }
    });
    (address, met)
}

async fn pictures(world: World) {
    let house = House::open(world).await;
    let ((outside, met), (inside, canary)) = (server("127.0.0.2:0").await, server("127.0.0.1:0").await);
    let (ours, _) = two_shops(&house, outside).await;
    let agent = house.staff("ola@bpo.example", Role::Agent, &[(ours.tenant, ours.project)]).await;
    let mut letter = Letter::new("anna@poczta.example", &ours.forwarded_to("pomoc"), "Zdjęcie");
    letter.kind = "text/html";
    letter.text = format!(
        "<p>Tak to wygląda</p><img src=\"http://{outside}/a.gif?who=ola\"><img src=\"http://{inside}/b.gif\">\r\n"
    );
    assert_eq!(smtp::send(receiver(&house), &letter).await.0, 250);
    let case = seen(&agent, &letter.subject, "id").await;
    let query = "query($id: ID!) { case(id: $id) { timeline { edges { node { ... on Mail { htmlUrl remoteImagesBlocked } } } } } }";
    let told = agent.gql(query, json!({ "id": case["id"] })).await;
    let edges = told["case"]["timeline"]["edges"].as_array().unwrap();
    let mail = edges.iter().map(|edge| &edge["node"]).find(|node| node["htmlUrl"] != Value::Null).unwrap();
    assert_eq!(mail["remoteImagesBlocked"], true);
    let page = mail["htmlUrl"].as_str().unwrap();

    let held_back = agent.get(page).await.text().await.unwrap();
    assert!(!held_back.contains("<img src"), "{held_back}");
    let asked = agent.get(&format!("{page}?images=1")).await;
    let policy = asked.headers()["content-security-policy"].to_str().unwrap().to_owned();
    assert!(!policy.contains("http"), "{policy}");
    let shown = asked.text().await.unwrap();
    assert!(!shown.contains("http://127"), "{shown}");
    let links: Vec<&str> = shown.split("<img src=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(links.len(), 2, "{shown}");

    // The sandbox carries no cookie.
    let sandbox = house.browser();
    for _ in 0..2 {
        let picture = sandbox.get(links[0]).await;
        assert_eq!(
            (picture.status().as_u16(), picture.headers()["content-type"].to_str().unwrap()),
            (200, "image/gif")
        );
        assert_eq!(picture.bytes().await.unwrap(), GIF);
    }
    assert_eq!(sandbox.get(links[1]).await.status(), 404);
    assert_eq!(
        (met.load(Ordering::SeqCst), canary.load(Ordering::SeqCst)),
        (1, 0),
        "fetched once, and not from inside"
    );
    house.later(chrono::Duration::minutes(16));
    assert_eq!(sandbox.get(links[0]).await.status(), 404, "a link is good for minutes");
    house.close().await;
}
