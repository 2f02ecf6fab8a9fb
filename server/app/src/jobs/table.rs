//! The table of jobs: what is done for each name that stands in the outbox.

use std::sync::Arc;

use anyhow::Result;
use desk::clocks::resettle::{self, ResettleClocks};

use super::{JobCx, Jobs, Outcome};
use crate::configuration::Configuration;
use crate::mail::accounts::Accounts;
use crate::mail::delivery::Delivery;
use crate::mail::reports::Reports;
use crate::mail::trial::Trial;
use crate::wiring::{House, hello};

/// What is done for each job.
pub fn jobs(house: &House, configuration: &Configuration) -> Result<Jobs> {
    let hello = hello(configuration);
    let delivery = Delivery {
        db: house.db.clone(),
        access: house.access.clone(),
        objects: house.objects.clone(),
        book: house.book.clone(),
        couriers: house.couriers.clone(),
        hello: hello.clone(),
    };
    let means = (house.db.clock().clone(), house.db.ids().clone());
    let server = (configuration.mail_server.as_ref().or(house.letters.as_ref()), hello.as_str());
    let accounts = Arc::new(Accounts::new(&house.access, means, &house.base_url, server)?);
    let trial = Trial { delivery: delivery.clone(), watching: house.watching() };
    let terms = (house.db.clone(), house.book.clone(), house.access.clone());
    let jobs = Jobs::default()
        .register(move |cx, job| {
            let delivery = delivery.clone();
            async move { delivery.run(cx, job).await }
        })
        .register(move |cx: JobCx, job: ResettleClocks| {
            let (db, book, scope) = (terms.0.clone(), terms.1.clone(), terms.2.job_scope(cx.tenant));
            async move { resettle::batch(&db, &scope, &book, &job).await.map(|_| Outcome::Done) }
        })
        .register(move |cx, job| {
            let trial = trial.clone();
            async move { trial.run(cx, job).await }
        });
    let reports = Reports::new(&house.parts, &accounts, &house.base_url);
    let jobs = reports.register(accounts.register(jobs));
    Ok(crate::probing::register(jobs, house, &accounts)?)
}
