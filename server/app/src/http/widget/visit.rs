//! A page of a shop says that somebody looks at it, and is told how the widget stands and whether it invites; later it
//! tells what became of the invitation.

use actix_web::web::{Data, Json, Path};
use actix_web::{HttpRequest, HttpResponse, post};
use desk::chats::visitor;
use desk::customers;
use desk::invites::{self, Invite, Report, Who};
use desk::signals::Signal;
use desk::visits::Visit;
use kernel::Fault;
use kernel::ids::{CustomerId, InviteId};
use serde_json::Value;
use store::View;
use tenants::widgets::Widget;
use tenants::widgets::invitations::Moment;

use super::super::answers::{Answer, slow_down};
use super::super::site::Site;
use super::page::{self, Told};
use super::standing;
use super::{address, open_to_all, widget};

/// How often a page tells of itself while somebody of ours looks at the list, in seconds.
const OFTEN: u16 = 5;

/// A page looks.
#[post("/w/v1/{key}/visit")]
pub async fn looks(site: Data<Site>, request: HttpRequest, key: Path<String>, said: Json<Value>) -> HttpResponse {
    open_to_all(told(&site, &request, &key, &said).await)
}

async fn told(site: &Site, request: &HttpRequest, key: &str, said: &Value) -> Answer {
    if let Err(seconds) = site.visits.visits.take(&address(request), site.now()) {
        return Ok(slow_down(seconds));
    }
    let widget = match widget(site, request, key).await? {
        Ok(widget) => widget,
        Err(refused) => return Ok(refused),
    };
    let told = page::read(said)?;
    let mut standing = standing::of(site, &widget).await?;
    let view = site.db.view(&site.access.contact_point_scope(widget.tenant)).await?;
    let known = known(site, &view, &widget, &told).await?;
    drop(view);
    let visit = seen(site, &widget, &told, known);
    let visits = site.parts.signals.visits();
    visits.told(visit.clone());
    standing.again = visits.watched(widget.tenant, site.now()).then_some(OFTEN);
    if standing.staffed {
        standing.invite = invited(site, &widget, &told, &visit).await?;
    }
    Ok(HttpResponse::Ok().json(standing))
}

/// The customer, by what the shop signed or by the token of his browser; with his name where the shop vouched for him.
async fn known(
    site: &Site,
    view: &View,
    widget: &Widget,
    told: &Told,
) -> Result<(Option<CustomerId>, Option<String>), Fault> {
    let secret = site.widgets.secret(widget.tenant, widget.id);
    if let Some(identity) = told.identity.as_ref().filter(|one| one.holds(secret.as_bytes(), site.now())) {
        let customer = customers::by_address(view, &identity.email).await?;
        let name = if identity.name.trim().is_empty() { &identity.email } else { &identity.name };
        return Ok((customer.map(|one| one.id), Some(name.clone())));
    }
    let Some(token) = &told.token else { return Ok((None, None)) };
    let Some(visitor) = visitor::by_token(view, token).await? else { return Ok((None, None)) };
    let name = if visitor.verified { Some(customers::find(view, visitor.customer).await?.name) } else { None };
    Ok((Some(visitor.customer), name))
}

/// The visit as the desk sees it.
fn seen(site: &Site, widget: &Widget, told: &Told, (customer, name): (Option<CustomerId>, Option<String>)) -> Visit {
    let now = site.now();
    Visit {
        tenant: widget.tenant,
        widget: widget.id,
        project: widget.project,
        id: invites::visit_of(widget.id, &told.visit),
        path: told.path.clone(),
        title: told.title.clone(),
        language: told.language.clone(),
        from: told.from.clone(),
        since: now - chrono::Duration::seconds(i64::from(told.seconds)),
        began: now,
        seen: now,
        cart: told.cart.clone(),
        returning: told.returning,
        customer,
        name,
        chat: None,
    }
}

/// What stands for the visit, or what a rule decides now.
async fn invited(
    site: &Site,
    widget: &Widget,
    told: &Told,
    visit: &Visit,
) -> Result<Option<standing::Invitation>, Fault> {
    let (now, scope) = (site.now(), site.access.contact_point_scope(widget.tenant));
    let who = Who { visit: visit.id, customer: visit.customer };
    let view = site.db.view(&scope).await?;
    if let Some(invite) = invites::standing(&view, visit.id, now).await? {
        return spoken(site, &view, widget, &invite, &told.language).await;
    }
    let moment = Moment {
        path: told.path.clone(),
        seconds: told.seconds,
        scroll: told.scroll,
        cart: told.cart.as_ref().map(|cart| cart.value),
        exit: told.exit,
        error: told.error.is_some(),
        returning: told.returning,
        free: site.floor.free(widget.project, now).await?,
    };
    let Some(rule) = invites::open(&view, (widget, &moment), who, now).await?.into_iter().next() else {
        return Ok(None);
    };
    drop(view);
    let tx = site.db.begin(&scope).await?;
    let decided = invites::decide(&tx, widget, rule, who, now).await?;
    let said = match decided.filter(|invite| !invite.held_out) {
        Some(invite) => spoken(site, &tx, widget, &invite, &told.language).await?,
        None => None,
    };
    tx.commit().await?;
    site.parts.signals.tell(Signal::Asked(widget.tenant));
    Ok(said)
}

/// An invitation as the page is told; nothing where its rule is gone.
async fn spoken(
    site: &Site,
    view: &View,
    widget: &Widget,
    invite: &Invite,
    language: &str,
) -> Result<Option<standing::Invitation>, Fault> {
    let rule = invite.rule.and_then(|rule| widget.settings.invitations.rule(rule));
    let text = match &invite.text {
        Some(text) => text.clone(),
        None => rule.map(|rule| rule.text(language).to_owned()).unwrap_or_default(),
    };
    let by = match invite.person {
        Some(person) => super::line::agent(site, view, person).await?.map(|agent| agent.name),
        None => None,
    };
    Ok(Some(standing::Invitation { id: invite.id, text, by }).filter(|said| !said.text.is_empty()))
}

/// A page tells what became of an invitation.
#[post("/w/v1/{key}/invite")]
pub async fn answers(site: Data<Site>, request: HttpRequest, key: Path<String>, said: Json<Value>) -> HttpResponse {
    open_to_all(reported(&site, &request, &key, &said).await)
}

async fn reported(site: &Site, request: &HttpRequest, key: &str, said: &Value) -> Answer {
    if let Err(seconds) = site.visits.visits.take(&address(request), site.now()) {
        return Ok(slow_down(seconds));
    }
    let widget = match widget(site, request, key).await? {
        Ok(widget) => widget,
        Err(refused) => return Ok(refused),
    };
    let field = |name: &str| said.get(name).and_then(Value::as_str).unwrap_or_default();
    let visit = Some(field("visit")).filter(|visit| page::is_name(visit));
    let visit = visit.ok_or_else(|| Fault::invalid("visit", "BAD"))?;
    let id: InviteId = field("id").parse().map_err(|_| Fault::invalid("id", "BAD"))?;
    let what = said.get("what").cloned().unwrap_or_default();
    let what: Report = serde_json::from_value(what).map_err(|_| Fault::invalid("what", "BAD"))?;
    let tx = site.db.begin(&site.access.contact_point_scope(widget.tenant)).await?;
    let visit = invites::visit_of(widget.id, visit);
    invites::report(&tx, (widget.id, visit), id, what, site.now()).await?;
    tx.commit().await?;
    site.parts.signals.tell(Signal::Asked(widget.tenant));
    Ok(HttpResponse::NoContent().finish())
}
