//! What contacts took of their agents' time, put into the pieces of their families.
//!
//! A family knows only its own contacts, and measures each as if its agents had served nobody else; here each gets its part.
//! Invariant: all that is changed of a piece is its numerator.

use std::collections::{BTreeSet, HashMap};

use kernel::Fault;
use kernel::ids::ContractId;
use store::Tx;
use tenants::clock::Policies;
use tenants::kpi::Kpi;
use uuid::Uuid;

use super::pieces::{Code, Piece, Pieces, measures};
use super::{Counted, Counting, effort, stored};
use crate::row::{family, stretch};

/// What tells of handling, in every version.
pub(super) struct Handling(BTreeSet<(ContractId, Code)>);

impl Handling {
    pub(super) fn of(policies: &Policies) -> Self {
        let versions = policies.all().iter().filter_map(|agreement| Some((agreement.contract.id?, agreement)));
        let codes = versions.flat_map(|(id, agreement)| {
            let told = measures(agreement).into_iter().filter(|(_, promise)| promise.kpi == Kpi::HandlingTime);
            told.map(move |(code, _)| (id, code))
        });
        Self(codes.collect())
    }

    fn tells(&self, piece: &Piece) -> bool {
        self.0.contains(&(piece.contract, piece.code))
    }

    /// Gives each contact of which something is known its part.
    pub(super) fn share(&self, pieces: &mut Pieces, took: impl Fn(&Uuid) -> Option<i64>) {
        for piece in pieces.0.iter_mut().filter(|piece| self.tells(piece)) {
            piece.numerator = took(&piece.of).unwrap_or(piece.numerator);
        }
    }
}

/// Gives each contact its part, also those of other families that are touched by it: these join `before` and `after`. Tells
/// the pieces of all that stood before.
pub(super) async fn share(
    tx: &Tx,
    version: i64,
    (before, after): (&mut Vec<family::Model>, &mut Vec<Counted>),
    (worked, work): (&[stretch::Model], &[stretch::Model]),
    by: Counting<'_>,
) -> Result<Pieces, Fault> {
    let handling = Handling::of(by.policies);
    let mut old = Pieces::default();
    for row in before.iter() {
        old.join(Pieces::read(&row.pieces)?);
    }
    if worked.is_empty() && work.is_empty() {
        return Ok(old);
    }
    let told = old.0.iter().filter(|piece| handling.tells(piece));
    let known: HashMap<Uuid, i64> = told.map(|piece| (piece.of, piece.numerator)).collect();
    let asked = after.iter().flat_map(|family| &family.pieces.0).filter(|piece| handling.tells(piece));
    let fresh: BTreeSet<Uuid> = asked.map(|piece| piece.of).filter(|of| !known.contains_key(of)).collect();
    let mut found = effort::effort(tx, version, (worked, work), fresh, by.now).await?;
    found.others.retain(|other| !after.iter().any(|family| family.id == *other));
    for row in stored(tx, version, &found.others).await? {
        let pieces = Pieces::read(&row.pieces)?;
        old.0.extend_from_slice(&pieces.0);
        after.push(Counted { id: row.id, stale_at: row.stale_at, pieces });
        before.push(row);
    }
    // Whoever is not asked for kept his part: of a family that is touched, it stands in the piece.
    let took = |of: &Uuid| found.shares.get(of).or_else(|| known.get(of)).copied();
    for family in after.iter_mut() {
        handling.share(&mut family.pieces, took);
    }
    Ok(old)
}
