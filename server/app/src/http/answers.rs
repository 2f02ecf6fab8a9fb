//! Answers that many routes give.

use actix_web::http::StatusCode;
use actix_web::http::header::{self, ContentType};
use actix_web::{HttpResponse, HttpResponseBuilder, ResponseError};
use kernel::Fault;
use kernel::fault::FieldProblem;
use serde_json::{Value, json};

/// What a handler answers.
pub type Answer = Result<HttpResponse, Trouble>;

/// A fault on its way to an answer. What storage said stays in the log.
#[derive(Debug)]
pub struct Trouble(Fault);

impl From<Fault> for Trouble {
    fn from(fault: Fault) -> Self {
        Self(fault)
    }
}

impl std::fmt::Display for Trouble {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl ResponseError for Trouble {
    fn status_code(&self) -> StatusCode {
        match self.0 {
            Fault::Missing { .. } => StatusCode::NOT_FOUND,
            Fault::Denied { .. } => StatusCode::FORBIDDEN,
            Fault::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Fault::Conflict(_) => StatusCode::CONFLICT,
            Fault::Storage(_) => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    fn error_response(&self) -> HttpResponse {
        let mut answer = HttpResponse::build(self.status_code());
        match &self.0 {
            Fault::Missing { .. } => answer.json(json!({ "code": "MISSING" })),
            Fault::Denied { right } => answer.json(json!({ "code": "DENIED", "right": right })),
            Fault::Invalid(fields) => answer.json(json!({ "fields": fields.iter().map(spoken).collect::<Vec<_>>() })),
            Fault::Conflict(_) => answer.json(json!({ "code": "CONFLICT" })),
            Fault::Storage(error) => {
                tracing::error!(%error, "storage failed");
                answer.insert_header((header::RETRY_AFTER, "2")).json(json!({ "code": "INTERNAL" }))
            }
        }
    }
}

/// A problem as the front end takes it: the shape of the schema's `FieldProblem`.
fn spoken(problem: &FieldProblem) -> Value {
    let values = problem.values.iter().map(|(key, value)| json!({ "key": key, "value": value }));
    json!({ "field": problem.field, "reason": problem.spoken(), "values": values.collect::<Vec<_>>() })
}

/// A refusal with its code.
pub fn refuse(status: StatusCode, code: &str) -> HttpResponse {
    HttpResponse::build(status).json(json!({ "code": code }))
}

/// Told to wait.
pub fn slow_down(seconds: u64) -> HttpResponse {
    HttpResponse::TooManyRequests()
        .insert_header((header::RETRY_AFTER, seconds.to_string()))
        .json(json!({ "code": "SLOW_DOWN", "retryAfter": seconds }))
}

/// A page of our own words.
pub fn page(answer: &mut HttpResponseBuilder, title: &str, text: &str) -> HttpResponse {
    answer.insert_header(ContentType::html()).body(format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>{title}</title><h1>{title}</h1><p>{text}</p></html>"
    ))
}
