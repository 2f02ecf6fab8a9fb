//! What a wall screen shows: up to four slides of a few figures, each beside its target, and a verdict for the room. Pure.
//!
//! Deliberately absent: people's names and mistakes; words, which the screen has in its language. Invariant: a slide says
//! nothing that a lane does not.

use std::collections::BTreeMap;

use kernel::Time;
use kernel::fact::Channel;
use kernel::ids::TenantId;
use serde::Serialize;
use tenants::kpi::Standing;

use crate::live::{Lane, Stands};

/// How many slides rotate at most.
pub const MOST_SLIDES: usize = 4;

/// A slide: of all clients together, or of one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Slide {
    /// Whose figures; nobody's: of all together.
    #[serde(skip)]
    pub client: Option<TenantId>,
    /// What is to be said to the room.
    pub verdict: Verdict,
    /// Four to six figures.
    pub tiles: Vec<Tile>,
}

/// What is to be said to the room.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// `late`, `risk` or `good`.
    pub standing: &'static str,
    /// How many wait beyond the promise.
    pub late: u64,
}

/// A figure beside its target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Tile {
    /// What it counts.
    pub code: &'static str,
    /// Of the line, of written work, or of neither.
    pub channel: Option<&'static str>,
    /// Things, seconds, or ten-thousandths; nothing where it is not known.
    pub value: Option<i64>,
    /// `count`, `seconds` or `share`.
    pub unit: &'static str,
    /// What it is to reach, or to stay below.
    pub target: Option<i64>,
    /// `late`: somebody has to act; `risk`, `good`, `none`.
    pub standing: &'static str,
}

/// The slides of some lanes and of how many are there for each client: all together first where there are several, then
/// the clients that need somebody most.
pub fn slides(lanes: &[Lane], people: &BTreeMap<TenantId, u64>, here: u64, now: Time) -> Vec<Slide> {
    let mut clients: Vec<TenantId> = lanes.iter().map(|lane| lane.tenant).collect();
    clients.dedup();
    let of = |client: TenantId| -> Vec<&Lane> { lanes.iter().filter(|lane| lane.tenant == client).collect() };
    let mut shown = Vec::new();
    if clients.len() > 1 {
        shown.push(together(&lanes.iter().collect::<Vec<_>>(), here, now));
    }
    clients.sort_by_key(|client| {
        let own = of(*client);
        (std::cmp::Reverse((worst(&own, now), late(&own))), *client)
    });
    for client in clients {
        shown.push(alone(client, &of(client), people.get(&client).copied().unwrap_or_default(), now));
    }
    shown.truncate(MOST_SLIDES);
    shown
}

fn together(lanes: &[&Lane], here: u64, now: Time) -> Slide {
    let (chats, mails) = (of(lanes, Channel::Chat), of(lanes, Channel::Email));
    let mut tiles = line_tiles(&chats, now);
    tiles.extend(written_tiles(&mails));
    let judged: Vec<bool> = lanes.iter().filter_map(|lane| kept(lane)).collect();
    if !judged.is_empty() {
        let good = judged.iter().filter(|kept| **kept).count();
        let standing = if good == judged.len() { "good" } else { "risk" };
        let (value, target) = (Some(whole(good)), Some(whole(judged.len())));
        tiles.push(Tile { code: "promises", channel: None, value, unit: "count", target, standing });
    }
    tiles.push(there(here, &chats));
    Slide { client: None, verdict: verdict(lanes, now), tiles }
}

fn alone(client: TenantId, lanes: &[&Lane], people: u64, now: Time) -> Slide {
    let (chats, mails) = (of(lanes, Channel::Chat), of(lanes, Channel::Email));
    let mut tiles = line_tiles(&chats, now);
    tiles.extend(written_tiles(&mails));
    tiles.extend(lanes.iter().filter_map(|lane| share(lane)));
    tiles.push(there(people, &chats));
    tiles.truncate(6);
    Slide { client: Some(client), verdict: verdict(lanes, now), tiles }
}

/// Who waits on the line, and for how long; nothing where there is no line.
fn line_tiles(chats: &[&Lane], now: Time) -> Vec<Tile> {
    if chats.is_empty() {
        return Vec::new();
    }
    let waiting: u64 = chats.iter().map(|lane| lane.waiting + lane.ringing).sum();
    let within = |lane: &Lane| lane.today.and_then(|today| today.within).map(|within| within.num_seconds());
    let waits = chats.iter().filter_map(|lane| Some(((now - lane.oldest?).num_seconds().max(0), within(lane))));
    let longest = waits.max_by_key(|(waited, _)| *waited);
    let target = longest.map_or_else(|| chats.iter().filter_map(|lane| within(lane)).min(), |(_, within)| within);
    let waited = longest.map_or(0, |(waited, _)| waited);
    let beyond = target.is_some_and(|target| waited > target);
    let standing = if beyond { "late" } else { "good" };
    vec![
        plain("waiting", Some("chat"), waiting),
        Tile { code: "longest", channel: Some("chat"), value: Some(waited), unit: "seconds", target, standing },
    ]
}

/// What is to be written, and how much of it is late.
fn written_tiles(mails: &[&Lane]) -> Vec<Tile> {
    let late: u64 = mails.iter().map(|lane| lane.late).sum();
    let standing = if late > 0 { "late" } else { "good" };
    vec![
        plain("waiting", Some("email"), mails.iter().map(|lane| lane.waiting).sum()),
        Tile { target: Some(0), standing, ..plain("late", Some("email"), late) },
    ]
}

/// Today's share beside what is promised.
fn share(lane: &Lane) -> Option<Tile> {
    let today = lane.today?;
    let channel = Some(if lane.channel == Channel::Chat { "chat" } else { "email" });
    let standing = match today.standing {
        Standing::Unjudged => "none",
        Standing::Kept => "good",
        Standing::Broken => "risk",
    };
    Some(Tile { code: "in_time", channel, value: today.share_bp, unit: "share", target: today.target_bp, standing })
}

/// How many are there; somebody has to act where customers wait and nobody is.
fn there(people: u64, chats: &[&Lane]) -> Tile {
    let alone = people == 0 && chats.iter().any(|lane| lane.open && lane.waiting > 0);
    Tile { standing: if alone { "late" } else { "none" }, ..plain("people", None, people) }
}

fn plain(code: &'static str, channel: Option<&'static str>, many: u64) -> Tile {
    let value = i64::try_from(many).ok();
    Tile { code, channel, value, unit: "count", target: None, standing: "none" }
}

fn kept(lane: &Lane) -> Option<bool> {
    match lane.today?.standing {
        Standing::Unjudged => None,
        standing => Some(standing == Standing::Kept),
    }
}

fn of<'l>(lanes: &[&'l Lane], channel: Channel) -> Vec<&'l Lane> {
    lanes.iter().filter(|lane| lane.channel == channel).copied().collect()
}

fn worst(lanes: &[&Lane], now: Time) -> Stands {
    lanes.iter().map(|lane| lane.stands(now)).max().unwrap_or(Stands::Good)
}

fn late(lanes: &[&Lane]) -> u64 {
    lanes.iter().map(|lane| lane.late).sum()
}

fn verdict(lanes: &[&Lane], now: Time) -> Verdict {
    let standing = match worst(lanes, now) {
        Stands::Good => "good",
        Stands::Risk => "risk",
        Stands::Late => "late",
    };
    Verdict { standing, late: late(lanes) }
}

fn whole(many: usize) -> i64 {
    i64::try_from(many).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests;
