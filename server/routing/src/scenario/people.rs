//! Groups of people: hours, breaks, absences, and what they can.

use kernel::Fault;
use planning::simulate::Span;

use super::json::At;
use super::shops::{level, shop_called};
use super::{Group, Named, Shop, channel, optional, small, span};

const MOST_PEOPLE: usize = 20_000;

pub fn read(at: &At, shops: &[Shop], named: &mut Named) -> Result<Vec<Group>, Fault> {
    let mut names: Vec<&str> = Vec::new();
    let (mut groups, mut people) = (Vec::new(), 0);
    for one in at.some(5000)? {
        let name = one.get("group").text()?;
        if names.contains(&name) {
            return Err(one.get("group").refuse(format!("is the second group called {name:?}")));
        }
        names.push(name);
        let group = group(&one, shops, named)?;
        people += group.count;
        if people > MOST_PEOPLE {
            return Err(one.get("count").refuse(format!("makes more than {MOST_PEOPLE} people")));
        }
        groups.push(group);
    }
    Ok(groups)
}

fn group(at: &At, shops: &[Shop], named: &mut Named) -> Result<Group, Fault> {
    at.object(&[
        "group",
        "count",
        "shifts",
        "breaks",
        "absences",
        "absent",
        "capacity",
        "most_chats",
        "channels",
        "shops",
        "languages",
        "products",
        "ring_out",
        "away_s",
    ])?;
    let count = usize::try_from(at.get("count").whole(20_000)?).unwrap_or_default();
    let list = |key: &str| at.get(key).list(50);
    let mut served = Vec::new();
    for (name, one) in at.get("shops").entries(500)? {
        served.push((shop_called(&one, name, shops)?, level(&one)?));
    }
    Ok(Group {
        count,
        shifts: at.get("shifts").some(20)?.iter().map(shift).collect::<Result<_, _>>()?,
        breaks: list("breaks")?.iter().map(pause).collect::<Result<_, _>>()?,
        absences: list("absences")?.iter().map(|one| absence(one, count)).collect::<Result<_, _>>()?,
        absent: optional(&at.get("absent"), At::share)?.unwrap_or(0),
        capacity: optional(&at.get("capacity"), |at| small(at, 1, 1000))?.unwrap_or(12),
        most_chats: optional(&at.get("most_chats"), |at| small(at, 0, 100))?.unwrap_or(3),
        channels: at.get("channels").some(4)?.iter().map(channel).collect::<Result<_, _>>()?,
        shops: served,
        languages: list("languages")?.iter().map(|one| named.languages.code(one)).collect::<Result<_, _>>()?,
        products: list("products")?.iter().map(|one| named.products.code(one)).collect::<Result<_, _>>()?,
        ring_out: optional(&at.get("ring_out"), At::share)?.unwrap_or(0),
        away: optional(&at.get("away_s"), |at| at.seconds(86_400.0))?.unwrap_or(60_000_000),
    })
}

fn shift(at: &At) -> Result<Span, Fault> {
    at.object(&["from", "until"])?;
    span(at)
}

/// A break, and over how long the group spreads its beginning.
fn pause(at: &At) -> Result<(Span, i64), Fault> {
    at.object(&["from", "minutes", "spread_min"])?;
    let (from, minutes) = (at.get("from").time()?, at.get("minutes").whole(1440)?);
    let spread = optional(&at.get("spread_min"), |at| at.whole(1440))?.unwrap_or(0);
    Ok((Span { from, until: from + minutes * 60_000_000 }, spread * 60_000_000))
}

/// An absence, and how many of the group it takes, from the first.
fn absence(at: &At, count: usize) -> Result<(Span, usize), Fault> {
    at.object(&["from", "until", "count"])?;
    let many = usize::try_from(at.get("count").whole(20_000)?).unwrap_or_default();
    if many > count {
        return Err(at.get("count").refuse(format!("is at most the {count} people of the group")));
    }
    Ok((span(at)?, many))
}
