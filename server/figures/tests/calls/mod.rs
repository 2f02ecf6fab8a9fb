//! Calls and chats that happen to the shop, most of them in no case.

use chrono::Duration;
use kernel::fact::{
    AgentState, Author, Channel, Class, Delivery, Ender, Fact, IvrKey, IvrPress, IvrStep, IvrVisit, Leg, Outflow,
    Place, Question, Recorded, RingResult, SurveyAnswer, Transfer, TransferTo,
};
use kernel::ids::{CaseId, InteractionId, PersonId};

use crate::shop::Shop;

/// Somebody calls or writes in the chat; some come no further than the menu.
pub async fn ring(shop: &mut Shop<'_>, case: Option<CaseId>, choice: u8) {
    let (interaction, choice) = (shop.world.ids.next(), usize::from(choice));
    let channel = [Channel::Phone, Channel::Chat][choice % 2];
    let (customer, at) = (shop.customer(choice), shop.now());
    let arrived =
        Fact::Arrived { interaction, customer, contact_point: None, channel, trusted_time: at, fetched_time: at };
    let outbound = Fact::CalledOut { interaction, customer, channel };
    shop.live(case, vec![if choice.is_multiple_of(11) { outbound } else { arrived }]).await;
    shop.world.clock.advance(Duration::seconds(3));
    if choice.is_multiple_of(3) {
        walk(shop, (interaction, case), choice).await;
    }
    if choice.is_multiple_of(5) {
        shop.live(case, vec![Fact::CustomerLeft { interaction, place: Place::Ivr }]).await;
    } else {
        let queued = Fact::Queued { queue: shop.queues[choice % 2], interaction: Some(interaction) };
        shop.live(case, vec![queued]).await;
    }
}

/// Steps of the menu and keys there, told in any order and some of them twice.
async fn walk(shop: &mut Shop<'_>, (interaction, case): (InteractionId, Option<CaseId>), choice: usize) {
    let steps = ["language", "orders", "status"].map(|code| IvrStep::of(code).unwrap());
    let key = |place| {
        let key = IvrKey::try_from(char::from(b'0' + u8::try_from(choice % 10).unwrap())).ok();
        Fact::IvrKey(IvrPress { interaction, place, key, taken: !choice.is_multiple_of(7) })
    };
    let step = |place: u16| {
        let step = steps[(choice + usize::from(place)) % 3];
        Fact::IvrStep(IvrVisit { interaction, place, step })
    };
    let mut told = vec![step(1), key(1), step(2), key(1), step(2), step(3)];
    told.truncate(1 + choice % 6);
    if choice.is_multiple_of(2) {
        told.reverse();
    }
    shop.live(case, told).await;
}

/// One of the calls that stand open goes on: it rings, is answered, is passed on, is over.
pub async fn go_on(shop: &mut Shop<'_>, choice: usize) {
    let of = |fact: &Recorded| match fact.fact {
        Fact::Arrived { interaction, channel, .. } if channel.is_live() => Some((interaction, fact.case)),
        Fact::CalledOut { interaction, .. } => Some((interaction, fact.case)),
        _ => None,
    };
    let known: Vec<(InteractionId, Option<CaseId>)> = shop.facts.iter().filter_map(of).collect();
    let Some((interaction, case)) = known.get(choice % known.len().max(1)).copied() else { return };
    // Few agents, so that some serve several at once; some of what they begin never ends.
    let agent: PersonId = shop.agents[choice / 7 % 3];
    let leg = Leg { interaction, agent };
    let wait = Duration::seconds(i64::try_from(choice).unwrap());
    match choice % 7 {
        0 | 1 => {
            let queue = shop.queues[choice % 2];
            shop.live(case, vec![Fact::Offered { agent, interaction: Some(interaction) }]).await;
            shop.world.clock.advance(wait);
            let result = [RingResult::Timeout, RingResult::Refused][choice % 2];
            let ended = Fact::RingEnded { interaction, agent, result };
            shop.live(case, vec![ended, Fact::Queued { queue, interaction: Some(interaction) }]).await;
        }
        2 | 3 => {
            let spoke = Fact::MessageOut {
                interaction,
                author: Author::Human,
                delivered_state: Delivery::Accepted,
                asks_back: false,
            };
            shop.live(case, vec![Fact::Answered(leg), spoke]).await;
            shop.world.clock.advance(wait);
            shop.live(case, vec![Fact::HoldOn(leg), Fact::HoldOff(leg)]).await;
            let (how, to) = (Transfer::Blind, TransferTo::Queue);
            let passed = Fact::Transferred { interaction, agent, how, to };
            if choice.is_multiple_of(5) {
                // The chat goes on beside whatever comes next.
                return;
            }
            let last =
                if choice.is_multiple_of(4) { passed } else { Fact::Ended { interaction, ender: Ender::Customer } };
            let told = shop.live(case, vec![last, Fact::WrapOn(leg)]).await;
            shop.world.clock.advance(wait);
            shop.live(case, vec![Fact::WrapOff(leg)]).await;
            // Some answer about the call, some about its case, some tell of it ahead of time.
            let about = if choice.is_multiple_of(2) { Some(interaction) } else { None };
            answer(shop, case, about, choice).await;
            if choice.is_multiple_of(3) {
                let event = told[choice / 3 % told.len()];
                shop.live(case, vec![Fact::Corrected { event, reason: "mistaken".into() }]).await;
            }
        }
        4 => {
            let promised = Some(shop.now() + Duration::minutes(30));
            let left = Fact::FlowedOut { interaction, way: Outflow::CallBack, chosen: true, promised };
            shop.live(case, vec![left]).await;
        }
        5 => drop(shop.live(case, vec![Fact::CustomerLeft { interaction, place: Place::Queue }]).await),
        _ => {
            let class = [Class::Spam, Class::Human][choice % 2];
            let told = shop.live(case, vec![Fact::Classified { interaction, class }]).await;
            if choice.is_multiple_of(3) {
                let corrected = Fact::Corrected { event: told[0], reason: "mistaken".into() };
                shop.live(case, vec![corrected]).await;
            }
        }
    }
}

/// A customer says whether his matter was solved.
async fn answer(shop: &mut Shop<'_>, case: Option<CaseId>, interaction: Option<InteractionId>, choice: usize) {
    let answer = 1 + u8::try_from(choice % 3).unwrap();
    let told = Fact::SurveyAnswered(SurveyAnswer { interaction, question: Question::Solved, answer });
    let told = told.at(shop.now() + Duration::minutes(i64::try_from(choice % 4).unwrap() * 20));
    let told = match case {
        Some(case) => told.of(case, shop.project),
        None => told.in_project(shop.project),
    };
    shop.happen(vec![told]).await;
}

/// An agent signs in, is free, takes a break, goes home.
pub async fn sit_down(shop: &mut Shop<'_>, choice: usize) {
    let states = [AgentState::Available, AgentState::Pause, AgentState::Offline, AgentState::Available];
    let (agent, state) = (shop.agents[choice % 3], states[choice / 3 % 4]);
    let reason = (state == AgentState::Pause).then(|| "lunch".to_owned());
    // Written down at once, or minutes late.
    let at = shop.now() - Duration::minutes(i64::try_from(choice % 4).unwrap() * 40);
    let told = shop.happen(vec![Fact::AgentState { agent, state, reason }.at(at).in_project(shop.project)]).await;
    if choice.is_multiple_of(5) {
        let mistake = Fact::Corrected { event: told[0], reason: "mistaken".into() };
        let told = shop.live(None, vec![mistake]).await;
        if choice.is_multiple_of(10) {
            shop.live(None, vec![Fact::Corrected { event: told[0], reason: "it was none".into() }]).await;
        }
    }
}
