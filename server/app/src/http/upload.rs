//! Uploads: files that will go out with an answer, and evidence for what is left out of the figures.
//!
//! Invariant: not more than the cap is ever in memory, whatever the request says about its length.

use actix_web::http::{StatusCode, header};
use actix_web::web::{Bytes, Data, Payload};
use actix_web::{HttpRequest, HttpResponse, post};
use desk::cases;
use desk::interactions::attachments::{self, Attachment};
use futures::StreamExt;
use futures::channel::mpsc;
use kernel::Fault;
use kernel::action::{AgreeExclusions, ReplyToCase};
use kernel::ids::{CaseId, TenantId};
use multer::{Constraints, Multipart, SizeLimit};
use serde_json::json;
use sha2::{Digest, Sha256};
use store::Scope;

use super::answers::{Answer, refuse};
use super::site::Site;

/// The largest file.
const MOST_BYTES: u64 = 25 << 20;
const MOST_NAME: usize = 200;

struct Uploaded {
    belongs: Belongs,
    name: String,
    kind: String,
    bytes: Bytes,
}

/// What a file is for, by the id that came with it.
enum Belongs {
    /// An answer in this case.
    Case(String),
    /// Evidence at this client.
    Client(String),
}

#[post("/files")]
pub(super) async fn upload(site: Data<Site>, request: HttpRequest, body: Payload) -> Answer {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let Ok(boundary) = multer::parse_boundary(kind) else {
        return Ok(refuse(StatusCode::UNSUPPORTED_MEDIA_TYPE, "MULTIPART_ONLY"));
    };
    let Some(viewer) = site.who(&request).await? else {
        return Ok(refuse(StatusCode::UNAUTHORIZED, "UNAUTHENTICATED"));
    };
    let uploaded = match read(body, boundary).await {
        Ok(Some(uploaded)) => uploaded,
        Ok(None) => return Ok(refuse(StatusCode::BAD_REQUEST, "FILE_AND_CASE")),
        Err(multer::Error::FieldSizeExceeded { .. } | multer::Error::StreamSizeExceeded { .. }) => {
            return Ok(refuse(StatusCode::PAYLOAD_TOO_LARGE, "TOO_MUCH"));
        }
        Err(_) => return Ok(refuse(StatusCode::BAD_REQUEST, "NOT_MULTIPART")),
    };
    let Some((tenant, case)) = uploaded.belongs.place() else {
        return Ok(refuse(StatusCode::NOT_FOUND, "MISSING"));
    };
    let scope = site.access.scope(&viewer, tenant, site.now()).await?;
    match case {
        Some(_) => scope.permit::<ReplyToCase>().map(|_| ())?,
        None => scope.permit::<AgreeExclusions>().map(|_| ())?,
    }
    let file = keep(&site, &scope, case, uploaded).await?;
    Ok(HttpResponse::Created().json(json!({
        "id": api::gid::encode(api::gid::Noun::Attachment, tenant, file.id),
        "name": file.name,
        "size": file.size,
        "contentType": file.content_type,
    })))
}

impl Belongs {
    /// The client, and the case if there is one; nothing where the id is none.
    fn place(&self) -> Option<(TenantId, Option<CaseId>)> {
        match self {
            Self::Case(id) => {
                let id = async_graphql::ID(id.clone());
                let (tenant, case) = api::gid::decode(api::gid::Noun::Case, &id).ok()?;
                Some((tenant, Some(case)))
            }
            Self::Client(id) => Some((api::gid::client_of(&async_graphql::ID(id.clone())).ok()?, None)),
        }
    }
}

/// Reads the parts as they come. The request's body stays on its thread; its pieces are passed on, a few at a time.
async fn read(mut body: Payload, boundary: String) -> Result<Option<Uploaded>, multer::Error> {
    let (mut pass, pieces) = mpsc::channel::<Result<Bytes, std::io::Error>>(2);
    actix_web::rt::spawn(async move {
        while let Some(piece) = body.next().await {
            let piece = piece.map_err(|error| std::io::Error::other(error.to_string()));
            if futures::SinkExt::send(&mut pass, piece).await.is_err() {
                return;
            }
        }
    });
    let limit = SizeLimit::new()
        .whole_stream(MOST_BYTES + (64 << 10))
        .per_field(MOST_BYTES)
        .for_field("case", 256)
        .for_field("client", 256);
    let constraints = Constraints::new().allowed_fields(vec!["case", "client", "file"]).size_limit(limit);
    let mut parts = Multipart::with_constraints(pieces, boundary, constraints);
    let (mut belongs, mut file) = (None, None);
    while let Some(part) = parts.next_field().await? {
        if part.name() == Some("case") {
            belongs = Some(Belongs::Case(part.text().await?));
        } else if part.name() == Some("client") {
            belongs = Some(Belongs::Client(part.text().await?));
        } else {
            let name = plain_name(part.file_name().unwrap_or("file"));
            let kind = mime_guess::from_path(&name).first_or_octet_stream().essence_str().to_owned();
            file = Some((name, kind, part.bytes().await?));
        }
    }
    Ok(belongs.zip(file).map(|(belongs, (name, kind, bytes))| Uploaded { belongs, name, kind, bytes }))
}

/// The last part of a path, without signs that mean something to a shell or a header.
fn plain_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = last.chars().filter(|sign| !sign.is_control()).take(MOST_NAME).collect();
    if plain.trim_matches(['.', ' ']).is_empty() { "file".to_owned() } else { plain }
}

async fn keep(site: &Site, scope: &Scope, case: Option<CaseId>, uploaded: Uploaded) -> Result<Attachment, Fault> {
    let owner = owner(scope.tenant());
    let tx = site.db.begin(scope).await?;
    if let Some(case) = case {
        cases::find(&tx, case).await?;
    }
    let key = tx.key_for(owner).await?;
    tx.commit().await?;
    let object = site.objects.put(scope.tenant(), owner, &key, &uploaded.bytes).await?;
    let tx = site.db.begin(scope).await?;
    let file = Attachment {
        id: tx.id(),
        case,
        interaction: None,
        owner,
        name: uploaded.name,
        size: i64::try_from(uploaded.bytes.len()).unwrap_or(i64::MAX),
        sha256: Sha256::digest(&uploaded.bytes).to_vec(),
        content_type: uploaded.kind,
        inline: false,
        content_id: None,
        part: None,
        object: Some(object),
    };
    attachments::add(&tx, std::slice::from_ref(&file), site.now()).await?;
    tx.commit().await?;
    Ok(file)
}

/// Until it is sent, a file is the client's.
fn owner(tenant: TenantId) -> uuid::Uuid {
    tenant.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_the_last_part_of_a_path() {
        assert_eq!(plain_name("../../etc/passwd"), "passwd");
        assert_eq!(plain_name("C:\\temp\\a\r\nb.pdf"), "ab.pdf");
        assert_eq!(plain_name(".."), "file");
    }
}
