//! A base that is not fixed: what a client locked for the month is its base volume.
//!
//! Deliberately absent: which values are locked, which `volume` says. Invariant: the fee and the base move together, so
//! that nobody gains by locking more or less than will come.

use std::borrow::Cow;
use std::collections::BTreeMap;

use kernel::money::Wrong;

use super::{Item, Pricing};

/// The item with the base that was locked for the month, its fee in proportion; as it stands where its base is fixed, or
/// where nothing was locked.
pub(super) fn anchored<'i>(item: &'i Item, locked: &BTreeMap<String, i64>) -> Result<Cow<'i, Item>, Wrong> {
    let Pricing::Base { included, fee, arc, rrc, least, volume: Some(volume) } = &item.pricing else {
        return Ok(Cow::Borrowed(item));
    };
    let Some(base) = locked.get(volume).copied().filter(|_| *included > 0) else { return Ok(Cow::Borrowed(item)) };
    let fee = fee.part(base.into(), (*included).into())?;
    let (arc, rrc, least, volume) = (*arc, *rrc, *least, Some(volume.clone()));
    let pricing = Pricing::Base { included: base, fee, arc, rrc, least, volume };
    Ok(Cow::Owned(Item { pricing, ..item.clone() }))
}
