//! A line of the register, with what is promised there and what test contacts found.

use std::sync::Arc;

use ::probes::alarm::{self, Finding};
use ::probes::coverage::coverage;
use ::probes::points::{self, Listed, Source};
use async_graphql::{Context, ID, Object, SimpleObject};
use chrono::{DateTime, Utc};
use kernel::action::ReadReport;
use kernel::ids::TenantId;
use kernel::time::Time;
use tenants::calendar::Calendar;
use tenants::calendars::Kept;

use super::LOOK_BACK;
use super::probe::ProbeNode;
use super::words::PointChannel;
use crate::clients::CalendarNode;
use crate::context::asked;
use crate::fault::refuse;
use crate::gid::{self, Noun};
use crate::loaders::related;

/// The most facts of presence that a coverage is read off.
const MOST_PRESENCE: u64 = 100_000;

/// Of the minutes that are promised, those in which somebody was there; from facts of presence of the last thirty days.
#[derive(SimpleObject, Clone, Copy)]
pub struct PointCoverage {
    staffed_minutes: i64,
    promised_minutes: i64,
    /// Per cent.
    share: f64,
}

/// What is known of all lines at once.
struct Known {
    findings: Vec<Finding>,
    calendars: Vec<Kept>,
    presence: Vec<kernel::fact::Recorded>,
    always: Calendar,
    now: Time,
}

/// A published number, address, form or profile.
pub struct PointNode {
    tenant: TenantId,
    listed: Listed,
    known: Arc<Known>,
}

impl PointNode {
    pub(super) async fn all(ctx: &Context<'_>, tenant: TenantId) -> async_graphql::Result<Vec<Self>> {
        let view = asked(ctx)?.view::<ReadReport>(tenant).await?;
        let (now, client) = (asked(ctx)?.now(), related(ctx, tenant, "client").await?);
        let known = Arc::new(Known {
            findings: alarm::findings(&view, now - LOOK_BACK).await.map_err(refuse)?,
            calendars: tenants::calendars::list(&view).await.map_err(refuse)?,
            presence: view.presence_since(month_before(now), MOST_PRESENCE).await.map_err(refuse)?,
            always: Calendar::always(client.zone),
            now,
        });
        let lines = points::register(&view).await.map_err(refuse)?;
        Ok(lines.into_iter().map(|listed| Self { tenant, listed, known: known.clone() }).collect())
    }

    fn finding(&self) -> Option<&Finding> {
        let (channel, address) = (self.listed.channel, &self.listed.address);
        let ours = self.listed.shop.is_empty();
        self.known.findings.iter().find(|one| ours && one.channel == channel && one.address == *address)
    }

    fn hours(&self) -> Option<&Kept> {
        let id = self.listed.point.as_ref()?.calendar?;
        self.known.calendars.iter().find(|kept| kept.id == id)
    }
}

fn month_before(now: Time) -> Time {
    now - chrono::Duration::days(30)
}

#[Object(name = "ContactPoint")]
impl PointNode {
    /// What was entered about it by hand; nothing was where there is none.
    async fn entry(&self) -> Option<ID> {
        self.listed.point.as_ref().map(|point| gid::encode(Noun::Point, self.tenant, point.id))
    }

    /// Whose it is; empty is the client's own.
    async fn shop(&self) -> &str {
        &self.listed.shop
    }

    async fn channel(&self) -> PointChannel {
        self.listed.channel.into()
    }

    /// The address, number, form's key or profile.
    async fn address(&self) -> &str {
        &self.listed.address
    }

    /// The name that the mailbox or form has.
    async fn name(&self) -> Option<&str> {
        self.listed.name.as_deref()
    }

    async fn owner(&self) -> Option<&str> {
        self.listed.point.as_ref().map(|point| point.owner.as_str()).filter(|owner| !owner.is_empty())
    }

    /// Where it is published.
    async fn published(&self) -> Option<&str> {
        self.listed.point.as_ref().map(|point| point.published.as_str()).filter(|published| !published.is_empty())
    }

    /// The hours in which an answer is promised; none is always.
    async fn calendar(&self) -> Option<CalendarNode> {
        self.hours().map(|kept| CalendarNode(self.tenant, kept.clone()))
    }

    /// Within how many minutes of these hours.
    async fn answer_minutes(&self) -> Option<i64> {
        self.listed.point.as_ref().and_then(|point| point.answer_minutes)
    }

    /// Whether somebody entered it, because no mailbox or form of ours is it.
    async fn by_hand(&self) -> bool {
        self.listed.source == Source::Hand
    }

    /// Whether it is published in writing and no mailbox of the client reads it.
    async fn leads_nowhere(&self) -> bool {
        self.listed.leads_nowhere
    }

    /// Whether the product may try it by itself.
    async fn is_tried(&self) -> bool {
        let point = self.listed.point.as_ref();
        let allowed = self.listed.shop.is_empty() || point.is_some_and(|point| point.allowed_by.is_some());
        self.listed.channel.is_tried() && allowed
    }

    /// The last test contact that says anything.
    async fn last(&self) -> Option<ProbeNode> {
        self.finding().map(|finding| ProbeNode { tenant: self.tenant, probe: finding.last.clone() })
    }

    /// Since when it is dead, when the last test contact found it so.
    async fn dead_since(&self) -> Option<DateTime<Utc>> {
        self.finding().and_then(|finding| finding.dead_since)
    }

    /// Of so many test contacts of the last ninety days that say anything …
    async fn tried(&self) -> u32 {
        self.finding().map_or(0, |finding| finding.tried)
    }

    /// … so many found it alive.
    async fn alive(&self) -> u32 {
        self.finding().map_or(0, |finding| finding.good)
    }

    /// Not known where no presence of people is.
    async fn coverage(&self) -> Option<PointCoverage> {
        if !self.listed.shop.is_empty() {
            return None;
        }
        let hours = self.hours().map_or(&self.known.always, |kept| &kept.calendar);
        let now = self.known.now;
        let found = coverage(&self.known.presence, hours, (month_before(now), now))?;
        let bp = u16::try_from(found.staffed * 10_000 / found.promised).unwrap_or(u16::MAX);
        let share = crate::portal::percent(bp);
        Some(PointCoverage { staffed_minutes: found.staffed, promised_minutes: found.promised, share })
    }
}

/// A contact point that test contacts found dead.
#[derive(SimpleObject, Clone)]
pub struct DeadPoint {
    channel: PointChannel,
    address: String,
    since: DateTime<Utc>,
    /// What the other side said, or nothing.
    detail: String,
}

impl DeadPoint {
    pub(crate) async fn all(ctx: &Context<'_>, tenant: TenantId) -> async_graphql::Result<Vec<Self>> {
        let view = asked(ctx)?.view::<ReadReport>(tenant).await?;
        let dead = alarm::ringing(&view, asked(ctx)?.now() - LOOK_BACK).await.map_err(refuse)?;
        let told = |finding: Finding| {
            let detail = finding.last.detail.clone();
            let (channel, address) = (finding.channel.into(), finding.address);
            finding.dead_since.map(|since| Self { channel, address, since, detail })
        };
        Ok(dead.into_iter().filter_map(told).collect())
    }
}
