//! What is promised of a channel, and what was reached of it today: the dictionary's figures by the contract in force.

use chrono::Duration;
use figures::Lens;
use figures::cells::{self, By, Only, Wanted};
use kernel::Fault;
use kernel::fact::Channel;
use store::View;
use tenants::contract::Promise;
use tenants::kpi::{Figure, Kpi, Parameters, Period, Standing, judge};

/// Today's share of a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Which figure of the dictionary.
    pub kpi: Kpi,
    /// In ten-thousandths; nothing while there is nothing to divide by.
    pub share_bp: Option<i64>,
    /// Of how many contacts it is made.
    pub sample: u64,
    /// What the contract in force promises, in ten-thousandths.
    pub target_bp: Option<i64>,
    /// Within which time, where the promise is about live contacts.
    pub within: Option<Duration>,
    /// How the promise would stand if it were judged by today alone.
    pub standing: Standing,
}

/// Today's shares of a client.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Today(Vec<(Channel, Kept)>);

impl Today {
    /// That of a channel.
    pub fn of(&self, channel: Channel) -> Option<Kept> {
        self.0.iter().find(|(known, _)| *known == channel).map(|(_, kept)| *kept)
    }
}

/// The figure by which a channel is judged.
const fn kpi_of(channel: Channel) -> Kpi {
    match channel {
        Channel::Phone | Channel::Chat => Kpi::ServiceLevel,
        Channel::Email | Channel::Form => Kpi::ReplyLevel,
    }
}

/// Today's shares of a client, for the channels that are served at the desk.
pub async fn today(view: &View, lens: &Lens<'_>) -> Result<Today, Fault> {
    let day = Period::day(lens.today());
    let outcomes = cells::outcomes(view, lens, day).await?;
    let mut all = Vec::new();
    for channel in [Channel::Chat, Channel::Email] {
        let kpi = kpi_of(channel);
        let ours = outcomes.iter().filter(|one| one.promise.kpi == kpi && is_about(&one.promise, channel));
        let in_force = ours.filter(|one| {
            let now = lens.policies.in_force(one.agreement.contract.project, lens.now);
            now.is_some_and(|now| now.contract.id == one.agreement.contract.id)
        });
        let kept = match in_force.max_by_key(|one| one.counted.sample) {
            // Told apart by channel only where the promise asks what the dictionary asks by itself.
            Some(one) if channel == Channel::Chat && one.promise.parameters == Parameters::of(kpi) => {
                let figure = plain(view, lens, day, channel).await?;
                promised(&one.promise, figure, one.agreement.contract.min_sample)
            }
            Some(one) => promised(&one.promise, one.counted, one.agreement.contract.min_sample),
            None => unpromised(kpi, plain(view, lens, day, channel).await?),
        };
        all.push((channel, kept));
    }
    Ok(Today(all))
}

fn is_about(promise: &Promise, channel: Channel) -> bool {
    promise.channels.is_empty() || promise.channels.contains(&channel)
}

/// The figure of one channel as the dictionary counts it by default.
async fn plain(view: &View, lens: &Lens<'_>, period: Period, channel: Channel) -> Result<Figure, Fault> {
    let only = Only { channel: Some(channel), ..Only::default() };
    let kpis = vec![kpi_of(channel)];
    let wanted = Wanted { period, by: By::Whole, by_project: false, by_channel: true, facet: None, only, kpis };
    let table = cells::table(view, lens, &wanted).await?;
    table.total.cells.first().map(|cell| cell.counted).ok_or(Fault::missing("figure"))
}

fn promised(promise: &Promise, figure: Figure, least: u32) -> Kept {
    let live = promise.kpi == Kpi::ServiceLevel;
    Kept {
        kpi: promise.kpi,
        share_bp: figure.value,
        sample: figure.sample,
        target_bp: Some(promise.target),
        within: live.then_some(promise.parameters.within),
        standing: judge(promise, &figure, promise.min_sample.unwrap_or(least)),
    }
}

fn unpromised(kpi: Kpi, figure: Figure) -> Kept {
    let Figure { value, sample, .. } = figure;
    Kept { kpi, share_bp: value, sample, target_bp: None, within: None, standing: Standing::Unjudged }
}
