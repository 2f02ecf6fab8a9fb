//! What the shop owed, as a month is reckoned, frozen and corrected from a ledger.

use billing::settlements;
use billing::statement::Statements;
use kernel::fact::Class;
use tenants::money::statement::Statement;
use world::worlds;

use crate::shop::{Shop, at, october};

/// Kept, owed, and what it forgives.
fn told(statement: &Statement) -> (i64, i64, String) {
    let duties = statement.duties.as_ref().unwrap();
    let value = duties.owed[0].value.unwrap();
    (value.num, value.den, duties.forgiven.to_string())
}

/// Two mails, of which one was answered late while the shop let another case wait for days.
async fn october_of(shop: &Shop<'_>) -> (kernel::ids::CaseId, kernel::ids::InteractionId) {
    let waiting = shop.mail("2026-10-05T07:00:00Z", "2026-10-05T08:00:00Z").await;
    shop.waits(waiting.0, "2026-10-05T09:00:00Z", None).await;
    shop.mail("2026-10-06T07:00:00Z", "2026-10-06T15:00:00Z").await;
    shop.world.clock.set(at("2026-11-02T08:00:00Z"));
    waiting
}

#[tokio::test]
async fn a_duty_that_was_not_kept_is_frozen_with_the_month_and_forgives_its_credit() {
    for world in worlds().await {
        let shop = Shop::that_owes(&world).await;
        let (case, _) = october_of(&shop).await;
        let view = world.db.view(&shop.scope).await.unwrap();

        let open = Statements::default().of(&view, &shop.policies, october(), shop.books().now).await.unwrap();
        let closed = settlements::close(&shop.books(), shop.scope.permit().unwrap(), october()).await.unwrap();

        assert_eq!(told(&open.statement), (0, 1, "3.00 PLN".into()));
        assert_eq!(told(&closed.frozen.statement), (0, 1, "3.00 PLN".into()));
        // Two turns at five and the fee: the three zloty for the late one are not taken off.
        assert_eq!(closed.frozen.statement.invoice.net.to_string(), "110.00 PLN");
        let owed = &closed.frozen.statement.duties.as_ref().unwrap().owed[0];
        assert_eq!((owed.clause.as_deref(), owed.forgiven.as_slice()), (Some("9.1"), &["reply_level".to_owned()][..]));
        assert_eq!((owed.pieces[0].case, owed.pieces[0].until), (Some(case), None));
        assert_eq!(closed.frozen.figures["duties"][0]["standing"], "broken");
        let kept = settlements::of_month(&world.db.view(&shop.scope).await.unwrap(), october()).await.unwrap();
        assert_eq!(kept, [closed]);
    }
}

#[tokio::test]
async fn an_answer_after_the_close_changes_nothing_and_spam_is_a_correction() {
    for world in worlds().await {
        let shop = Shop::that_owes(&world).await;
        let waiting = october_of(&shop).await;
        let may = || shop.scope.permit().unwrap();
        settlements::close(&shop.books(), may(), october()).await.unwrap();

        shop.waits(waiting.0, "2026-11-03T08:00:00Z", Some("2026-11-03T09:00:00Z")).await;
        assert_eq!(settlements::pending(&shop.books(), october()).await.unwrap(), None);
        shop.classify("2026-11-04T08:00:00Z", waiting, Class::Spam).await;
        let pending = settlements::pending(&shop.books(), october()).await.unwrap().unwrap();

        let [duty] = pending.duties.as_slice() else { panic!("{pending:?}") };
        assert_eq!(duty.duty, "answers");
        let value = |owed: &Option<tenants::money::duties::Owed>| owed.as_ref().unwrap().value.map(|value| value.den);
        assert_eq!((value(&duty.before), value(&duty.after)), (Some(1), None));
        // With nobody who waited for the shop, the late reply costs what it costs.
        let corrected = settlements::correct(&shop.books(), may(), october()).await.unwrap();
        assert_eq!(corrected.frozen.statement.invoice.net.to_string(), "102.00 PLN");
    }
}

#[tokio::test]
async fn another_clients_waits_are_nobodys_here() {
    for world in worlds().await {
        let shop = Shop::that_owes(&world).await;
        october_of(&shop).await;
        let other = world.tenant();
        let view = world.db.view(&other).await.unwrap();

        let theirs = Statements::default().of(&view, &shop.policies, october(), shop.books().now).await.unwrap();

        let owed = &theirs.statement.duties.as_ref().unwrap().owed[0];
        assert_eq!((owed.value, owed.pieces.len(), owed.waited_seconds), (None, 0, Some(0)));
    }
}
