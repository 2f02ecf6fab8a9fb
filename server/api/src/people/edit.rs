//! Inviting, changing and assigning people.
//!
//! Invariant: who may sign in, under which address and as what, is changed by somebody who showed his second factor just
//! now, if he has one.

use access::{NewAssignment, NewPerson, PersonChange};
use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use chrono::{Days, NaiveDate};
use kernel::Fault;
use kernel::action::{AssignPeople, EditPeople, ReadClient};
use kernel::ids::{AssignmentId, PersonId, ProjectId, TenantId};
use store::Scope;

use super::account::Role;
use super::{PersonNode, person};
use crate::badge::badge;
use crate::clients::{IdInput, midnight};
use crate::context::{Asked, asked};
use crate::fault::{DonePayload, payload, refuse};
use crate::gid::{self, Noun};

/// Somebody new.
#[derive(InputObject)]
pub struct InvitePersonInput {
    email: String,
    name: String,
    /// The name that customers and clients see; the first name by default.
    alias: Option<String>,
    roles: Vec<Role>,
    /// The firm he works for, for people of a client; the house by default.
    client: Option<ID>,
    languages: Option<Vec<String>>,
    /// The projects that he works for from today on.
    projects: Option<Vec<ID>>,
    /// The language of his screens; the inviter's by default.
    locale: Option<String>,
}

/// What changes about somebody; what is absent stays.
#[derive(InputObject)]
pub struct UpdatePersonInput {
    id: ID,
    name: Option<String>,
    alias: Option<String>,
    email: Option<String>,
    locale: Option<String>,
    /// All that he is at his employer, and nothing else.
    roles: Option<Vec<Role>>,
    languages: Option<Vec<String>>,
}

/// From which day to which somebody works for a project; both belong to it.
#[derive(InputObject)]
pub struct AssignPersonInput {
    person: ID,
    project: ID,
    from: NaiveDate,
    until: Option<NaiveDate>,
}

/// The person as he is now.
#[derive(SimpleObject)]
pub struct PersonChanged {
    person: PersonNode,
}

payload! {
    /// The changed person, or why nothing changed.
    PersonPayload { PersonChanged }
}

/// What can be done with people.
#[derive(Default)]
pub struct PersonMutation;

#[Object]
impl PersonMutation {
    /// Invites somebody by mail.
    async fn invite_person(&self, ctx: &Context<'_>, input: InvitePersonInput) -> async_graphql::Result<PersonPayload> {
        let asked = asked(ctx)?;
        asked.proven().await?;
        let employer = input.client.as_ref().map(gid::client_of).transpose()?.unwrap_or(TenantId::HOUSE);
        let scope = asked.scope(employer).await?;
        let may = scope.permit::<EditPeople>().map_err(refuse)?;
        let places = places(asked, input.projects.as_deref().unwrap_or_default()).await?;
        let first = input.name.split_whitespace().next().unwrap_or_default().to_owned();
        let new = NewPerson {
            email: input.email,
            alias: input.alias.unwrap_or(first),
            name: input.name,
            locale: input.locale.unwrap_or_else(|| asked.viewer().map_or("en", |viewer| viewer.locale()).to_owned()),
            roles: input.roles.into_iter().map(Into::into).collect(),
        };
        let access = &asked.parts.access;
        let id = match access.invite(&scope, may, &new, asked.now()).await {
            Ok(id) => id,
            Err(fault) => return PersonPayload::from_fault(fault),
        };
        if let Some(languages) = input.languages.filter(|all| !all.is_empty()) {
            let may = scope.permit::<EditPeople>().map_err(refuse)?;
            let change = PersonChange { languages: Some(languages), ..PersonChange::default() };
            if let Err(fault) = access.change_person(&scope, may, id, &change, asked.now()).await {
                return PersonPayload::from_fault(fault);
            }
        }
        for (scope, project) in places {
            let may = scope.permit::<AssignPeople>().map_err(refuse)?;
            let new = NewAssignment { person: id, project, from: asked.now(), until: None };
            if let Err(fault) = access.assign(&scope, may, &new, asked.now()).await {
                return PersonPayload::from_fault(fault);
            }
        }
        changed(ctx, id, Ok(())).await
    }

    /// Has an invitation sent once more.
    async fn resend_invitation(&self, ctx: &Context<'_>, input: IdInput) -> async_graphql::Result<DonePayload> {
        let asked = asked(ctx)?;
        let (scope, id) = employed(ctx, &input.id).await?;
        let may = scope.permit::<EditPeople>().map_err(refuse)?;
        DonePayload::of(asked.parts.access.invite_again(&scope, may, id, asked.now()).await)
    }

    /// Changes what is known about somebody and what he may do. A new address ends his sessions.
    async fn update_person(&self, ctx: &Context<'_>, input: UpdatePersonInput) -> async_graphql::Result<PersonPayload> {
        let asked = asked(ctx)?;
        asked.proven().await?;
        let (scope, id) = employed(ctx, &input.id).await?;
        let may = scope.permit::<EditPeople>().map_err(refuse)?;
        let change = PersonChange {
            name: input.name,
            alias: input.alias,
            email: input.email,
            locale: input.locale,
            languages: input.languages,
            roles: input.roles.map(|roles| roles.into_iter().map(Into::into).collect()),
        };
        let done = asked.parts.access.change_person(&scope, may, id, &change, asked.now()).await;
        changed(ctx, id, done).await
    }

    /// Takes somebody's sign-in away. His sessions end at once.
    async fn deactivate_person(&self, ctx: &Context<'_>, input: IdInput) -> async_graphql::Result<PersonPayload> {
        let asked = asked(ctx)?;
        asked.proven().await?;
        let (scope, id) = employed(ctx, &input.id).await?;
        let may = scope.permit::<EditPeople>().map_err(refuse)?;
        let done = asked.parts.access.deactivate(&scope, may, id, asked.now()).await;
        changed(ctx, id, done).await
    }

    /// Gives somebody's sign-in back.
    async fn reactivate_person(&self, ctx: &Context<'_>, input: IdInput) -> async_graphql::Result<PersonPayload> {
        let asked = asked(ctx)?;
        asked.proven().await?;
        let (scope, id) = employed(ctx, &input.id).await?;
        let may = scope.permit::<EditPeople>().map_err(refuse)?;
        let done = asked.parts.access.reactivate(&scope, may, id).await;
        changed(ctx, id, done).await
    }

    /// Takes away the second factor of somebody who has lost it, and ends his sessions.
    async fn forget_totp(&self, ctx: &Context<'_>, input: IdInput) -> async_graphql::Result<PersonPayload> {
        let asked = asked(ctx)?;
        asked.proven().await?;
        let (scope, id) = employed(ctx, &input.id).await?;
        let may = scope.permit::<EditPeople>().map_err(refuse)?;
        let done = asked.parts.access.forget_second_factor(&scope, may, id, asked.now()).await;
        changed(ctx, id, done).await
    }

    /// Lets somebody work for a project.
    async fn assign_person(&self, ctx: &Context<'_>, input: AssignPersonInput) -> async_graphql::Result<PersonPayload> {
        let asked = asked(ctx)?;
        let (_, id): (TenantId, PersonId) = gid::decode(Noun::Person, &input.person)?;
        let (tenant, project): (TenantId, ProjectId) = gid::decode(Noun::Project, &input.project)?;
        let scope = asked.scope(tenant).await?;
        let may = scope.permit::<AssignPeople>().map_err(refuse)?;
        let view = asked.view::<ReadClient>(tenant).await?;
        tenants::projects::find(&view, project).await.map_err(refuse)?;
        drop(view);
        let zone = badge(ctx, tenant).await?.0.zone;
        let after = |day: NaiveDate| midnight(zone, day.checked_add_days(Days::new(1)).unwrap_or(day));
        let (from, until) = (midnight(zone, input.from), input.until.map(after));
        let new = NewAssignment { person: id, project, from, until };
        let done = asked.parts.access.assign(&scope, may, &new, asked.now()).await;
        changed(ctx, id, done.map(|_| ())).await
    }

    /// Ends an assignment now; one that has not begun never does.
    async fn end_assignment(&self, ctx: &Context<'_>, input: IdInput) -> async_graphql::Result<PersonPayload> {
        let asked = asked(ctx)?;
        let (tenant, id): (TenantId, AssignmentId) = gid::decode(Noun::Assignment, &input.id)?;
        let scope = asked.scope(tenant).await?;
        let may = scope.permit::<AssignPeople>().map_err(refuse)?;
        let reading = scope.permit().map_err(refuse)?;
        let lasting = asked.parts.access.assignments(&scope, reading, None, asked.now()).await.map_err(refuse)?;
        let found = lasting.iter().find(|assignment| assignment.id == id);
        let found = found.ok_or_else(|| refuse(Fault::missing("assignment")))?;
        let until = asked.now().max(found.from);
        match asked.parts.access.end_assignment(&scope, may, id, until, asked.now()).await {
            Ok(ended) => changed(ctx, ended.person, Ok(())).await,
            Err(fault) => PersonPayload::from_fault(fault),
        }
    }
}

/// The scope of somebody's employer, and him; who is not reached is missing.
async fn employed(ctx: &Context<'_>, id: &ID) -> async_graphql::Result<(Scope, PersonId)> {
    let (_, id): (TenantId, PersonId) = gid::decode(Noun::Person, id)?;
    let missing = || refuse(Fault::missing("person"));
    let found = person(ctx, Some(id)).await?.ok_or_else(missing)?;
    let scope = asked(ctx)?.scope(TenantId(found.0.employer.0)).await.map_err(|_| missing())?;
    Ok((scope, id))
}

/// The scopes and projects that somebody is to work for, each of them there and permitted.
async fn places(asked: &Asked, projects: &[ID]) -> async_graphql::Result<Vec<(Scope, ProjectId)>> {
    let mut places = Vec::with_capacity(projects.len());
    for id in projects {
        let (tenant, project): (TenantId, ProjectId) = gid::decode(Noun::Project, id)?;
        let scope = asked.scope(tenant).await?;
        scope.permit::<AssignPeople>().map_err(refuse)?;
        let view = asked.view::<ReadClient>(tenant).await?;
        tenants::projects::find(&view, project).await.map_err(refuse)?;
        places.push((scope, project));
    }
    Ok(places)
}

async fn changed(ctx: &Context<'_>, id: PersonId, done: Result<(), Fault>) -> async_graphql::Result<PersonPayload> {
    if let Err(fault) = done {
        return PersonPayload::from_fault(fault);
    }
    let found = person(ctx, Some(id)).await?.ok_or_else(|| refuse(Fault::missing("person")))?;
    Ok(PersonPayload::PersonChanged(PersonChanged { person: found }))
}
