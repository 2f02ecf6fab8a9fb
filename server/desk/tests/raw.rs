//! Raw mails: written once, changing hands by their keys.
#![allow(clippy::unwrap_used, reason = "a test that cannot set up its world has failed")]

use desk::cases::erase;
use desk::intake::{self, Came, Taken};
use desk::mailroom::{self, Arrival, Held, Source, raw};
use kernel::ids::{CustomerId, InboundId, InteractionId};
use kernel::{Clock, Fault};
use shop::{Shop, address, letter};
use world::worlds;

const PEOPLE: [&str; 3] = ["anna@poczta.example", "jan@poczta.example", "ola@poczta.example"];

async fn hold(shop: &Shop<'_>) -> Vec<InboundId> {
    let now = shop.world.clock.now();
    let arrival = |from: &&str| Arrival {
        mailbox: shop.came.mailbox,
        source: Source::Smtp,
        trusted: now,
        fetched: now,
        envelope_from: Some((*from).to_owned()),
        envelope_to: Vec::new(),
        bytes: format!("From: {from}\r\n\r\nRaw words of {from}").into_bytes(),
    };
    let arrivals = PEOPLE.iter().map(arrival).collect();
    let held = mailroom::hold((&shop.world.db, &shop.world.objects), &shop.scope, arrivals).await.unwrap();
    held.into_iter().map(|(Held::Stored(id) | Held::Known(id))| id).collect()
}

/// All in one unit of work, as intake does.
async fn take(shop: &Shop<'_>, ids: &[InboundId]) -> Vec<(InteractionId, CustomerId)> {
    let mails: Vec<_> = PEOPLE
        .iter()
        .map(|from| {
            let mut mail = letter(from, "Paczka", "Gdzie jest paczka?");
            mail.from = Some(address(from));
            mail
        })
        .collect();
    let came: Vec<Came> = ids.iter().map(|id| Came { inbound: Some(*id), ..shop.came.clone() }).collect();
    let both: Vec<_> = came.iter().zip(&mails).collect();
    let mut tx = shop.world.db.begin(&shop.scope).await.unwrap();
    let taken = intake::receive_all(&mut tx, &shop.book, &both).await.unwrap();
    tx.commit().await.unwrap();
    let mut said = Vec::new();
    for one in taken {
        let Taken::Opened(case, mail) = one else { panic!("{one:?}") };
        said.push((mail, shop.case(case).await.customer));
    }
    said
}

async fn read(shop: &Shop<'_>, said: InteractionId) -> Result<String, Fault> {
    let view = shop.world.db.view(&shop.scope).await.unwrap();
    let bytes = raw::of(&shop.world.db, &shop.world.objects, &view, said).await?;
    Ok(String::from_utf8(bytes).unwrap())
}

async fn forget(shop: &Shop<'_>, customer: CustomerId) -> usize {
    let mut tx = shop.world.db.begin(&shop.scope).await.unwrap();
    erase::customer(&mut tx, &shop.book, shop.scope.permit().unwrap(), customer).await.unwrap();
    tx.commit().await.unwrap();
    let tx = shop.world.db.begin(&shop.scope).await.unwrap();
    erase::objects(&tx, &shop.world.objects, customer).await.unwrap()
}

#[tokio::test]
async fn a_held_mail_is_sealed_and_opens_again() {
    for world in worlds().await {
        let shop = Shop::open(&world, "LS").await;
        let ids = hold(&shop).await;

        let view = world.db.view(&shop.scope).await.unwrap();
        let opened = mailroom::open((&world.db, &world.objects), &view, &ids).await.unwrap();

        let texts: Vec<_> =
            opened.iter().map(|(_, mail)| String::from_utf8(mail.as_ref().unwrap().bytes.clone()).unwrap()).collect();
        assert!(texts.iter().zip(PEOPLE).all(|(text, from)| text.ends_with(&format!("Raw words of {from}"))));
        for file in
            std::fs::read_dir(world.folder.path().join("objects").join(shop.scope.tenant().to_string()).join("pack"))
                .unwrap()
        {
            let bytes = std::fs::read(file.unwrap().path()).unwrap();
            assert!(!bytes.windows(9).any(|window| window == b"Raw words"), "nothing readable lies there");
        }
    }
}

#[tokio::test]
async fn erasing_one_customer_leaves_the_mails_of_the_others_and_the_last_takes_the_pack_along() {
    for world in worlds().await {
        let shop = Shop::open(&world, "LS").await;
        let said = take(&shop, &hold(&shop).await).await;
        for ((mail, _), from) in said.iter().zip(PEOPLE) {
            assert!(read(&shop, *mail).await.unwrap().contains(from));
        }

        assert_eq!(forget(&shop, said[0].1).await, 0, "the pack holds others' mails");
        assert!(matches!(read(&shop, said[0].0).await, Err(Fault::Missing { .. })));
        assert!(read(&shop, said[1].0).await.is_ok());
        assert_eq!(forget(&shop, said[1].1).await, 0);
        assert_eq!(forget(&shop, said[2].1).await, 1, "nobody's mail lies there any more");
    }
}

#[tokio::test]
async fn another_clients_key_opens_nothing() {
    for world in worlds().await {
        let (ours, theirs) = (Shop::open(&world, "LS").await, Shop::open(&world, "KB").await);
        let ids = hold(&ours).await;
        let view = world.db.view(&theirs.scope).await.unwrap();
        assert!(mailroom::open((&world.db, &world.objects), &view, &ids).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_pack_that_is_gone_or_cut_short_spoils_its_own_mails_only() {
    for world in worlds().await {
        let shop = Shop::open(&world, "LS").await;
        let (lost, cut, whole) = (hold(&shop).await, hold(&shop).await, hold(&shop).await);
        let folder = world.folder.path().join("objects").join(shop.scope.tenant().to_string()).join("pack");
        let mut packs: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
        packs.sort();
        std::fs::remove_file(&packs[0]).unwrap();
        std::fs::OpenOptions::new().write(true).open(&packs[1]).unwrap().set_len(30).unwrap();

        let ids = [lost, cut, whole].concat();
        let view = world.db.view(&shop.scope).await.unwrap();
        let opened = mailroom::open((&world.db, &world.objects), &view, &ids).await.unwrap();

        let fine: Vec<bool> = opened.iter().map(|(_, mail)| mail.is_ok()).collect();
        assert_eq!(fine, [false, false, false, false, false, false, true, true, true]);
    }
}

#[tokio::test]
async fn a_client_with_many_mails_keeps_nobody_waiting() {
    for world in worlds().await {
        let (crowd, other) = (Shop::open(&world, "LS").await, Shop::open(&world, "KB").await);
        for _ in 0..7 {
            hold(&crowd).await;
        }
        let late = hold(&other).await;

        let waiting = mailroom::waiting(&world.db, 12).await.unwrap();

        let of = |shop: &Shop<'_>| waiting.iter().filter(|(tenant, _)| *tenant == shop.scope.tenant()).count();
        assert_eq!((of(&crowd), of(&other)), (12, late.len()));
    }
}
