//! The list of cases over HTTP: our GraphQL with the front end's own document, and a bare handler beside it.
//!
//! Both stand in one process that is measured while one or the other is asked. The bare handler reads what the answer
//! needs in five statements and writes it as JSON. Deliberately absent: TLS. Invariant: both answer with the same cases.

pub mod both;
mod hand;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use access::{Access, NewAssignment, NewPerson, Purpose, Role};
use anyhow::{Context, Result, ensure};
use kernel::Clock;
use kernel::ids::{ProjectId, TenantId};
use serde_json::{Value, json};
use shop::{Shop, letter};
use world::World;

use crate::ground::{self, Ground, code};
use crate::proc::{Meter, Pid};
use crate::results::{Results, Row};
use crate::served::{Served, url};
use crate::timing::{Times, each, ms, say};

/// What our own front end may ask.
const DOCUMENTS: &str = include_str!("../../../../server/api/documents.json");
const SHOPS: usize = 8;
const CASES: usize = 40;
const FIRST: usize = 50;
/// Requests at the same time.
const TOGETHER: usize = 4;
const PASSWORD: &str = "zielony rower w deszczu";
const EMAIL: &str = "agent@house.example";

/// What asking one of the two took.
struct Asked {
    cpu: Duration,
    server: Duration,
    times: Times,
    rate: f64,
}

/// Measures.
pub async fn run(ground: &Ground, requests: usize, results: &mut Results) -> Result<()> {
    let world = ground.world().await;
    let mut shops = Vec::new();
    for number in 0..SHOPS {
        let shop = Shop::open(&world, &code(number)).await;
        for case in 0..CASES {
            let id = format!("m{number}.{case}");
            shop.mail(letter(&id, &format!("Zamówienie {case}"), "Dzień dobry, gdzie jest moja paczka?")).await;
        }
        shops.push((shop.scope.tenant(), shop.came.project));
    }
    let token = invite(&world, &shops).await?;
    let tenants: Vec<String> = shops.iter().map(|(tenant, _)| tenant.to_string()).collect();
    let (data, database) = (world.folder.path().display().to_string(), url(&world.place));
    let mut served =
        Served::part(&["both", "--data", &data, "--database", &database, "--clients", &tenants.join(",")])?;
    let product = served.hear("product: ").await?;
    let bare = served.hear("bare: ").await?;
    let cookie = sign_in(&product, &token).await?;
    let question = question()?;
    let pid = served.pid()?;
    let ours = ask(ground, pid, requests, &(format!("{product}/graphql"), Some(cookie), question)).await?;
    let least = ask(ground, pid, requests, &(format!("{bare}/cases"), None, json!({ "first": FIRST }))).await?;
    tell(ground, &ours, &least, results);
    served.end().await
}

/// Somebody who serves all the shops; the token of his invitation.
async fn invite(world: &World, shops: &[(TenantId, ProjectId)]) -> Result<String> {
    let access: Access = ground::access(world)?;
    let now = world.clock.now();
    let house = access.job_scope(TenantId::HOUSE);
    let new = NewPerson {
        email: EMAIL.into(),
        name: "Anna Nowak".into(),
        alias: "Anna".into(),
        locale: "pl".into(),
        roles: vec![Role::Agent],
    };
    let person = access.invite(&house, house.permit()?, &new, now).await?;
    for (tenant, project) in shops {
        let scope = access.job_scope(*tenant);
        let new = NewAssignment { person, project: *project, from: now, until: None };
        access.assign(&scope, scope.permit()?, &new, now).await?;
    }
    Ok(access.mint_invitation(person, Purpose::Invitation, now).await?.token)
}

async fn sign_in(base: &str, token: &str) -> Result<String> {
    let client = reqwest::Client::builder().no_proxy().build()?;
    let send = async |path: &str, body: Value| {
        client.post(format!("{base}{path}")).header("X-Manyhands", "1").json(&body).send().await
    };
    let choice = json!({ "token": token, "name": "Anna Nowak", "password": PASSWORD });
    ensure!(send("/auth/accept-invitation", choice).await?.status().is_success(), "the invitation");
    let answer = send("/auth/sign-in", json!({ "email": EMAIL, "password": PASSWORD })).await?;
    ensure!(answer.status().is_success(), "signing in: {}", answer.status());
    let cookies = answer.headers().get_all("set-cookie").iter();
    let pairs: Vec<&str> = cookies.filter_map(|cookie| cookie.to_str().ok()?.split(';').next()).collect();
    Ok(pairs.join("; "))
}

/// The front end's list of cases, by the hash of its document.
fn question() -> Result<Value> {
    let known: std::collections::HashMap<String, String> = serde_json::from_str(DOCUMENTS)?;
    let hash = known.iter().find(|(_, text)| text.contains("query Cases(")).context("the list of cases")?.0;
    Ok(json!({
        "operationName": "Cases",
        "variables": { "first": FIRST, "filter": { "states": ["OPEN"] } },
        "extensions": { "persistedQuery": { "version": 1, "sha256Hash": hash } },
    }))
}

type Question = (String, Option<String>, Value);

async fn ask(ground: &Ground, pid: Pid, requests: usize, question: &Question) -> Result<Asked> {
    many(200, question).await?;
    let meter = Meter::begin(pid, ground.postmaster())?;
    let began = Instant::now();
    let times = many(requests, question).await?;
    let took = began.elapsed();
    let (cpu, server) = meter.used()?;
    let rate = crate::timing::many(requests) / took.as_secs_f64();
    Ok(Asked { cpu: each(cpu, requests), server: each(server, requests), times: Times::of(times), rate })
}

async fn many(requests: usize, question: &Question) -> Result<Vec<Duration>> {
    let (left, question) = (Arc::new(AtomicUsize::new(requests)), Arc::new(question.clone()));
    let all: Vec<_> = (0..TOGETHER).map(|_| tokio::spawn(one_by_one(left.clone(), question.clone()))).collect();
    let mut times = Vec::new();
    for one in all {
        times.extend(one.await??);
    }
    Ok(times)
}

async fn one_by_one(left: Arc<AtomicUsize>, question: Arc<Question>) -> Result<Vec<Duration>> {
    let client = reqwest::Client::builder().no_proxy().build()?;
    let (url, cookie, body) = &*question;
    let mut times = Vec::new();
    while left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok() {
        let mut request = client.post(url).header("X-Manyhands", "1").json(body);
        if let Some(cookie) = cookie {
            request = request.header("Cookie", cookie);
        }
        let began = Instant::now();
        let answer = request.send().await?;
        let status = answer.status();
        let text = answer.text().await?;
        times.push(began.elapsed());
        let cases = text.matches("\"lastWords\"").count();
        ensure!(status.is_success() && cases == FIRST, "{status}, {cases} cases: {}", &text[..text.len().min(600)]);
    }
    Ok(times)
}

fn tell(ground: &Ground, ours: &Asked, least: &Asked, results: &mut Results) {
    let ratio = |ours: Duration, least: Duration| ours.as_secs_f64() / least.as_secs_f64().max(1e-6);
    let parts = |asked: &Asked| {
        let all = say(asked.cpu + asked.server);
        if asked.server.is_zero() { all } else { format!("{all} ({} of the server)", say(asked.server)) }
    };
    let (cpu, floor) = (ours.cpu + ours.server, least.cpu + least.server);
    let row = |what: String, ours: String, bare: String, ratio: f64, goal: Option<(String, bool)>| Row {
        bench: "graphql",
        on: ground.name(),
        what,
        ours,
        bare: Some(bare),
        ratio: Some(ratio),
        goal,
    };
    let goal = Some(("≤ 1.5×".to_owned(), ms(cpu) <= 1.5 * ms(floor)));
    let what = format!("CPU a request: {FIRST} cases of {SHOPS} clients by trusted document");
    results.add(row(what, parts(ours), parts(least), ratio(cpu, floor), goal));
    let both = |asked: &Asked| {
        let (p50, p99) = (asked.times.quantile(0.5), asked.times.quantile(0.99));
        format!("p50 {}, p99 {}, {:.0}/s", say(p50), say(p99), asked.rate)
    };
    let p50 = ratio(ours.times.quantile(0.5), least.times.quantile(0.5));
    results.add(row(format!("time a request, {TOGETHER} at a time"), both(ours), both(least), p50, None));
}
