//! Files: what comes with mails and what goes out with answers, and a mail's own HTML.
//!
//! Deliberately absent: any file served under the name and type that a stranger gave it. Invariant: apart from a few
//! kinds of pictures everything is a download, and a mail's HTML runs in a sandbox that can reach nobody but us.

use std::collections::HashMap;
use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderName};
use actix_web::web::{Data, Path, Query, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse, get};
use channels::email;
use desk::inbound;
use desk::interactions::attachments::{self, Attachment};
use desk::interactions::{self, Kind};
use desk::mailroom::raw;
use desk::outgoing;
use kernel::Fault;
use kernel::action::ReadCases;
use kernel::ids::{AttachmentId, InteractionId, TenantId};
use serde::Deserialize;
use store::{Scope, View};

use super::answers::{Answer, Trouble, refuse};
use super::site::Site;
use super::{far, upload};
use crate::links::Target;

/// Kinds of pictures that browsers show and that hold no script.
const PICTURES: [&str; 4] = ["image/png", "image/jpeg", "image/gif", "image/webp"];

/// The routes below `/files`.
pub fn routes(config: &mut ServiceConfig) {
    config.service(upload::upload).service(letter).service(picture).service(far::far_picture).service(attachment);
}

#[derive(Deserialize)]
struct Wish {
    images: Option<u8>,
}

#[get("/files/{token}")]
async fn attachment(site: Data<Site>, request: HttpRequest, token: Path<String>) -> Answer {
    let Some((tenant, Target::Attachment(id))) = site.links.read(&token) else { return Ok(missing()) };
    let scope = match reading(&site, &request, tenant).await? {
        Ok(scope) => scope,
        Err(refused) => return Ok(refused),
    };
    let view = site.db.view(&scope).await?;
    let file = attachments::find(&view, id).await?;
    let bytes = bytes(&site, &view, &file).await?;
    let shown = PICTURES.contains(&file.content_type.as_str());
    let kind = if shown { file.content_type.as_str() } else { "application/octet-stream" };
    let how = if shown { "inline" } else { "attachment" };
    Ok(HttpResponse::Ok()
        .content_type(kind)
        .insert_header((header::CONTENT_DISPOSITION, format!("{how}; filename*=UTF-8''{}", encoded(&file.name))))
        .insert_header((header::CACHE_CONTROL, "private, max-age=3600"))
        .body(bytes))
}

/// A picture inside a mail. The sandbox that shows it carries no cookie, so the link opens by itself, for minutes.
#[get("/files/picture/{token}")]
async fn picture(site: Data<Site>, token: Path<String>) -> Answer {
    let Some((tenant, Target::Picture(id))) = site.links.read(&token) else { return Ok(missing()) };
    let view = site.db.view(&site.access.contact_point_scope(tenant)).await?;
    let file = attachments::find(&view, id).await?;
    if !PICTURES.contains(&file.content_type.as_str()) {
        return Ok(missing());
    }
    Ok(HttpResponse::Ok()
        .content_type(file.content_type.as_str())
        .insert_header((header::CACHE_CONTROL, "private, max-age=600"))
        .insert_header((HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"))
        .body(bytes(&site, &view, &file).await?))
}

#[get("/files/mail/{token}")]
async fn letter(site: Data<Site>, request: HttpRequest, token: Path<String>, wish: Query<Wish>) -> Answer {
    let Some((tenant, Target::Mail(id))) = site.links.read(&token) else { return Ok(missing()) };
    let scope = match reading(&site, &request, tenant).await? {
        Ok(scope) => scope,
        Err(refused) => return Ok(refused),
    };
    let view = site.db.view(&scope).await?;
    let pictures = pictures(&site, &view, tenant, id).await?;
    let sent = if interactions::find(&view, id).await?.kind == Kind::MailOut {
        outgoing::of(&view, id).await?.mail.html
    } else {
        None
    };
    let raw = match sent {
        Some(_) => Vec::new(),
        None => raw::of(&site.db, &site.objects, &view, id).await?,
    };
    drop(view);
    let elsewhere = (wish.images == Some(1)).then(|| elsewhere(&site, tenant, id));
    let made = tokio::task::spawn_blocking(move || {
        let html = sent.or_else(|| email::parse(&raw).inbound.html)?;
        Some(email::sanitise(&html, &pictures, elsewhere).html)
    });
    let Some(html) = made.await.map_err(Fault::storage)? else { return Ok(missing()) };
    Ok(HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CONTENT_SECURITY_POLICY, MAIL_POLICY))
        .insert_header((header::CACHE_CONTROL, "private, no-cache"))
        .body(document(&html)))
}

/// A mail's policy: no script, no request but for pictures that we serve, a sandbox without our origin, framed by us only.
const MAIL_POLICY: &str = "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; base-uri 'none'; \
    form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

fn document(html: &str) -> String {
    format!(
        "<!doctype html><html><head><meta charset=\"utf-8\"><base target=\"_blank\"><style>body{{margin:0;\
         font:14px/1.5 system-ui,sans-serif;overflow-wrap:anywhere;background:#fff;color:#1a1a1a}}\
         img{{max-width:100%;height:auto}}</style></head><body>{html}</body></html>"
    )
}

/// Where pictures of other servers are served: by us, so that nobody there learns who reads the mail.
fn elsewhere(site: &Site, tenant: TenantId, mail: InteractionId) -> email::Elsewhere {
    let links = site.links.clone();
    Arc::new(move |address| Some(format!("/files/elsewhere/{}", links.elsewhere(tenant, mail, address)?)))
}

/// Where the mail's own pictures are served, by their names in the mail.
async fn pictures(
    site: &Site,
    view: &View,
    tenant: TenantId,
    mail: InteractionId,
) -> Result<HashMap<String, String>, Fault> {
    let files = attachments::of(view, &[mail]).await?;
    let shown = files.into_iter().filter(|file| PICTURES.contains(&file.content_type.as_str()));
    let link = |id: AttachmentId| format!("/files/picture/{}", site.links.picture(tenant, id));
    Ok(shown.filter_map(|file| Some((file.content_id?, link(file.id)))).collect())
}

/// The scope of whoever reads; or the refusal, which is the same for a foreign file and for none at all.
async fn reading(site: &Site, request: &HttpRequest, tenant: TenantId) -> Result<Result<Scope, HttpResponse>, Trouble> {
    let Some(viewer) = site.who(request).await? else {
        return Ok(Err(refuse(StatusCode::UNAUTHORIZED, "UNAUTHENTICATED")));
    };
    let scope = match site.access.scope(&viewer, tenant, site.now()).await {
        Ok(scope) => scope,
        Err(Fault::Missing { .. }) => return Ok(Err(missing())),
        Err(fault) => return Err(fault.into()),
    };
    scope.permit::<ReadCases>()?;
    Ok(Ok(scope))
}

/// The bytes of a file: an object of its own, or cut out of its raw mail.
async fn bytes(site: &Site, view: &View, file: &Attachment) -> Result<Vec<u8>, Fault> {
    if let Some(object) = &file.object {
        let key = site.db.key_of(view, file.owner).await?;
        return site.objects.get(object, &key).await;
    }
    let (Some((part, inner)), Some(mail)) = (file.part, file.interaction) else { return Err(Fault::missing("file")) };
    let raw = raw::of(&site.db, &site.objects, view, mail).await?;
    let wanted = inbound::Attachment {
        name: Some(file.name.clone()),
        content_type: file.content_type.clone(),
        part: u32::try_from(part).unwrap_or_default(),
        inner: inner.and_then(|inner| u32::try_from(inner).ok()),
        ..inbound::Attachment::default()
    };
    let cut = tokio::task::spawn_blocking(move || email::content(&raw, &wanted));
    cut.await.map_err(Fault::storage)?.ok_or(Fault::missing("file"))
}

pub(super) fn missing() -> HttpResponse {
    refuse(StatusCode::NOT_FOUND, "MISSING")
}

/// A name as RFC 5987 wants it.
pub(super) fn encoded(name: &str) -> String {
    use std::fmt::Write;
    name.bytes().fold(String::new(), |mut text, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            text.push(char::from(byte));
        } else {
            let _ = write!(text, "%{byte:02X}");
        }
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_leave_its_header() {
        assert_eq!(encoded("a\"b\r\nc;d.pdf"), "a%22b%0D%0Ac%3Bd.pdf");
    }
}
