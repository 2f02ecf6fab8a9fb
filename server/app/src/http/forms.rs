//! The shops' public contact forms. What is written there becomes a mail and takes the way of every mail.
//!
//! Any page may send here, because the form stands on the shop's page: no cookie is read, and nothing is told but that
//! the message arrived. Invariant: the answer comes after the message is durable.

use std::net::IpAddr;

use actix_web::http::StatusCode;
use actix_web::http::header;
use actix_web::web::{Data, Json, Path, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse, post, route};
use channels::ports::{Arrival, Held, Post, Source};
use channels::sender::{Outgoing, Party};
use kernel::Fault;
use kernel::fault::Problems;
use kernel::ids::{MailboxId, TenantId};
use serde::Deserialize;
use serde_json::json;
use tenants::contact_points::Address;

use super::answers::{Answer, Trouble, refuse, slow_down};
use super::limits::{Bucket, line};
use super::site::Site;

const MOST_TEXT: usize = 20_000;
const MOST_LINE: usize = 200;

/// How much may be sent through forms, in ten minutes: by one line, by one person, to one client.
pub struct Limits {
    lines: Bucket<IpAddr>,
    people: Bucket<String>,
    clients: Bucket<TenantId>,
}

impl Default for Limits {
    fn default() -> Self {
        let seconds = 600;
        Self { lines: Bucket::new(10, seconds), people: Bucket::new(5, seconds), clients: Bucket::new(200, seconds) }
    }
}

/// The routes of forms.
pub fn routes(config: &mut ServiceConfig) {
    config.service(ask).service(send);
}

/// What somebody writes into a form.
#[derive(Deserialize)]
pub(super) struct Form {
    /// His address.
    pub email: String,
    /// His name.
    #[serde(default)]
    pub name: String,
    /// What it is about.
    #[serde(default)]
    pub subject: String,
    /// The words.
    pub text: String,
    /// The number of an order.
    #[serde(default)]
    pub order: String,
    /// A field that people do not see. Whoever fills it in is no person.
    #[serde(default)]
    pub website: String,
}

/// What a browser asks before it lets another site's page send.
#[route("/forms/{key}", method = "OPTIONS")]
async fn ask() -> HttpResponse {
    HttpResponse::NoContent()
        .insert_header((header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
        .insert_header((header::ACCESS_CONTROL_ALLOW_METHODS, "POST"))
        .insert_header((header::ACCESS_CONTROL_ALLOW_HEADERS, "content-type"))
        .insert_header((header::ACCESS_CONTROL_MAX_AGE, "86400"))
        .finish()
}

#[post("/forms/{key}")]
async fn send(site: Data<Site>, request: HttpRequest, key: Path<String>, form: Json<Form>) -> Answer {
    let mut answer = match taken(&site, &request, &key, &form).await {
        Ok(answer) => answer,
        Err(trouble) => actix_web::ResponseError::error_response(&trouble),
    };
    let open = header::HeaderValue::from_static("*");
    answer.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, open);
    Ok(answer)
}

async fn taken(site: &Site, request: &HttpRequest, key: &str, form: &Form) -> Answer {
    let address = request.peer_addr().map_or(IpAddr::from([0, 0, 0, 0]), |peer| peer.ip());
    if let Err(seconds) = site.forms.lines.take(&line(address), site.now()) {
        return Ok(slow_down(seconds));
    }
    let Some(lead) = site.points.form(key).await? else {
        return Ok(refuse(StatusCode::NOT_FOUND, "MISSING"));
    };
    keep(site, (lead.tenant, lead.mailbox), form).await.map(|kept| match kept {
        Ok(reference) => HttpResponse::Accepted().json(json!({ "reference": reference })),
        Err(seconds) => slow_down(seconds),
    })
}

/// Keeps what was written as a mail of the mailbox, and tells its reference; or after how many seconds it may come again.
pub(super) async fn keep(
    site: &Site,
    (tenant, mailbox): (TenantId, MailboxId),
    form: &Form,
) -> Result<Result<String, u64>, Trouble> {
    let email = judged(form)?;
    let reference = site.db.ids().next::<uuid::Uuid>().simple().to_string();
    if !form.website.is_empty() {
        // Told the same as a person, so that it learns nothing.
        return Ok(Ok(reference));
    }
    let now = site.now();
    // The client last: what a person or a line is refused does not use it up for others.
    let people = site.forms.people.take(&email.to_lowercase(), now);
    if let Err(seconds) = people.and_then(|()| site.forms.clients.take(&tenant, now)) {
        return Ok(Err(seconds));
    }
    let mail = letter(form, &email, &format!("form-{reference}@forms.invalid"), now).seal();
    let mail = mail.map_err(|refused| Fault::invalid(refused.field, "NOT_AN_ADDRESS"))?;
    let arrival = Arrival {
        tenant,
        mailbox,
        source: Source::Form,
        trusted_at: now,
        fetched_at: now,
        envelope_from: Some(email),
        envelope_to: Vec::new(),
        bytes: mail.bytes.into(),
    };
    let held = site.post.hold(vec![arrival]).await.map_err(|error| Fault::storage(error.to_string()))?;
    debug_assert!(matches!(held.as_slice(), [Held::Stored(_) | Held::Known(_)]));
    Ok(Ok(reference))
}

/// The address of the sender, or every problem by its field.
fn judged(form: &Form) -> Result<String, Fault> {
    let mut problems = Problems::none();
    let email = Address::read(&form.email);
    problems.check(email.is_none(), "email", "NOT_AN_ADDRESS");
    problems.check(form.text.trim().is_empty(), "text", "REQUIRED");
    problems.check(form.text.len() > MOST_TEXT, "text", "TOO_LONG");
    for (field, value) in [("name", &form.name), ("subject", &form.subject), ("order", &form.order)] {
        problems.check(value.len() > MOST_LINE, field, "TOO_LONG");
    }
    problems.settle()?;
    email.map(|email| email.as_str().to_owned()).ok_or(Fault::missing("email"))
}

fn letter(form: &Form, email: &str, message_id: &str, now: kernel::Time) -> Outgoing {
    let line = |text: &str| text.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect::<String>();
    let name = Some(line(&form.name)).filter(|name| !name.trim().is_empty());
    let order = line(form.order.trim());
    let text = if order.is_empty() { form.text.clone() } else { format!("{}\n\n# {order}", form.text) };
    Outgoing {
        from: Party { name, address: email.to_owned() },
        to: vec![Party::bare("form@forms.invalid")],
        cc: Vec::new(),
        reply_to: None,
        subject: line(&form.subject),
        message_id: message_id.to_owned(),
        in_reply_to: None,
        references: Vec::new(),
        at: now,
        text,
        html: None,
        attachments: Vec::new(),
        automatic: None,
        loop_mark: None,
        null_sender: false,
    }
}
