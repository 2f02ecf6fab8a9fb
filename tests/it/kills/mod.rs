//! The process is killed at random moments while mails pour in: what was acknowledged is there once, and nothing twice.
//!
//! Each mail carries a mark. Customers' servers hand a mail over again until they hear a 250; a provider's mailbox just
//! fills. Invariant: only processes that were started here are killed, by their own handle.

mod pour;
mod process;
mod verdict;

use std::time::Duration;

use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use world::World;

use crate::house::{House, Shop, Way, server, within};
use crate::on_both;
use crate::wire::imap::Mailbox;
use pour::Stream;
use process::Process;
use verdict::Verdict;

on_both! {
    a_few_kills_of_the_receiver: few_kills_of_the_receiver;
    a_few_kills_while_a_mailbox_is_read: few_kills_of_a_mailbox;
    #[ignore = "long: 10,000 mails and 24 kills"]
    kills_of_the_receiver: kills_of_the_receiver;
    #[ignore = "long: 10,000 mails and 24 kills"]
    kills_while_a_mailbox_is_read: kills_of_a_mailbox;
}

/// How many mails, and how often the process is killed meanwhile.
#[derive(Clone, Copy)]
struct Load {
    mails: usize,
    kills: usize,
}

const FEW: Load = Load { mails: 300, kills: 4 };
const MANY: Load = Load { mails: 10_000, kills: 24 };
/// After so long a process that was killed is no longer thought to be alive, and its work is taken over.
const TAKEN_OVER: Duration = Duration::from_secs(2);

async fn few_kills_of_the_receiver(world: World) {
    receiver(world, FEW).await;
}

async fn kills_of_the_receiver(world: World) {
    receiver(world, MANY).await;
}

async fn few_kills_of_a_mailbox(world: World) {
    mailbox(world, FEW).await;
}

async fn kills_of_a_mailbox(world: World) {
    mailbox(world, MANY).await;
}

async fn receiver(world: World, load: Load) {
    let house = House::open(world).await;
    let shop = Shop::open(&house, "LS").await;
    shop.mailbox(&house, "pomoc", Way::Forwarded, None).await;
    let world = house.stop().await;
    let verdict = Verdict::new(&world, &shop);
    let stream = Stream::new(load.mails, &shop.forwarded_to("pomoc"));
    let handed = stream.hand_over();

    let mut chance = StdRng::seed_from_u64(20_261_122);
    let mut process = Process::start(&world).await;
    for kill in 1..=load.kills {
        stream.leads_to(Some(process.receiver));
        if kill % 2 == 0 {
            process.runs_for(TAKEN_OVER + moment(&mut chance, 900)).await;
        } else {
            stream.accepted(load.mails * kill / (load.kills + 1)).await;
            process.runs_for(moment(&mut chance, 120)).await;
        }
        stream.leads_to(None);
        process = process.killed_and_started_again(&world).await;
    }
    stream.leads_to(Some(process.receiver));
    handed.await.unwrap();

    let counted = verdict.once_each(load.mails, patience(load)).await;
    println!("{} mails, {} kills, {} handed over again, {counted}", load.mails, load.kills, stream.repeats());
    process.kill().await;
}

async fn mailbox(world: World, load: Load) {
    let user = format!("it-{}", world.ids.next::<uuid::Uuid>().simple());
    let Some(mut provider) = Mailbox::of(&user).await else { return };
    let house = House::open(world).await;
    let shop = Shop::open(&house, "LS").await;
    let account = server(provider.address, Some((&provider.user, &provider.password)));
    let read = shop.mailbox(&house, "sklep", Way::Read(account), None).await;
    let world = house.stop().await;
    let verdict = Verdict::new(&world, &shop);
    let stream = Stream::new(load.mails, &shop.address("sklep"));

    let mut chance = StdRng::seed_from_u64(20_261_123);
    let mut process = Process::start(&world).await;
    within(patience(load), "the mailbox is watched", async || verdict.idle(read.id).await).await;
    let letters = stream.letters.clone();
    let filled = tokio::spawn(async move {
        for letter in letters.iter() {
            provider.deliver(&letter.bytes(), kernel::Clock::now(&kernel::SystemClock)).await;
        }
    });
    for kill in 1..=load.kills {
        if kill % 2 == 0 {
            process.runs_for(TAKEN_OVER + moment(&mut chance, 900)).await;
        } else {
            let some = load.mails * kill / (load.kills + 1);
            within(patience(load), "mails are held", async || verdict.held().await >= some).await;
            process.runs_for(moment(&mut chance, 120)).await;
        }
        process = process.killed_and_started_again(&world).await;
    }
    filled.await.unwrap();

    let counted = verdict.once_each(load.mails, patience(load)).await;
    println!("{} mails in a mailbox, {} kills, {counted}", load.mails, load.kills);
    process.kill().await;
}

/// Some moment within so many milliseconds.
fn moment(chance: &mut StdRng, most: u64) -> Duration {
    Duration::from_micros(chance.random_range(0..most * 1_000))
}

fn patience(load: Load) -> Duration {
    Duration::from_mins(1) + Duration::from_millis(100) * u32::try_from(load.mails).unwrap_or(u32::MAX)
}
