//! Where somebody stands: tenants, projects, assignments with dates.

use chrono::Duration;
use kernel::Fault;
use kernel::action::{AssignPeople, ReadCases, ReadReport, ReplyToCase};
use kernel::fact::Actor;
use kernel::ids::{EmployerId, PersonId, ProjectId, TenantId};
use store::Projects;

use super::house::{House, houses};
use crate::{Assignment, NewAssignment, Role, Viewer};

impl House {
    async fn assign(&self, tenant: TenantId, person: PersonId, days: (i64, Option<i64>)) -> Result<Assignment, Fault> {
        self.assign_to(tenant, person, self.world.ids.next(), days).await
    }

    async fn assign_to(
        &self,
        tenant: TenantId,
        person: PersonId,
        project: ProjectId,
        (from, until): (i64, Option<i64>),
    ) -> Result<Assignment, Fault> {
        let scope = self.rule(tenant);
        let until = until.map(|days| self.now() + Duration::days(days));
        let new = NewAssignment { person, project, from: self.now() + Duration::days(from), until };
        self.access.assign(&scope, scope.permit().unwrap(), &new, self.now()).await
    }

    async fn reached(&self, viewer: &Viewer) -> Vec<TenantId> {
        let reach = self.access.reach::<ReadCases>(viewer, self.now()).await.unwrap();
        reach.parts().iter().map(store::Part::tenant).collect()
    }
}

#[tokio::test]
async fn people_of_a_client_reach_their_own_tenant_and_no_other() {
    for house in houses().await {
        house.joined(house.lumen, "ola@lumen.example", &[Role::ClientAdmin, Role::ClientAgent]).await;
        let (_, ola) = house.signed_in("ola@lumen.example").await;

        let scope = house.access.scope(&ola, house.lumen, house.now()).await.unwrap();
        let employer = EmployerId(house.lumen.0);
        assert_eq!(scope.actor(), Actor::Person { person: ola.person(), employer });
        assert!(scope.permit::<ReplyToCase>().is_ok());
        for tenant in [house.gepur, TenantId::HOUSE, house.world.ids.next()] {
            let refused = house.access.scope(&ola, tenant, house.now()).await;
            assert!(matches!(refused, Err(Fault::Missing { what: "tenant" })));
        }
        assert!(matches!(house.access.house(&ola, house.now()).await, Err(Fault::Missing { .. })));
        assert_eq!(house.reached(&ola).await, [house.lumen]);
    }
}

#[tokio::test]
async fn an_admin_reaches_every_client_also_one_that_is_new() {
    for house in houses().await {
        let admin = house.staff("admin@bpo.example", &[Role::Admin]).await;
        let mut all = vec![house.lumen, house.gepur];
        all.sort_unstable();
        assert_eq!(house.reached(&admin).await, all);

        let new: TenantId = house.world.ids.next();
        let tx = house.world.db.system(store::SystemUse::Register).await.unwrap();
        tx.insert(super::register::tenant(new, "New")).await.unwrap();
        tx.commit().await.unwrap();
        house.access.refresh();

        let scope = house.access.scope(&admin, new, house.now()).await.unwrap();
        assert_eq!(scope.projects(), &Projects::All);
    }
}

#[tokio::test]
async fn an_agent_reaches_the_projects_he_is_assigned_to_while_it_lasts() {
    for house in houses().await {
        let jan = house.staff("jan@bpo.example", &[Role::Agent]).await;
        assert!(house.reached(&jan).await.is_empty());
        let assigned = house.assign(house.lumen, jan.person(), (1, Some(3))).await.unwrap();
        assert!(house.reached(&jan).await.is_empty(), "not yet");

        house.later(Duration::hours(11));
        house.access.who(&house.signed_in("jan@bpo.example").await.0, house.now()).await.unwrap();
        let jan = house.signed_in("jan@bpo.example").await.1;
        house.later(Duration::hours(11));
        assert!(house.reached(&jan).await.is_empty());
        house.later(Duration::hours(2));
        let jan = house.signed_in("jan@bpo.example").await.1;
        let scope = house.access.scope(&jan, house.lumen, house.now()).await.unwrap();
        assert_eq!(scope.projects(), &Projects::Only([assigned.project].into()));
        assert!(scope.permit::<ReplyToCase>().is_ok());
        let refused = scope.permit::<AssignPeople>();
        assert!(matches!(refused, Err(Fault::Denied { right: "people.assign" })));

        house.world.clock.set(assigned.until.unwrap() - Duration::seconds(1));
        let jan = house.signed_in("jan@bpo.example").await.1;
        assert_eq!(house.reached(&jan).await, [house.lumen]);
        house.later(Duration::seconds(1));
        assert!(house.reached(&jan).await.is_empty(), "the end does not belong to it, to the second");
    }
}

#[tokio::test]
async fn a_lead_reaches_all_projects_of_the_clients_he_was_given() {
    for house in houses().await {
        let lead = house.joined(TenantId::HOUSE, "lead@bpo.example", &[]).await;
        let lumen = house.rule(house.lumen);
        house.access.grant(&lumen, lumen.permit().unwrap(), lead, Role::ProjectLead, house.now()).await.unwrap();
        house.assign(house.lumen, lead, (0, None)).await.unwrap();
        let (_, lead) = house.signed_in("lead@bpo.example").await;

        let scope = house.access.scope(&lead, house.lumen, house.now()).await.unwrap();

        assert_eq!(scope.projects(), &Projects::All);
        assert!(house.access.scope(&lead, house.gepur, house.now()).await.is_err());
        let own = house.access.house(&lead, house.now()).await.unwrap();
        assert!(own.rights().names().is_empty(), "a role given at a client does not count in the house");
    }
}

#[tokio::test]
async fn a_reach_holds_only_tenants_in_which_the_right_is_held() {
    for house in houses().await {
        let planner = house.staff("plan@bpo.example", &[Role::Planner]).await;
        house.assign(house.lumen, planner.person(), (0, None)).await.unwrap();

        assert!(house.reached(&planner).await.is_empty(), "a planner reads no customer's words");
        let reports = house.access.reach::<ReadReport>(&planner, house.now()).await.unwrap();
        assert_eq!(reports.parts().len(), 1);
    }
}

#[tokio::test]
async fn an_assignment_is_a_fact_of_its_tenant_and_stands_in_the_audit_log() {
    for house in houses().await {
        let admin = house.staff("admin@bpo.example", &[Role::Admin]).await;
        let jan = house.joined(TenantId::HOUSE, "jan@bpo.example", &[Role::Agent]).await;
        let scope = house.access.scope(&admin, house.lumen, house.now()).await.unwrap();
        let project: ProjectId = house.world.ids.next();
        let new = NewAssignment { person: jan, project, from: house.now(), until: None };

        let made = house.access.assign(&scope, scope.permit().unwrap(), &new, house.now()).await.unwrap();
        let until = house.now() + Duration::days(1);
        house.access.end_assignment(&scope, scope.permit().unwrap(), made.id, until, house.now()).await.unwrap();

        assert_eq!(house.kinds(house.lumen).await, ["person_assigned", "person_assigned"]);
        assert_eq!(super::register::audit(&house.world, house.lumen).await.len(), 2);
        let may = scope.permit().unwrap();
        let list = house.access.assignments(&scope, may, Some(project), house.now()).await.unwrap();
        assert_eq!(list, [Assignment { until: Some(until), ..made.clone() }]);
        assert_eq!(house.access.assigned(&scope, project, house.now()).await.unwrap(), [jan]);
        assert!(house.access.assigned(&scope, project, until).await.unwrap().is_empty());
        let theirs = house.rule(house.gepur);
        let stranger =
            house.access.end_assignment(&theirs, theirs.permit().unwrap(), made.id, until, house.now()).await;
        assert!(matches!(stranger, Err(Fault::Missing { what: "assignment" })));
    }
}

#[tokio::test]
async fn nobody_is_assigned_twice_at_a_time_nor_to_a_foreign_tenant() {
    for house in houses().await {
        let jan = house.joined(TenantId::HOUSE, "jan@bpo.example", &[Role::Agent]).await;
        let ola = house.joined(house.gepur, "ola@gepur.example", &[Role::ClientAgent]).await;
        let project: ProjectId = house.world.ids.next();

        house.assign_to(house.lumen, jan, project, (0, Some(5))).await.unwrap();
        let both = house.assign_to(house.lumen, jan, project, (4, None)).await;
        assert!(matches!(both, Err(Fault::Conflict(_))), "{both:?}");
        house.assign_to(house.lumen, jan, project, (5, None)).await.unwrap();
        let backwards = house.assign_to(house.lumen, jan, project, (-1, Some(-2))).await;
        assert!(matches!(backwards, Err(Fault::Invalid(_))));
        let foreign = house.assign(house.lumen, ola, (0, None)).await;
        assert!(matches!(foreign, Err(Fault::Missing { what: "person" })));
        assert!(house.assign(house.gepur, ola, (0, None)).await.is_ok());
    }
}

#[tokio::test]
async fn of_many_who_assign_one_person_at_the_same_time_one_wins() {
    for house in houses().await {
        let jan = house.joined(TenantId::HOUSE, "jan@bpo.example", &[Role::Agent]).await;
        let new = NewAssignment { person: jan, project: house.world.ids.next(), from: house.now(), until: None };

        let mut racers = tokio::task::JoinSet::new();
        for _ in 0..6 {
            let (access, scope, now) = (house.access.clone(), house.rule(house.lumen), house.now());
            racers.spawn(async move { access.assign(&scope, scope.permit().unwrap(), &new, now).await.is_ok() });
        }

        assert_eq!(racers.join_all().await.into_iter().filter(|won| *won).count(), 1);
    }
}

#[tokio::test]
async fn a_scope_of_one_project_assigns_nobody_to_another() {
    for house in houses().await {
        let jan = house.joined(TenantId::HOUSE, "jan@bpo.example", &[Role::Agent]).await;
        let narrow = house.world.minter.scope(
            house.lumen,
            Projects::Only([house.world.ids.next()].into()),
            Actor::System,
            store::Rights::ALL,
        );
        let new = NewAssignment { person: jan, project: house.world.ids.next(), from: house.now(), until: None };

        let refused = house.access.assign(&narrow, narrow.permit().unwrap(), &new, house.now()).await;

        assert!(matches!(refused, Err(Fault::Missing { what: "project" })));
    }
}

#[tokio::test]
async fn a_contact_point_may_do_nothing_that_people_may_and_a_job_everything() {
    for house in houses().await {
        let (point, job) = (house.access.contact_point_scope(house.lumen), house.access.job_scope(house.lumen));

        assert_eq!((point.tenant(), point.actor()), (house.lumen, Actor::System));
        assert!(point.permit::<ReplyToCase>().is_err());
        assert!(job.permit::<ReplyToCase>().is_ok());
    }
}
