//! Words of messages, frequent and rare, old and new: whatever way the database goes, the newest are found.
#![allow(clippy::unwrap_used, reason = "a test that cannot set up its world has failed")]

use kernel::ids::InteractionId;
use world::{World, worlds};

/// More than the newest that are walked through.
const MESSAGES: usize = 6_000;

/// What the message of a number says; the highest is the newest.
fn text(number: usize) -> String {
    let newest = number >= MESSAGES - 300;
    let oldest = number < 500;
    let words = [
        (true, "dzień"),
        (number.is_multiple_of(3), "często"),
        (number.is_multiple_of(900), "rzadko"),
        (oldest, "dawniej"),
        ((newest && number.is_multiple_of(4)) || (oldest && number.is_multiple_of(5)), "ostatnio"),
    ];
    words.iter().filter(|(stands, _)| *stands).map(|(_, word)| *word).collect::<Vec<_>>().join(" ")
}

async fn written(world: &World, scope: &store::Scope) -> Vec<InteractionId> {
    let tx = world.db.begin(scope).await.unwrap();
    let mut ids: Vec<InteractionId> = (0..MESSAGES).map(|_| tx.id()).collect();
    ids.sort_unstable();
    for (number, id) in ids.iter().enumerate() {
        tx.index_text(*id, tx.id(), &text(number)).await.unwrap();
    }
    tx.commit().await.unwrap();
    ids
}

#[tokio::test]
async fn the_newest_are_found_however_often_words_stand_and_wherever() {
    for world in worlds().await {
        let (ours, theirs) = (world.tenant(), world.tenant());
        let ids = written(&world, &ours).await;
        let tx = world.db.begin(&theirs).await.unwrap();
        tx.index_text(tx.id(), tx.id(), "dzień często rzadko dawniej ostatnio").await.unwrap();
        tx.commit().await.unwrap();
        let look = world.db.look(&world.reach(&[ours.tenant()])).await.unwrap();

        for words in ["dzień", "często", "rzadko", "dawniej", "ostatnio", "często dawniej", "ostatnio często", "nigdy"]
        {
            for most in [1, 51, 200, 7_000] {
                let asked: Vec<&str> = words.split(' ').collect();
                let holds =
                    |number: &usize| asked.iter().all(|word| text(*number).split(' ').any(|said| said == *word));
                let right: Vec<InteractionId> =
                    (0..MESSAGES).rev().filter(holds).take(most).map(|number| ids[number]).collect();

                let found = look.search_text(words, most as u64).await.unwrap();

                let found: Vec<InteractionId> = found.into_iter().map(|(_, _, said)| said).collect();
                assert_eq!(found, right, "{words}, at most {most}");
            }
        }
    }
}
