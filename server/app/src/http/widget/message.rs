//! A message that is left while nobody is there. It takes the way of every form, and is told until when it is answered.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Json, Path};
use actix_web::{HttpRequest, HttpResponse, post};
use kernel::Fault;
use serde::Deserialize;
use serde_json::json;

use super::super::answers::{Answer, refuse, slow_down};
use super::super::forms::{self, Form};
use super::super::site::Site;
use super::{address, open_to_all, standing, widget};

#[derive(Deserialize)]
struct Message {
    consent: bool,
    #[serde(flatten)]
    form: Form,
}

/// A message is left.
#[post("/w/v1/{key}/message")]
pub async fn leave(site: Data<Site>, request: HttpRequest, key: Path<String>, message: Json<Message>) -> HttpResponse {
    open_to_all(kept(&site, &request, &key, &message).await)
}

async fn kept(site: &Site, request: &HttpRequest, key: &str, message: &Message) -> Answer {
    if let Err(seconds) = site.visits.messages.take(&address(request), site.now()) {
        return Ok(slow_down(seconds));
    }
    let widget = match widget(site, request, key).await? {
        Ok(widget) => widget,
        Err(refused) => return Ok(refused),
    };
    let Some(mailbox) = widget.mailbox else { return Ok(refuse(StatusCode::NOT_FOUND, "MISSING")) };
    if !message.consent {
        return Err(Fault::invalid("consent", "REQUIRED").into());
    }
    let promise = standing::of(site, &widget).await?.promise;
    Ok(match forms::keep(site, (widget.tenant, mailbox), &message.form).await? {
        Ok(reference) => HttpResponse::Accepted().json(json!({ "reference": reference, "promise": promise })),
        Err(seconds) => slow_down(seconds),
    })
}
