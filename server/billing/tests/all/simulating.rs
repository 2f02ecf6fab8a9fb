//! A simulation on the client's own ledger gives what was issued; what work costs stays with the house.

use std::sync::Arc;

use billing::documents::{self, Body};
use billing::economics::{self, Basis};
use billing::settlements;
use billing::simulation::run;
use billing::statement::Statements;
use kernel::Fault;
use tenants::simulation::peak::Peak;
use tenants::simulation::{Economics, Question};
use world::worlds;

use crate::shop::{Shop, october};

fn hour(text: &str) -> Economics {
    Economics { cost_per_hour: text.parse().unwrap(), written_seconds: 600, shrinkage_bp: 2_500 }
}

#[tokio::test]
async fn on_the_signed_terms_it_gives_the_invoice_that_was_issued() {
    for world in worlds().await {
        let shop = Shop::with_october(&world).await;
        let (books, may) = (shop.books(), || shop.scope.permit().unwrap());
        settlements::close(&books, may(), october()).await.unwrap();
        let issued = documents::issue(&books, may(), october()).await.unwrap().remove(0);
        let draft = shop.policies.all()[0].clone();
        let question =
            || Question { from: october(), to: october(), now: books.now, economics: Some(hour("60.00 PLN")) };
        let view = async || world.db.view(&shop.scope).await.unwrap();

        let found = run(view().await, Arc::clone(&shop.policies), draft.clone(), (question(), None)).await.unwrap();
        let peak = Peak { month: october(), times_bp: 30_000, seed: 4, written_seconds: 600 };
        let swollen = run(view().await, Arc::clone(&shop.policies), draft, (question(), Some(peak))).await.unwrap();

        let Body::Invoice(invoice) = &issued.content.body else { panic!("{issued:?}") };
        let month = &found.simulation.months[0];
        assert_eq!(month.draft.invoice.as_ref(), Some(invoice));
        assert_eq!(month.signed.as_ref(), Some(&month.draft));
        assert!(found.simulation.scales[0].points.iter().any(|point| point.effort.is_some()));
        // Two cases, each told twice more.
        let peak = swollen.peak.unwrap();
        assert_eq!((peak.cases, peak.untold), ((2, 4), 0));
        assert_eq!(swollen.simulation.months[0].draft.invoice.as_ref().unwrap().lines[0].quantity, 6);
    }
}

#[tokio::test]
async fn a_month_earns_its_statement_and_costs_its_handling() {
    for world in worlds().await {
        let shop = Shop::with_october(&world).await;
        let view = world.db.view(&shop.scope).await.unwrap();
        let month = Statements::default().of(&view, &shop.policies, october(), shop.books().now).await.unwrap();
        drop(view);
        let tx = world.db.begin(&shop.scope).await.unwrap();
        assert_eq!(economics::find(&tx).await.unwrap(), None);
        for wrong in [
            Economics { shrinkage_bp: 9_001, ..hour("60.00 PLN") },
            Economics { written_seconds: 0, ..hour("60.00 PLN") },
            hour("-1.00 PLN"),
        ] {
            let fault = economics::save(&tx, shop.scope.permit().unwrap(), wrong).await.unwrap_err();
            assert!(matches!(fault, Fault::Invalid(problems) if problems.len() == 1));
        }
        economics::save(&tx, shop.scope.permit().unwrap(), hour("50.00 PLN")).await.unwrap();
        let set = economics::save(&tx, shop.scope.permit().unwrap(), hour("60.00 PLN")).await.unwrap();
        assert_eq!(economics::find(&tx).await.unwrap(), Some(set));
        tx.commit().await.unwrap();

        let margin = economics::margin(&month, &set).unwrap();

        // Two answers at ten minutes, four thirds of which are paid, at a zloty a minute.
        assert_eq!((margin.basis, margin.cost.to_string().as_str()), (Basis::Handling, "26.67 PLN"));
        assert_eq!(margin.left().unwrap().to_string(), "80.33 PLN");
        assert!(economics::margin(&month, &hour("60.00 EUR")).is_err());
        // One more late reply costs three zloty, one more in time nothing.
        let risk = &month.risks[0];
        assert_eq!(
            (risk.outcome.promise.as_str(), risk.amount().unwrap().to_string()),
            ("reply_level", "3.00 PLN".into())
        );
    }
}
