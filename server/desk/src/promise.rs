//! What a live contact is promised: until when somebody has to be with the customer.
//!
//! Pure over the contract in force. Deliberately absent: how many promises are kept, which the figures tell.

use kernel::fact::Channel;
use kernel::ids::ProjectId;
use kernel::time::Time;
use tenants::clock::Policies;
use tenants::kpi::Kpi;

/// Until when a contact that entered the queue at `since` is to be answered, by the strictest service level that is
/// promised for its channel.
pub fn answer_by(policies: &Policies, project: ProjectId, channel: Channel, since: Time) -> Option<Time> {
    let contract = &policies.in_force(Some(project), since)?.contract;
    let about = |channels: &[Channel]| channels.is_empty() || channels.contains(&channel);
    let levels = contract.promises().into_iter().filter(|promise| promise.kpi == Kpi::ServiceLevel);
    let seconds = levels.filter(|promise| about(&promise.channels)).map(|promise| promise.parameters.within);
    seconds.min().map(|within| since + within)
}
