//! The list of cases by hand: five statements, one JSON.
//!
//! It reads what the front end's list shows: the page, its customers, its clocks, how many messages wait, and the
//! clients' names. Deliberately absent: who asks, and every rule.

use std::collections::HashMap;

use actix_web::error::ErrorInternalServerError;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::bare::{Bare, CaseRow, Page, Said};

/// What the handler has.
#[derive(Clone)]
pub struct Hand {
    /// A pool.
    pub bare: Bare,
    /// The reach.
    pub clients: Vec<Uuid>,
}

/// What is asked.
#[derive(Deserialize)]
pub struct Question {
    first: u64,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Node {
    #[serde(flatten)]
    row: CaseRow,
    last_words: String,
    customer: Option<String>,
    client: Option<String>,
    due: Option<i64>,
    unanswered: i64,
}

/// The list.
pub async fn cases(hand: web::Data<Hand>, question: web::Json<Question>) -> actix_web::Result<HttpResponse> {
    let nodes = read(&hand, question.first).await.map_err(ErrorInternalServerError)?;
    Ok(HttpResponse::Ok().json(nodes))
}

async fn read(hand: &Hand, first: u64) -> anyhow::Result<Vec<Node>> {
    let bare = &hand.bare;
    let keep = "spam = false AND state = 'open'";
    let page = Page { keep, named: Vec::new(), by: "sort_at", falling: false, after: None, most: first + 1 };
    let rows = bare.cases(Bare::page(&hand.clients, &page)).await?;
    let clients = || hand.clients.iter().copied();
    let within = |what: &str, column: &str, ids: &mut dyn Iterator<Item = Uuid>| {
        let reached = Said::default().say(what).say(" WHERE tenant_id IN ").these(clients());
        reached.say(&format!(" AND {column} IN ")).these(ids)
    };
    let people = within("SELECT id, name FROM customer", "id", &mut rows.iter().map(|row| row.customer_id));
    let customers: HashMap<Uuid, String> = bare.names(people).await?.into_iter().collect();
    let reached = Said::default().say("SELECT id, name FROM tenant WHERE id IN ").these(clients());
    let names: HashMap<Uuid, String> = bare.names(reached).await?.into_iter().collect();
    let clocks = "SELECT case_id, state, warn_at, due_at, stopped_at FROM clock";
    let mut due: HashMap<Uuid, i64> = HashMap::new();
    let mut ids = rows.iter().map(|row| row.id);
    for (case, _, _, at, stopped) in bare.instants(within(clocks, "case_id", &mut ids)).await? {
        if stopped.is_none() {
            due.entry(case).and_modify(|known| *known = at.min(*known)).or_insert(at);
        }
    }
    let mut ids = rows.iter().map(|row| row.id);
    let heard = within("SELECT case_id, count(*) FROM interaction", "case_id", &mut ids);
    let waiting = heard.say(" AND kind IN ('mail_in', 'form') AND class = 'human' GROUP BY case_id");
    let unanswered: HashMap<Uuid, i64> = bare.counts(waiting).await?.into_iter().collect();
    let node = |row: CaseRow| Node {
        last_words: row.preview.clone(),
        customer: customers.get(&row.customer_id).cloned(),
        client: names.get(&row.tenant_id).cloned(),
        due: due.get(&row.id).copied(),
        unanswered: unanswered.get(&row.id).copied().unwrap_or_default(),
        row,
    };
    Ok(rows.into_iter().take(usize::try_from(first)?).map(node).collect())
}
