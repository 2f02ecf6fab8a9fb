//! Figures by facet are what the dictionary says of the parts with that value, and what is listed behind them adds up.

use std::collections::BTreeMap;

use figures::cells::{Asked, By, Facet, Only, Value, Wanted, behind, table};
use proptest::test_runner::TestCaseError;
use store::{After, View};
use tenants::kpi::dictionary::{By as Instant, DICTIONARY, From, Sum};
use tenants::kpi::{Kpi, Material, Parameters, Part, Period, Question, figure, half_hour, parts};

use crate::ensure;
use crate::shop::{Shop, ZONE};

/// One by due, one by day, two of several parts a case or call, one of answers; the others go the same way.
const LISTED: [Kpi; 5] = [Kpi::ReplyLevel, Kpi::Backlog, Kpi::RepeatRate, Kpi::IvrDropOutRate, Kpi::SolvedByCustomers];

fn parts_of(shop: &Shop<'_>, material: &Material<'_>, kpi: Kpi, period: Period) -> Vec<Part> {
    let (agreement, parameters) = (&shop.policies.all()[0], Parameters::of(kpi));
    let (parameters, policies) = (&parameters, &shop.policies);
    parts(material, &Question { kpi, parameters, channels: &[], agreement, policies, period })
}

fn value(kpi: Kpi, facet: Facet, part: &Part) -> Value {
    let place = part.place;
    let id = match facet {
        Facet::Queue => place.queue.map(|queue| queue.0),
        Facet::Reason => place.reason.map(|reason| reason.0),
        Facet::Agent => place.agent.map(|agent| agent.0),
        Facet::HalfHour if kpi.definition().by == Instant::Time => None,
        Facet::HalfHour => return Value::HalfHour(half_hour(part.at, ZONE)),
        Facet::IvrStep => return place.step.map_or(Value::None, Value::Step),
    };
    id.map_or(Value::None, Value::Of)
}

fn kept() -> impl Iterator<Item = Kpi> {
    DICTIONARY.iter().filter(|definition| definition.from != From::People).map(|definition| definition.kpi)
}

/// Compares every KPI by every facet with what the dictionary says of the whole ledger, and with what is behind it.
pub async fn compare(
    shop: &Shop<'_>,
    view: &View,
    material: &Material<'_>,
    period: Period,
) -> Result<(), TestCaseError> {
    let of = |kpi: &Kpi| parts_of(shop, material, *kpi, period);
    for facet in Facet::ALL {
        let kpis: Vec<Kpi> = kept().filter(|kpi| facet.is_of(*kpi)).collect();
        let all: Vec<Vec<Part>> = kpis.iter().map(of).collect();
        let (by_project, by_channel, only) = (false, false, Only::default());
        let wanted =
            Wanted { period, by: By::Whole, by_project, by_channel, facet: Some(facet), only, kpis: kpis.clone() };
        let found = table(view, &shop.lens(), &wanted).await.unwrap();
        for (index, (kpi, parts)) in kpis.iter().zip(&all).enumerate() {
            let rank = Parameters::of(*kpi).percentile;
            // Days on which nothing stood open are days of every group.
            let timed = kpi.definition().by == Instant::Time;
            let day = |part: &Part| timed && part.numerator == 0 && part.denominator == 0;
            let mut groups: BTreeMap<Value, Vec<Part>> = BTreeMap::new();
            for part in parts.iter().filter(|part| !day(part)) {
                groups.entry(value(*kpi, facet, part)).or_default().push(*part);
            }
            let mut sum = (0, 0);
            for row in &found.rows {
                let mut of_row = groups.remove(&row.value.unwrap()).unwrap_or_default();
                of_row.extend(parts.iter().filter(|part| day(part)));
                let counted: Vec<Part> = of_row.iter().filter(|part| part.counted).copied().collect();
                let cell = &row.cells[index];
                ensure(&cell.counted, &figure(*kpi, rank, &counted, ZONE), &format!("{kpi:?} by {facet:?}"))?;
                ensure(&cell.with_excluded, &figure(*kpi, rank, &of_row, ZONE), &format!("{kpi:?} by {facet:?}"))?;
                sum = (sum.0 + cell.counted.numerator, sum.1 + cell.counted.denominator);
            }
            ensure(&groups.len(), &0, "values without a row")?;
            let whole = found.total.cells[index].counted;
            match kpi.definition().sum {
                Sum::Ratio => ensure(&sum, &(whole.numerator, whole.denominator), "values add up")?,
                Sum::Count => ensure(&sum.0, &whole.numerator, "values add up")?,
                _ => {}
            }
        }
    }
    for kpi in LISTED {
        lists(view, kpi, &of(&kpi), period).await?;
    }
    Ok(())
}

/// What is listed page by page is every part once, in either order and by any facet.
async fn lists(view: &View, kpi: Kpi, parts: &[Part], period: Period) -> Result<(), TestCaseError> {
    let tell = |part: &Part| (part.at, part.of, part.case, part.numerator, part.denominator, part.counted);
    let timed = kpi.definition().by == Instant::Time;
    let behind_it = |part: &&Part| !timed || part.numerator != 0 || part.denominator != 0;
    let mut expected: Vec<_> = parts.iter().filter(behind_it).map(tell).collect();
    expected.sort_unstable();
    for newest_first in [false, true] {
        let mut asked = Asked {
            kpi,
            period,
            facet: None,
            only: Only::default(),
            missed: false,
            newest_first,
            after: None,
            most: 7,
        };
        let listed = pages(view, &mut asked).await;
        let instants: Vec<_> = listed.iter().map(|one| one.at).collect();
        ensure(
            &if newest_first { instants.is_sorted_by(|a, b| a >= b) } else { instants.is_sorted() },
            &true,
            "order",
        )?;
        let told =
            |one: &figures::cells::Behind| (one.at, one.of, one.case, one.numerator, one.denominator, one.counted);
        let mut listed: Vec<_> = listed.iter().map(told).collect();
        listed.sort_unstable();
        ensure(&listed, &expected, &format!("behind {kpi:?}"))?;
    }
    for facet in Facet::ALL.into_iter().filter(|facet| facet.is_of(kpi)) {
        let Some(part) = parts.iter().find(behind_it) else { return Ok(()) };
        let wanted = value(kpi, facet, part);
        let only = Only { value: Some(wanted), ..Only::default() };
        let facet_of = Some(facet);
        let mut asked =
            Asked { kpi, period, facet: facet_of, only, missed: false, newest_first: false, after: None, most: 50 };
        let these = parts.iter().filter(behind_it).filter(|part| value(kpi, facet, part) == wanted).count();
        ensure(&pages(view, &mut asked).await.len(), &these, &format!("behind {kpi:?} by {facet:?}"))?;
    }
    Ok(())
}

async fn pages(view: &View, asked: &mut Asked) -> Vec<figures::cells::Behind> {
    let mut all = Vec::new();
    loop {
        let page = behind(view, asked).await.unwrap();
        assert!(page.len() <= asked.most);
        asked.after = page.last().map(|last| After { value: last.place.value, id: last.place.id });
        let done = page.len() < asked.most;
        all.extend(page);
        if done {
            return all;
        }
    }
}

/// Agents' time, which no cell holds, is what the dictionary says of the whole ledger, together and by agent.
pub async fn people(
    shop: &Shop<'_>,
    view: &View,
    material: &Material<'_>,
    period: Period,
) -> Result<(), TestCaseError> {
    let kpis: Vec<Kpi> = DICTIONARY.iter().filter(|one| one.from == From::People).map(|one| one.kpi).collect();
    let (by_project, by_channel, only) = (false, false, Only::default());
    let facet = Some(Facet::Agent);
    let wanted = Wanted { period, by: By::Whole, by_project, by_channel, facet, only, kpis: kpis.clone() };
    let found = table(view, &shop.lens(), &wanted).await.unwrap();
    for (index, kpi) in kpis.iter().enumerate() {
        let parts = parts_of(shop, material, *kpi, period);
        let rank = Parameters::of(*kpi).percentile;
        let whole = figure(*kpi, rank, &parts, ZONE);
        ensure(&found.total.cells[index].counted, &whole, kpi.code())?;
        for row in &found.rows {
            let of_row = parts.iter().filter(|part| value(*kpi, Facet::Agent, part) == row.value.unwrap());
            let of_row: Vec<Part> = of_row.copied().collect();
            ensure(&row.cells[index].counted, &figure(*kpi, rank, &of_row, ZONE), kpi.code())?;
        }
    }
    Ok(())
}
