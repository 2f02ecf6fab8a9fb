//! A report that is sent by itself.

use ::handouts::schedules::{self, Cadence, Schedule, Sending, SendingState, State};
use async_graphql::{Context, Enum, ID, Object, SimpleObject};
use chrono::{DateTime, Utc};
use kernel::ids::TenantId;
use store::View;

use super::subject::{CatalogueReport, ReportFigures, ReportFormat, figures, report};
use crate::fault::refuse;
use crate::gid::{self, Noun};
use crate::people::{PersonNode, person};

/// How many sendings of a schedule are told.
const TOLD: usize = 20;

/// How often a report is sent.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "Cadence")]
pub enum ReportCadence {
    /// Every day, about the day before.
    Daily,
    /// Every week, about the week before.
    Weekly,
    /// Every month, about the month before.
    Monthly,
}

/// How a schedule stands.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "State")]
pub enum ReportScheduleState {
    /// The client's administrator has to approve an address.
    Waiting,
    /// It sends.
    Active,
    /// It does not send for a while.
    Paused,
    /// It is over.
    Ended,
}

/// How a sending stands.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "SendingState")]
pub enum ReportSendingState {
    /// It is being made, or is tried again.
    Waiting,
    /// It was sent.
    Sent,
    /// It was given up.
    Failed,
}

/// Somebody to whom a report goes.
#[derive(SimpleObject)]
pub struct ReportRecipient {
    address: String,
    /// Whether he works for the client; else the address had to be approved.
    employed: bool,
}

/// One mail to one recipient.
#[derive(SimpleObject)]
pub struct ReportSending {
    id: ID,
    due_at: DateTime<Utc>,
    address: String,
    state: ReportSendingState,
    /// Why it failed, or was not sent yet.
    reason: Option<String>,
    changed_at: DateTime<Utc>,
}

/// A report that is sent by itself.
pub struct ScheduleNode {
    tenant: TenantId,
    schedule: Schedule,
    sendings: Vec<Sending>,
}

impl ScheduleNode {
    /// Schedules with their newest sendings.
    pub(super) async fn several(view: &View, schedules: Vec<Schedule>) -> async_graphql::Result<Vec<Self>> {
        let ids: Vec<_> = schedules.iter().map(|schedule| schedule.id).collect();
        let all = schedules::several(view, &ids).await.map_err(refuse)?;
        let tenant = view.scope().tenant();
        let node = |schedule: Schedule| {
            let own = all.iter().filter(|sending| sending.schedule == schedule.id).take(TOLD);
            Self { tenant, sendings: own.cloned().collect(), schedule }
        };
        Ok(schedules.into_iter().map(node).collect())
    }
}

#[Object(name = "ReportSchedule")]
impl ScheduleNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::ReportSchedule, self.tenant, self.schedule.id)
    }

    /// Neither this nor a report: the report of the month.
    async fn figures(&self) -> Option<ReportFigures> {
        figures(&self.schedule.subject)
    }

    /// The report of the catalogue, where it is one.
    async fn report(&self) -> Option<CatalogueReport> {
        report(self.tenant, &self.schedule.subject)
    }

    async fn format(&self) -> ReportFormat {
        self.schedule.format.into()
    }

    async fn language(&self) -> &'static str {
        self.schedule.language.code()
    }

    async fn cadence(&self) -> ReportCadence {
        self.schedule.rhythm.cadence.into()
    }

    /// Of the week from Monday, or of the month.
    async fn day(&self) -> u32 {
        self.schedule.rhythm.day
    }

    async fn hour(&self) -> u32 {
        self.schedule.rhythm.hour
    }

    /// By whose clock.
    async fn zone(&self) -> &'static str {
        self.schedule.rhythm.zone.name()
    }

    async fn recipients(&self) -> Vec<ReportRecipient> {
        let all = self.schedule.recipients.iter();
        all.map(|one| ReportRecipient { address: one.address.clone(), employed: one.person.is_some() }).collect()
    }

    /// Whether what the month costs stands in it.
    async fn money(&self) -> bool {
        self.schedule.money
    }

    async fn state(&self) -> ReportScheduleState {
        self.schedule.state.into()
    }

    async fn made_at(&self) -> DateTime<Utc> {
        self.schedule.made
    }

    async fn made_by(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<PersonNode>> {
        person(ctx, self.schedule.by).await
    }

    async fn next_at(&self) -> Option<DateTime<Utc>> {
        self.schedule.next
    }

    /// The newest first.
    async fn sendings(&self) -> Vec<ReportSending> {
        let node = |one: &Sending| ReportSending {
            id: gid::encode(Noun::ReportSending, self.tenant, one.id),
            due_at: one.due,
            address: one.address.clone(),
            state: one.state.into(),
            reason: one.reason.clone(),
            changed_at: one.changed,
        };
        self.sendings.iter().map(node).collect()
    }
}
