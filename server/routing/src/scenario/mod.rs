//! A day to be rehearsed, as somebody writes it down: shops with promises, what will come, and who is there.
//!
//! The format stands in this crate's README. Deliberately absent: files. Invariant: a scenario that was read can be drawn with any
//! seed, and the same seed draws the same day.

mod draw;
mod json;
mod people;
mod shops;

use kernel::Fault;
use kernel::fact::{Channel, Priority};
use planning::simulate::{Relax, Span};

use crate::rules::Rules;
use crate::stake::Terms;
use crate::work::{Code, usual_weight};
use json::{At, Json};

/// The longest text that is read.
const MOST_BYTES: usize = 16 << 20;
const CHANNELS: [(&str, Channel); 4] =
    [("phone", Channel::Phone), ("chat", Channel::Chat), ("email", Channel::Email), ("form", Channel::Form)];

/// A day to be rehearsed.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// What it is called.
    pub name: String,
    /// The currency of its credits, for the reader.
    pub currency: String,
    /// The shops.
    pub shops: Vec<Shop>,
    /// The settings of the decision.
    pub rules: Rules,
    groups: Vec<Group>,
    peaks: Vec<Peak>,
    interval: i64,
    until: i64,
    pick_up: i64,
    ring: i64,
}

/// A client.
#[derive(Clone, Debug)]
pub struct Shop {
    /// Its name.
    pub name: String,
    /// What was promised, at most once a channel.
    pub promises: Vec<Promise>,
    /// Its queues.
    pub queues: Vec<Queue>,
}

/// What was promised for a channel.
#[derive(Clone, Copy, Debug)]
pub struct Promise {
    /// The channel.
    pub channel: Channel,
    /// Within how many microseconds.
    pub target: i64,
    /// What it costs to break it.
    pub terms: Terms,
    /// Who gives up within so many microseconds is not counted.
    pub short: i64,
    /// Hits of the period before this day.
    pub met: u64,
    /// Misses of the period before this day.
    pub missed: u64,
}

/// A waiting line of a shop.
#[derive(Clone, Debug)]
pub struct Queue {
    /// Its name.
    pub name: String,
    /// How its contacts come.
    pub channel: Channel,
    priority: Priority,
    level: u8,
    products: Vec<Code>,
    /// Each language with its share.
    languages: Vec<(Code, f64)>,
    volumes: Vec<f64>,
    arrivals: Vec<i64>,
    handling: Length,
    patience: Patience,
    transfer: Option<(usize, u32)>,
    steps: Vec<(i64, Relax)>,
    weight: u16,
}

/// How long something is worked on.
#[derive(Clone, Copy, Debug)]
struct Length {
    mean_s: f64,
    spread: f64,
    after: i64,
}

/// How long customers wait.
#[derive(Clone, Copy, Debug)]
enum Patience {
    Endless,
    Mean(f64),
    Fixed(i64),
}

/// More comes at some hours than usual.
#[derive(Clone, Debug)]
struct Peak {
    /// The shops that it touches; none: all.
    shops: Vec<usize>,
    span: Span,
    factor: f64,
}

/// People who can the same and work the same hours.
#[derive(Clone, Debug)]
struct Group {
    count: usize,
    shifts: Vec<Span>,
    breaks: Vec<(Span, i64)>,
    absences: Vec<(Span, usize)>,
    absent: u32,
    capacity: u16,
    most_chats: u16,
    channels: Vec<Channel>,
    shops: Vec<(usize, u8)>,
    languages: Vec<Code>,
    products: Vec<Code>,
    ring_out: u32,
    away: i64,
}

/// Names that were given numbers.
#[derive(Default)]
struct Names(Vec<String>);

impl Names {
    fn code(&mut self, at: &At) -> Result<Code, Fault> {
        let name = at.text()?;
        let known = self.0.iter().position(|one| one == name);
        let number = known.unwrap_or_else(|| {
            self.0.push(name.to_owned());
            self.0.len() - 1
        });
        Code::try_from(number).map_err(|_| at.refuse("is one name too many"))
    }
}

/// What is named on the way.
#[derive(Default)]
struct Named {
    languages: Names,
    products: Names,
    weights: [Option<u16>; 4],
}

impl Named {
    fn weight(&self, channel: Channel) -> u16 {
        let at = CHANNELS.iter().position(|(_, one)| *one == channel);
        at.and_then(|at| self.weights[at]).unwrap_or(usual_weight(channel))
    }
}

impl Scenario {
    /// Reads a scenario, or says which field cannot be taken and why.
    pub fn read(text: &str) -> Result<Self, Fault> {
        if text.len() > MOST_BYTES {
            return Err(Fault::invalid("scenario", format!("has at most {MOST_BYTES} bytes")));
        }
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let json: Json = serde_json::from_str(text).map_err(|error| Fault::invalid("scenario", error.to_string()))?;
        let root = At::root(&json);
        root.object(&[
            "name",
            "currency",
            "until",
            "pick_up_s",
            "ring_s",
            "interval_min",
            "weights",
            "rules",
            "profiles",
            "shops",
            "peaks",
            "agents",
        ])?;
        let minutes = optional(&root.get("interval_min"), |at| at.whole(1440))?.unwrap_or(30);
        if minutes == 0 {
            return Err(root.get("interval_min").refuse("is from 1 to 1440"));
        }
        let interval = minutes * 60_000_000;
        let mut named = Named { weights: weights(&root.get("weights"))?, ..Named::default() };
        let shops = shops::read(&root, interval, &mut named)?;
        let peaks = root.get("peaks").list(20)?.iter().map(|at| shops::peak(at, &shops)).collect::<Result<_, _>>()?;
        let groups = people::read(&root.get("agents"), &shops, &mut named)?;
        let scenario = Self {
            name: root.get("name").text()?.to_owned(),
            currency: optional(&root.get("currency"), At::text)?.unwrap_or("EUR").to_owned(),
            rules: rules(&root.get("rules"))?,
            interval,
            until: optional(&root.get("until"), At::time)?.unwrap_or(24 * 3_600_000_000),
            pick_up: optional(&root.get("pick_up_s"), |at| at.seconds(600.0))?.unwrap_or(0),
            ring: optional(&root.get("ring_s"), |at| at.seconds(600.0))?.unwrap_or(20_000_000),
            shops,
            groups,
            peaks,
        };
        scenario.sized()?;
        Ok(scenario)
    }

    /// What is expected of each promise this day, shop by shop in the order of their promises.
    pub fn expected(&self) -> Vec<Vec<f64>> {
        let shops = self.shops.iter().enumerate();
        let all = shops.map(|(at, shop)| {
            let of = |channel| shop.queues.iter().filter(move |queue| queue.channel == channel);
            let sum = |promise: &Promise| of(promise.channel).map(|queue| self.volume(at, queue)).sum();
            shop.promises.iter().map(sum).collect()
        });
        all.collect()
    }

    fn sized(&self) -> Result<(), Fault> {
        let queues = || {
            let shops = self.shops.iter().enumerate();
            shops.flat_map(|(at, shop)| shop.queues.iter().map(move |queue| (at, queue)))
        };
        let intervals: usize = queues().map(|(_, queue)| queue.volumes.len()).sum();
        if intervals > 200_000 {
            return Err(Fault::invalid("shops", format!("have at most 200000 intervals, not {intervals}")));
        }
        let spans = (0..48 * 3_600_000_000 / self.interval).map(|at| (at * self.interval, (at + 1) * self.interval));
        let highest =
            |shop: usize| spans.clone().map(|(from, until)| self.highest(shop, from, until)).fold(0.0, f64::max);
        if (0..self.shops.len()).any(|shop| highest(shop) > 1000.0) {
            return Err(Fault::invalid("peaks", "multiply a volume by at most 1000 together"));
        }
        let contacts: f64 = queues().map(|(at, queue)| self.volume(at, queue)).sum();
        if contacts > 2e6 {
            return Err(Fault::invalid("shops", format!("expect at most 2000000 contacts, not {contacts:.0}")));
        }
        Ok(())
    }
}

/// What stands there, if anything does.
fn optional<'v, T>(at: &At<'v>, read: impl FnOnce(&At<'v>) -> Result<T, Fault>) -> Result<Option<T>, Fault> {
    if at.is_there() { read(at).map(Some) } else { Ok(None) }
}

fn channel(at: &At) -> Result<Channel, Fault> {
    let name = at.text()?;
    let found = CHANNELS.iter().find(|(one, _)| *one == name);
    found.map(|(_, channel)| *channel).ok_or_else(|| at.refuse(format!("is phone, chat, email or form, not {name:?}")))
}

/// The channel's name in scenarios and reports.
pub(crate) fn channel_name(channel: Channel) -> &'static str {
    CHANNELS.iter().find(|(_, one)| *one == channel).map_or("", |(name, _)| name)
}

fn small(at: &At, least: u16, most: u16) -> Result<u16, Fault> {
    let number = at.whole(most.into())?;
    match u16::try_from(number) {
        Ok(number) if number >= least => Ok(number),
        _ => Err(at.refuse(format!("is from {least} to {most}"))),
    }
}

fn weights(at: &At) -> Result<[Option<u16>; 4], Fault> {
    let mut weights = [None; 4];
    if at.is_there() {
        at.object(&CHANNELS.map(|(name, _)| name))?;
        for (weight, (name, _)) in weights.iter_mut().zip(CHANNELS) {
            *weight = optional(&at.get(name), |at| small(at, 1, 1000))?;
        }
    }
    Ok(weights)
}

/// A span of the day that does not end before it begins.
fn span(at: &At) -> Result<Span, Fault> {
    let span = Span { from: at.get("from").time()?, until: at.get("until").time()? };
    if span.from >= span.until { Err(at.get("until").refuse("is after the beginning")) } else { Ok(span) }
}

fn rules(at: &At) -> Result<Rules, Fault> {
    let usual = Rules::default();
    if !at.is_there() {
        return Ok(usual);
    }
    at.object(&[
        "floor",
        "live_bound_s",
        "written_bound_s",
        "live_window_s",
        "written_window_s",
        "live_pace_s",
        "written_pace_s",
    ])?;
    let seconds = |key: &str, usual: u32| {
        let read = |at: &At| match at.whole(30 * 86_400)? {
            0 => Err(at.refuse("is at least one second")),
            some => Ok(u32::try_from(some).unwrap_or(u32::MAX)),
        };
        optional(&at.get(key), read).map(|some| some.unwrap_or(usual))
    };
    Ok(Rules {
        stakes: true,
        floor: optional(&at.get("floor"), At::share)?.map_or(usual.floor, |share| share / 1000),
        live_bound_s: Some(seconds("live_bound_s", usual.live_bound_s.unwrap_or(600))?),
        written_bound_s: Some(seconds("written_bound_s", usual.written_bound_s.unwrap_or(172_800))?),
        live_window_s: seconds("live_window_s", usual.live_window_s)?.max(16),
        written_window_s: seconds("written_window_s", usual.written_window_s)?.max(16),
        live_pace_s: seconds("live_pace_s", usual.live_pace_s)?,
        written_pace_s: seconds("written_pace_s", usual.written_pace_s)?,
    })
}
