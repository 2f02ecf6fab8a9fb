//! What each reason costs: the lines of a month, divided among the contacts behind them, by why these came.
//!
//! Deliberately absent: what a reason would cost if it were avoided; fees stay whoever writes. Invariant: what reasons cost and
//! what hangs on no contact add up to the net of the month, to the last minor unit.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use figures::Lens;
use figures::cells::{Asked, Behind, By, Facet, Only, Value, Wanted, behind, table};
use kernel::Amount;
use kernel::fault::Fault;
use kernel::ids::DispositionId;
use store::View;
use tenants::kpi::{Kpi, Period};
use tenants::money::invoice::Invoice;
use tenants::money::line::Line;
use uuid::Uuid;

/// The most contacts of a month that are looked at one by one.
const MOST: usize = 50_000;

/// What a reason costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReasonCost {
    /// Which; nothing: none was told.
    pub reason: Option<DispositionId>,
    /// How many contacts.
    pub contacts: u64,
    /// How long calls and chats of it took, in microseconds.
    pub handled: i64,
    /// What is paid for them.
    pub paid: Amount,
    /// What results did to that.
    pub credits: Amount,
}

/// What a month costs by reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReasonCosts {
    /// What costs most first.
    pub rows: Vec<ReasonCost>,
    /// What hangs on no contact: fees, minimums, hours.
    pub rest: Amount,
}

/// Minor units by reason: paid, and credits.
type Sums = BTreeMap<Option<DispositionId>, (i64, i64)>;

/// Divides an invoice; nothing where there are more contacts than can be looked at.
pub async fn reason_costs(
    view: &View,
    lens: &Lens<'_>,
    period: Period,
    invoice: &Invoice,
) -> Result<Option<ReasonCosts>, Fault> {
    let contacts = contacts(view, period).await?;
    if contacts.len() > MOST {
        return Ok(None);
    }
    let mut reasons: HashMap<Uuid, Option<DispositionId>> = HashMap::new();
    for one in &contacts {
        reasons.insert(one.of, one.reason);
        reasons.extend(one.case.map(|case| (case.0, one.reason)));
    }
    let (sums, rest) = divided(&invoice.lines, &reasons);
    let times = times(view, lens, period).await?;
    let many = |reason: Option<DispositionId>| contacts.iter().filter(|one| one.reason == reason).count() as u64;
    let all: BTreeSet<Option<DispositionId>> =
        contacts.iter().map(|one| one.reason).chain(sums.keys().copied()).collect();
    let amount = |minor: i64| Amount::new(minor, invoice.currency);
    let row = |reason: Option<DispositionId>| {
        let (paid, credits) = sums.get(&reason).copied().unwrap_or_default();
        let handled = times.get(&reason).copied().unwrap_or_default();
        ReasonCost { reason, contacts: many(reason), handled, paid: amount(paid), credits: amount(credits) }
    };
    let mut rows: Vec<ReasonCost> = all.into_iter().map(row).collect();
    rows.sort_by_key(|row| (std::cmp::Reverse(row.paid.minor), std::cmp::Reverse(row.contacts)));
    Ok(Some(ReasonCosts { rows, rest: amount(rest) }))
}

/// Every contact of the period with why it came.
async fn contacts(view: &View, period: Period) -> Result<Vec<Behind>, Fault> {
    let asked = Asked {
        kpi: Kpi::Contacts,
        period,
        facet: None,
        only: Only::default(),
        missed: false,
        newest_first: false,
        after: None,
        most: MOST + 1,
    };
    behind(view, &asked).await
}

/// How long calls and chats took, by reason.
async fn times(view: &View, lens: &Lens<'_>, period: Period) -> Result<HashMap<Option<DispositionId>, i64>, Fault> {
    let wanted = Wanted {
        period,
        by: By::Whole,
        by_project: false,
        by_channel: false,
        facet: Some(Facet::Reason),
        only: Only::default(),
        kpis: vec![Kpi::HandlingTime],
    };
    let rows = table(view, lens, &wanted).await?.rows;
    let told = rows.into_iter().map(|row| {
        let reason = if let Some(Value::Of(id)) = row.value { Some(DispositionId(id)) } else { None };
        let handled = row.cells.first().and_then(|cell| i64::try_from(cell.with_excluded.numerator).ok());
        (reason, handled.unwrap_or_default())
    });
    Ok(told.collect())
}

/// Lines among the reasons of what is behind them, and what is left.
fn divided(lines: &[Line], reasons: &HashMap<Uuid, Option<DispositionId>>) -> (Sums, i64) {
    let (mut sums, mut rest) = (Sums::new(), 0_i64);
    for line in lines {
        if line.references.is_empty() {
            rest = rest.saturating_add(line.amount.minor);
        }
        for (reference, minor) in line.references.iter().zip(shares(line.amount.minor, line.references.len())) {
            let Some(reason) = reasons.get(reference) else {
                rest = rest.saturating_add(minor);
                continue;
            };
            let (paid, credits) = sums.entry(*reason).or_default();
            let side = if line.kind.is_adjustment() { credits } else { paid };
            *side = side.saturating_add(minor);
        }
    }
    (sums, rest)
}

/// So many equal parts; what is left over goes to the first ones.
fn shares(minor: i64, parts: usize) -> impl Iterator<Item = i64> {
    let count = i64::try_from(parts).unwrap_or(i64::MAX).max(1);
    let (each, left) = (minor / count, minor % count);
    (0..count).map(move |place| each + if place < left.abs() { left.signum() } else { 0 })
}

#[cfg(test)]
mod tests {
    use tenants::money::Why;
    use tenants::money::line::LineKind;

    use super::*;

    fn line(kind: LineKind, sum: &str, references: &[u128]) -> Line {
        let references = references.iter().map(|id| Uuid::from_u128(*id)).collect();
        let amount = sum.parse().unwrap();
        Line { references, ..Line::of(kind, "mail", amount, "standard".into(), Why::of("usage")) }
    }

    #[test]
    fn what_is_left_over_is_lost_nowhere() {
        assert_eq!(shares(100, 3).collect::<Vec<_>>(), [34, 33, 33]);
        assert_eq!(shares(-100, 3).collect::<Vec<_>>(), [-34, -33, -33]);
        assert_eq!(shares(2, 4).collect::<Vec<_>>(), [1, 1, 0, 0]);
    }

    #[test]
    fn lines_are_divided_by_reason_and_add_up_to_the_net() {
        let (late, lost) = (DispositionId(Uuid::from_u128(70)), DispositionId(Uuid::from_u128(71)));
        let reasons = HashMap::from([
            (Uuid::from_u128(1), Some(late)),
            (Uuid::from_u128(2), Some(late)),
            (Uuid::from_u128(3), Some(lost)),
            (Uuid::from_u128(4), None),
        ]);
        let lines = [
            line(LineKind::Fee, "100.00 PLN", &[]),
            line(LineKind::Usage, "40.00 PLN", &[1, 2, 3, 4]),
            line(LineKind::Usage, "0.01 PLN", &[3, 4]),
            line(LineKind::Credit, "-5.00 PLN", &[1]),
            line(LineKind::Usage, "7.00 PLN", &[9]),
        ];

        let (sums, rest) = divided(&lines, &reasons);

        assert_eq!(sums[&Some(late)], (2_000, -500));
        assert_eq!((sums[&Some(lost)], sums[&None]), ((1_001, 0), (1_000, 0)));
        assert_eq!(rest, 10_700);
        let told: i64 = sums.values().map(|(paid, credits)| paid + credits).sum();
        assert_eq!(told + rest, lines.iter().map(|line| line.amount.minor).sum::<i64>());
    }
}
