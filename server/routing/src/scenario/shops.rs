//! Shops, their promises and their queues.

use kernel::Fault;
use kernel::fact::Priority;
use planning::simulate::Relax;

use super::json::At;
use super::{Length, Named, Patience, Peak, Promise, Queue, Shop, channel, optional, small, span};
use crate::stake::Terms;

/// Money: ten thousand million of the currency, in minor units.
const MONEY: i64 = 1_000_000_000_000;

pub fn read(root: &At, interval: i64, named: &mut Named) -> Result<Vec<Shop>, Fault> {
    let mut shops: Vec<Shop> = Vec::new();
    for at in root.get("shops").some(500)? {
        at.object(&["name", "promises", "queues"])?;
        let name = at.get("name").text()?.to_owned();
        if shops.iter().any(|shop| shop.name == name) {
            return Err(at.get("name").refuse(format!("is the second shop called {name:?}")));
        }
        let promises = promises(&at)?;
        let queues = queues(&at, root, interval, named)?;
        shops.push(Shop { name, promises, queues });
    }
    Ok(shops)
}

pub fn peak(at: &At, shops: &[Shop]) -> Result<Peak, Fault> {
    at.object(&["shops", "from", "until", "factor"])?;
    let named = at.get("shops").list(500)?;
    let shop = |one: &At| shop_called(one, one.text()?, shops);
    Ok(Peak {
        shops: named.iter().map(shop).collect::<Result<_, _>>()?,
        span: span(at)?,
        factor: at.get("factor").number(0.0, 100.0)?,
    })
}

/// The number of a shop by its name.
pub fn shop_called(at: &At, name: &str, shops: &[Shop]) -> Result<usize, Fault> {
    let found = shops.iter().position(|shop| shop.name == name);
    found.ok_or_else(|| at.refuse(format!("names no shop: {name:?}")))
}

fn promises(shop: &At) -> Result<Vec<Promise>, Fault> {
    let mut promises: Vec<Promise> = Vec::new();
    for at in shop.get("promises").list(4)? {
        let promise = promise(&at)?;
        if promises.iter().any(|one| one.channel == promise.channel) {
            return Err(at.get("channel").refuse("has a promise already"));
        }
        promises.push(promise);
    }
    Ok(promises)
}

fn promise(at: &At) -> Result<Promise, Fault> {
    at.object(&["channel", "target_s", "share", "per_point", "per_miss", "cap", "short_s", "met", "missed"])?;
    let money = |key: &str| optional(&at.get(key), |at| at.whole(MONEY));
    let count = |key: &str| {
        let read = |at: &At| at.whole(1_000_000_000).map(i64::unsigned_abs);
        optional(&at.get(key), read).map(Option::unwrap_or_default)
    };
    let (per_point, per_miss) = (money("per_point")?.unwrap_or(0), money("per_miss")?.unwrap_or(0));
    let share = at.get("share");
    if per_point > 0 && !share.is_there() {
        return Err(share.refuse("is missing, and points are counted from it"));
    }
    Ok(Promise {
        channel: channel(&at.get("channel"))?,
        target: at.get("target_s").seconds(30.0 * 86_400.0)?,
        terms: Terms {
            share: optional(&share, At::share)?.unwrap_or(1_000_000),
            per_point,
            per_miss,
            cap: money("cap")?.unwrap_or(MONEY),
        },
        short: optional(&at.get("short_s"), |at| at.seconds(3600.0))?.unwrap_or(0),
        met: count("met")?,
        missed: count("missed")?,
    })
}

fn queues(shop: &At, root: &At, interval: i64, named: &mut Named) -> Result<Vec<Queue>, Fault> {
    let list = shop.get("queues").some(40)?;
    let mut queues: Vec<Queue> = Vec::new();
    for at in &list {
        let queue = queue(at, root, interval, named)?;
        if queues.iter().any(|one| one.name == queue.name) {
            return Err(at.get("name").refuse(format!("is the second queue called {:?} of this shop", queue.name)));
        }
        queues.push(queue);
    }
    for (number, at) in list.iter().enumerate() {
        let transfer = at.get("transfer");
        if transfer.is_there() {
            queues[number].transfer = Some(passed_on(&transfer, number, &queues)?);
        }
    }
    Ok(queues)
}

fn passed_on(at: &At, from: usize, queues: &[Queue]) -> Result<(usize, u32), Fault> {
    at.object(&["to", "share"])?;
    let (to, name) = (at.get("to"), at.get("to").text()?);
    let Some(other) = queues.iter().position(|queue| queue.name == name) else {
        return Err(to.refuse(format!("names no queue of this shop: {name:?}")));
    };
    if queues[other].channel.is_live() != queues[from].channel.is_live() {
        return Err(to.refuse("is live where this is written, or the other way round"));
    }
    Ok((other, at.get("share").share()?))
}

fn queue(at: &At, root: &At, interval: i64, named: &mut Named) -> Result<Queue, Fault> {
    at.object(&[
        "name",
        "channel",
        "priority",
        "level",
        "products",
        "languages",
        "volumes",
        "arrivals",
        "handling",
        "patience",
        "transfer",
        "steps",
    ])?;
    let channel = channel(&at.get("channel"))?;
    let patience = patience(&at.get("patience"))?;
    if !channel.is_live() && !matches!(patience, Patience::Endless) {
        return Err(at.get("patience").refuse("belongs to phone and chat only"));
    }
    let products = at.get("products").list(50)?;
    Ok(Queue {
        name: at.get("name").text()?.to_owned(),
        channel,
        priority: optional(&at.get("priority"), priority)?.unwrap_or_default(),
        level: level(&at.get("level"))?,
        products: products.iter().map(|one| named.products.code(one)).collect::<Result<_, _>>()?,
        languages: languages(&at.get("languages"), named)?,
        volumes: volumes(&at.get("volumes"), root, interval)?,
        arrivals: arrivals(&at.get("arrivals"))?,
        handling: length(&at.get("handling"))?,
        patience,
        transfer: None,
        steps: steps(&at.get("steps"))?,
        weight: named.weight(channel),
    })
}

/// A level from 0 to 100, 1 where none is said.
pub fn level(at: &At) -> Result<u8, Fault> {
    let number = optional(at, |at| small(at, 0, 100))?.unwrap_or(1);
    Ok(u8::try_from(number).unwrap_or(u8::MAX))
}

fn priority(at: &At) -> Result<Priority, Fault> {
    match at.text()? {
        "low" => Ok(Priority::Low),
        "normal" => Ok(Priority::Normal),
        "high" => Ok(Priority::High),
        "urgent" => Ok(Priority::Urgent),
        other => Err(at.refuse(format!("is low, normal, high or urgent, not {other:?}"))),
    }
}

fn languages(at: &At, named: &mut Named) -> Result<Vec<(u16, f64)>, Fault> {
    if !at.is_there() {
        return Ok(Vec::new());
    }
    let mut list = Vec::new();
    for (name, share) in at.entries(50)? {
        let text = super::Json::Text(name.to_owned());
        list.push((named.languages.code(&At::root(&text))?, share.number(0.0, 1e9)?));
    }
    if list.iter().map(|(_, share)| share).sum::<f64>() <= 0.0 {
        return Err(at.refuse("has at least one language with a share above 0"));
    }
    Ok(list)
}

/// A number for each interval, or a total that a profile spreads over the day.
fn volumes(at: &At, root: &At, interval: i64) -> Result<Vec<f64>, Fault> {
    let most = usize::try_from(48 * 3_600_000_000 / interval).unwrap_or_default();
    let numbers = |at: &At| at.list(most)?.iter().map(|one| one.number(0.0, 1e6)).collect::<Result<Vec<f64>, _>>();
    if !at.is_there() || at.list(most).is_ok() {
        return numbers(at);
    }
    if !at.get("total").is_there() {
        return Err(at.refuse(format!("is a list of at most {most} numbers, or an object with total and profile")));
    }
    at.object(&["total", "profile"])?;
    let (total, name) = (at.get("total").number(0.0, 2e6)?, at.get("profile").text()?);
    let profile = root.get("profiles").get(name);
    if !profile.is_there() {
        return Err(at.get("profile").refuse(format!("names no profile: {name:?}")));
    }
    let parts = numbers(&profile)?;
    let whole: f64 = parts.iter().sum();
    if whole <= 0.0 {
        return Err(profile.refuse("adds up to more than 0"));
    }
    Ok(parts.iter().map(|part| total * part / whole).collect())
}

fn arrivals(at: &At) -> Result<Vec<i64>, Fault> {
    let mut list = at.list(100_000)?.iter().map(At::time).collect::<Result<Vec<_>, _>>()?;
    list.sort_unstable();
    Ok(list)
}

fn length(at: &At) -> Result<Length, Fault> {
    at.object(&["mean_s", "spread", "after_s"])?;
    Ok(Length {
        mean_s: at.get("mean_s").number(0.001, 86_400.0)?,
        spread: optional(&at.get("spread"), |at| at.number(0.0, 5.0))?.unwrap_or(0.0),
        after: optional(&at.get("after_s"), |at| at.seconds(86_400.0))?.unwrap_or(0),
    })
}

fn patience(at: &At) -> Result<Patience, Fault> {
    if !at.is_there() {
        return Ok(Patience::Endless);
    }
    at.object(&["mean_s", "fixed_s"])?;
    let (mean, fixed) = (at.get("mean_s"), at.get("fixed_s"));
    match (mean.is_there(), fixed.is_there()) {
        (true, false) => Ok(Patience::Mean(mean.number(0.001, 86_400.0)?)),
        (false, true) => Ok(Patience::Fixed(fixed.seconds(86_400.0)?)),
        _ => Err(at.refuse("has either mean_s or fixed_s")),
    }
}

fn steps(at: &At) -> Result<Vec<(i64, Relax)>, Fault> {
    let mut steps = Vec::new();
    for one in at.list(10)? {
        one.object(&["after_s", "relax"])?;
        let relax = match one.get("relax").text()? {
            "lower_level" => Relax::Lower,
            "any_language" => Relax::AnyLanguage,
            other => return Err(one.get("relax").refuse(format!("is lower_level or any_language, not {other:?}"))),
        };
        steps.push((one.get("after_s").whole(30 * 86_400)? * 1_000_000, relax));
    }
    steps.sort_by_key(|step| step.0);
    Ok(steps)
}
