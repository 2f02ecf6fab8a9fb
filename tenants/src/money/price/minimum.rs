//! The least that is paid: what is missing to a share of a commitment.

use kernel::money::Wrong;
use kernel::{Amount, Currency};

use super::{Least, Minimum, PriceList};
use crate::money::line::{Line, LineKind};
use crate::money::why::Why;

/// The line that fills up to a minimum; nothing where it is reached, or where no volume was committed to or locked.
pub(super) fn line(
    list: &PriceList,
    minimum: &Minimum,
    lines: &[Line],
    locked: Option<i64>,
    currency: Currency,
) -> Result<Option<Line>, Wrong> {
    let of_item = |code: &str| list.items.iter().any(|item| item.code == code);
    let all = minimum.items.is_empty();
    let counts = |line: &&Line| if all { of_item(&line.item) } else { minimum.items.contains(&line.item) };
    let lines = lines.iter().filter(counts);
    let made = |amount, why| Line::of(LineKind::Minimum, &minimum.code, amount, list.vat_of(minimum.vat.as_ref()), why);
    match &minimum.least {
        Least::Volume { commitment, share_bp, price } => {
            let Some(commitment) = commitment.or(locked) else { return Ok(None) };
            let Some(item) = list.items.iter().find(|item| minimum.items.contains(&item.code)) else { return Ok(None) };
            let per = item.unit.per();
            let paid = lines.filter(|line| line.kind == LineKind::Usage);
            let paid: i128 = paid.map(|line| i128::from(line.quantity) * i128::from(line.times_bp)).sum();
            let missing = i128::from(commitment) * i128::from(*share_bp) * i128::from(per) - paid;
            if missing <= 0 {
                return Ok(None);
            }
            let why = Why::of("minimum_volume").with("commitment", commitment).with("share_bp", share_bp);
            let per = per.checked_mul(10_000).ok_or(Wrong::Overflow)?;
            let quantity = i64::try_from(missing).map_err(|_| Wrong::Overflow)?;
            let line = made(price.times(missing, per.into())?, why);
            Ok(Some(Line { unit: Some(item.unit), quantity, per, unit_price: Some(*price), ..line }))
        }
        Least::Fee { commitment, share_bp } => {
            let least = commitment.share(*share_bp)?;
            let missing = least.minus(Amount::sum(lines.map(|line| line.amount), currency)?)?;
            let why = Why::of("minimum_fee").with("commitment", commitment).with("share_bp", share_bp);
            Ok((missing.minor > 0).then(|| made(missing, why)))
        }
    }
}
