//! Making and ending what hands reports out.

use ::handouts::links::{self, Share};
use ::handouts::schedules::{self, Rhythm, Schedule, State, Wish};
use access::PeoplePage;
use async_graphql::{Context, Enum, ID, InputObject, Object, SimpleObject};
use chrono::NaiveDate;
use kernel::Fault;
use kernel::action::{Action, ReadMoney, ReadPeople, ShareReports};
use kernel::ids::{PersonId, TenantId};
use paper::Language;
use store::Scope;
use tenants::kpi::Period;
use uuid::Uuid;

use super::link::LinkNode;
use super::schedule::{ReportCadence, ScheduleNode};
use super::subject::{CatalogueReportInput, ReportFiguresInput, ReportFormat, subject};
use crate::billing::whole;
use crate::context::{Asked, asked, settle};
use crate::fault::{payload, refuse};
use crate::gid::{self, Noun};

/// How many people are asked for at a time.
const PAGE: u64 = 200;

/// What is sent by itself, when, and to whom.
#[derive(InputObject)]
pub struct ReportWishInput {
    /// Neither this nor a report: the report of the month.
    figures: Option<ReportFiguresInput>,
    report: Option<CatalogueReportInput>,
    format: ReportFormat,
    /// `pl`, `en`, `uk` or `ru`.
    language: String,
    cadence: ReportCadence,
    /// Of the week from Monday, or of the month; 1 for every day.
    day: u32,
    /// By the client's clock.
    hour: u32,
    addresses: Vec<String>,
    /// Whether what the month costs stands in it.
    money: bool,
}

/// A report that shall be sent by itself.
#[derive(InputObject)]
pub struct ScheduleReportInput {
    client: ID,
    wish: ReportWishInput,
}

/// What a schedule is to be; all of it is said anew.
#[derive(InputObject)]
pub struct ChangeReportScheduleInput {
    schedule: ID,
    wish: ReportWishInput,
}

/// What becomes of a schedule.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportScheduleStep {
    /// It does not send for a while.
    Pause,
    /// It sends again.
    GoOn,
    /// It is over.
    End,
}

/// A schedule, and what becomes of it.
#[derive(InputObject)]
pub struct SteerReportScheduleInput {
    schedule: ID,
    step: ReportScheduleStep,
}

/// A schedule whose addresses are approved.
#[derive(InputObject)]
pub struct ApproveReportScheduleInput {
    schedule: ID,
}

/// A report that shall be shown by a link.
#[derive(InputObject)]
pub struct ShareReportInput {
    client: ID,
    /// Neither this nor a report: the report of the month that the last day lies in.
    figures: Option<ReportFiguresInput>,
    report: Option<CatalogueReportInput>,
    from: NaiveDate,
    until: NaiveDate,
    /// `pl`, `en`, `uk` or `ru`.
    language: String,
    /// For whom it is meant.
    note: String,
    /// For how many days it opens.
    days: u32,
}

/// A link that is taken back.
#[derive(InputObject)]
pub struct RevokeReportLinkInput {
    link: ID,
}

/// The schedule as it is now.
#[derive(SimpleObject)]
pub struct ReportScheduleChanged {
    schedule: ScheduleNode,
}

/// The link, and the secret part of its address, which is never told again.
#[derive(SimpleObject)]
pub struct ReportShared {
    link: LinkNode,
    /// What follows `/shared/`.
    token: String,
}

/// The link as it is now.
#[derive(SimpleObject)]
pub struct ReportLinkRevoked {
    link: LinkNode,
}

payload! {
    /// The schedule, or why it was not changed.
    ReportSchedulePayload { ReportScheduleChanged }
}

payload! {
    /// The link, or why there is none.
    ShareReportPayload { ReportShared }
}

payload! {
    /// The link, or why it was not taken back.
    RevokeReportLinkPayload { ReportLinkRevoked }
}

/// What can be done with reports that leave the house.
#[derive(Default)]
pub struct HandoutsMutation;

#[Object]
impl HandoutsMutation {
    /// Has a report sent by itself. Addresses of people who do not work for the client wait for its administrator.
    async fn schedule_report(
        &self,
        ctx: &Context<'_>,
        input: ScheduleReportInput,
    ) -> async_graphql::Result<ReportSchedulePayload> {
        let (asked, tenant) = (asked(ctx)?, gid::client_of(&input.client)?);
        let scope = asked.scope(tenant).await?;
        let may = whole::<ShareReports>(&scope)?;
        let (wish, people) = input.wish.told(asked, &scope).await?;
        let mut tx = asked.begin(&scope).await?;
        let done = schedules::take(&mut tx, may, wish, &people, asked.now()).await;
        changed(asked, &scope, settle(tx, done).await).await
    }

    /// Makes another schedule of one. Addresses that were approved stay so; others wait for the client's administrator.
    async fn change_report_schedule(
        &self,
        ctx: &Context<'_>,
        input: ChangeReportScheduleInput,
    ) -> async_graphql::Result<ReportSchedulePayload> {
        let asked = asked(ctx)?;
        let (tenant, id): (TenantId, Uuid) = gid::decode(Noun::ReportSchedule, &input.schedule)?;
        let scope = asked.scope(tenant).await?;
        let may = whole::<ShareReports>(&scope)?;
        let (wish, people) = input.wish.told(asked, &scope).await?;
        let mut tx = asked.begin(&scope).await?;
        let done = schedules::change(&mut tx, may, (id, wish), &people, asked.now()).await;
        changed(asked, &scope, settle(tx, done).await).await
    }

    /// Pauses a schedule, lets it go on, or ends it.
    async fn steer_report_schedule(
        &self,
        ctx: &Context<'_>,
        input: SteerReportScheduleInput,
    ) -> async_graphql::Result<ReportSchedulePayload> {
        let asked = asked(ctx)?;
        let (tenant, id): (TenantId, Uuid) = gid::decode(Noun::ReportSchedule, &input.schedule)?;
        let scope = asked.scope(tenant).await?;
        let may = whole::<ShareReports>(&scope)?;
        let to = match input.step {
            ReportScheduleStep::Pause => State::Paused,
            ReportScheduleStep::GoOn => State::Active,
            ReportScheduleStep::End => State::Ended,
        };
        let mut tx = asked.begin(&scope).await?;
        let done = schedules::steer(&mut tx, may, id, to, asked.now()).await;
        changed(asked, &scope, settle(tx, done).await).await
    }

    /// Says yes to the addresses of a schedule; for the client's own administrator.
    async fn approve_report_schedule(
        &self,
        ctx: &Context<'_>,
        input: ApproveReportScheduleInput,
    ) -> async_graphql::Result<ReportSchedulePayload> {
        let asked = asked(ctx)?;
        let (tenant, id): (TenantId, Uuid) = gid::decode(Noun::ReportSchedule, &input.schedule)?;
        let scope = asked.scope(tenant).await?;
        let may = whole::<ShareReports>(&scope)?;
        if asked.viewer()?.is_staff() {
            return Err(refuse(Fault::Denied { right: ShareReports::NAME }));
        }
        let mut tx = asked.begin(&scope).await?;
        let done = schedules::approve(&mut tx, may, id, asked.now()).await;
        changed(asked, &scope, settle(tx, done).await).await
    }

    /// Makes a link that shows one report without signing in.
    async fn share_report(
        &self,
        ctx: &Context<'_>,
        input: ShareReportInput,
    ) -> async_graphql::Result<ShareReportPayload> {
        let (asked, tenant) = (asked(ctx)?, gid::client_of(&input.client)?);
        let scope = asked.scope(tenant).await?;
        let may = whole::<ShareReports>(&scope)?;
        let wish = Share {
            subject: subject(tenant, input.figures, input.report)?,
            period: Period { first: input.from, last: input.until },
            language: Language::of(&input.language),
            note: input.note,
            days: input.days,
        };
        let (tx, now) = (asked.begin(&scope).await?, asked.now());
        let done = links::share(&tx, may, wish, now).await;
        match settle(tx, done).await {
            Ok((link, token)) => {
                let link = LinkNode { tenant, link, now };
                Ok(ShareReportPayload::ReportShared(ReportShared { link, token }))
            }
            Err(fault) => ShareReportPayload::from_fault(fault),
        }
    }

    /// Takes a link back: from now on it leads nowhere.
    async fn revoke_report_link(
        &self,
        ctx: &Context<'_>,
        input: RevokeReportLinkInput,
    ) -> async_graphql::Result<RevokeReportLinkPayload> {
        let asked = asked(ctx)?;
        let (tenant, id): (TenantId, Uuid) = gid::decode(Noun::ReportLink, &input.link)?;
        let scope = asked.scope(tenant).await?;
        let may = whole::<ShareReports>(&scope)?;
        let (tx, now) = (asked.begin(&scope).await?, asked.now());
        let done = links::revoke(&tx, may, id, now).await;
        match settle(tx, done).await {
            Ok(link) => {
                let link = LinkNode { tenant, link, now };
                Ok(RevokeReportLinkPayload::ReportLinkRevoked(ReportLinkRevoked { link }))
            }
            Err(fault) => RevokeReportLinkPayload::from_fault(fault),
        }
    }
}

impl ReportWishInput {
    /// What is wished, and who works for the client.
    async fn told(self, asked: &Asked, scope: &Scope) -> async_graphql::Result<(Wish, Vec<(String, PersonId)>)> {
        if self.money {
            whole::<ReadMoney>(scope)?;
        }
        let people = employed(asked, scope).await.map_err(refuse)?;
        let client = tenants::clients::find(&asked.parts.db, scope).await.map_err(refuse)?;
        let (day, hour, zone) = (self.day, self.hour, client.zone);
        let wish = Wish {
            subject: subject(scope.tenant(), self.figures, self.report)?,
            format: self.format.into(),
            language: Language::of(&self.language),
            rhythm: Rhythm { cadence: self.cadence.into(), day, hour, zone },
            addresses: self.addresses,
            money: self.money,
            approves: !asked.viewer()?.is_staff(),
        };
        Ok((wish, people))
    }
}

/// Those who work for the client and may read reports, by their addresses.
async fn employed(asked: &Asked, scope: &Scope) -> Result<Vec<(String, PersonId)>, Fault> {
    let mut found = Vec::new();
    let mut after = None;
    loop {
        let page = PeoplePage { after: after.take(), most: PAGE, ..PeoplePage::default() };
        let people = asked.parts.access.people(scope, scope.permit::<ReadPeople>()?, &page).await?;
        let whole = (people.len() as u64) < PAGE;
        after = people.last().map(|person| (person.name.clone(), person.id));
        let readers = people.into_iter().filter(schedules::may_receive);
        found.extend(readers.map(|person| (person.email, person.id)));
        if whole {
            return Ok(found);
        }
    }
}

async fn changed(
    asked: &Asked,
    scope: &Scope,
    done: Result<Schedule, Fault>,
) -> async_graphql::Result<ReportSchedulePayload> {
    match done {
        Ok(schedule) => {
            let view = asked.parts.db.view(scope).await.map_err(refuse)?;
            let schedule = ScheduleNode::several(&view, vec![schedule]).await?.remove(0);
            Ok(ReportSchedulePayload::ReportScheduleChanged(ReportScheduleChanged { schedule }))
        }
        Err(fault) => ReportSchedulePayload::from_fault(fault),
    }
}
