//! What runs again because a case is taken up again.

use kernel::fact::{ClockKind, PendingReason};
use tenants::clock::Standing;

use crate::tale::{Tale, at, contract, hours, office, policies, turn_of};

#[test]
fn what_is_reopened_while_the_case_waits_stands_still_from_then_on() {
    let policies = policies(contract(), office());
    let told = Tale::of_case(1)
        .arrived(1, "2026-11-02 08:00")
        .resolved("2026-11-02 09:00")
        .pending("2026-11-02 09:30", PendingReason::Client)
        .reopened("2026-11-02 10:00");

    let waiting = turn_of(&told.under(&policies, "2026-11-05 12:00"), 1, 1);
    assert_eq!((waiting.kind, waiting.standing, waiting.used), (ClockKind::FirstReply, Standing::Paused, hours(2)));

    let going_on = turn_of(&told.pending_off("2026-11-05 12:00").under(&policies, "2026-11-05 12:00"), 1, 1);
    assert_eq!(going_on.due, at("2026-11-05 15:00"));
}
