//! What runs, by role, and what it is handed: the one place where ports meet what fills them.
//!
//! Invariant: nothing else in the product starts a worker or makes a second database, access or schema.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

use access::Access;
use anyhow::{Context, Result};
use api::limits::documents::Documents;
use channels::pictures::{Fetcher, SystemNames};
use channels::receiver::{Limits, Receiver, Wiring};
use channels::sender::Couriers;
use channels::tls::Trust;
use desk::clocks::Book;
use desk::signals::Signals;
use kernel::{Clock, Ids};
use store::{Db, Objects, Opening};
use tenants::contact_points::ContactPoints;
use tenants::terms::TermsBook;
use tenants::widgets::Widgets;

use crate::configuration::{Configuration, MailServer};
use crate::demo;
use crate::due;
use crate::figuring::Figures;
use crate::floor::{Giving, Roster};
use crate::health::Health;
use crate::host::Login;
use crate::http::Origins;
use crate::http::far::Pictures;
use crate::http::graphql::{Asker, Endpoint};
use crate::http::site::Site;
use crate::jobs::queue::Queue;
use crate::jobs::{relay, runner};
use crate::links::FileLinks;
use crate::mail::intake::Intake;
use crate::mail::post::Mailroom;
use crate::mail::watching::Watching;
use crate::reactions::Reactions;
use crate::tls::Protection;
use crate::workers::followers::{self, Follower};
use crate::workers::leased::{Keeper, Tenure};
use crate::workers::supervise::{Board, Patience, Supervisor};
use crate::workers::{caches, sealer, sequencer, timers};

/// What our own front end may ask, by hash; the front end's build writes it.
const DOCUMENTS: &str = include_str!("../../api/documents.json");

/// The parts of a process.
pub struct House {
    /// The database.
    pub db: Db,
    /// The objects.
    pub objects: Objects,
    /// Who someone is and what he may do.
    pub access: Arc<Access>,
    /// The time and the contracts.
    pub book: Book,
    /// Where addresses lead.
    pub points: Arc<ContactPoints>,
    /// Who is there for customers.
    pub roster: Roster,
    /// What resolvers use.
    pub parts: api::Parts,
    /// Where jobs wait, when this process does them.
    pub queue: Option<Queue>,
    /// Who keeps the workers up.
    pub supervisor: Supervisor,
    /// How the process stands.
    pub health: Health,
    /// Who carries mails.
    pub couriers: Arc<Couriers>,
    /// The demo's logins.
    pub logins: Vec<Login>,
    /// Whether the demo's customers write.
    pub traffic: demo::traffic::Switch,
    /// Through which server the house's own letters go, when no other was said.
    pub letters: Option<MailServer>,
    /// The address of the product, without a slash at its end.
    pub base_url: String,
    receiving: String,
    mail_domains: Vec<String>,
    documents: Documents,
    links: Arc<FileLinks>,
    pictures: Arc<Pictures>,
}

impl House {
    /// Opens everything; nothing works yet.
    pub async fn open(configuration: &Configuration, clock: Arc<dyn Clock>, ids: Ids) -> Result<Self> {
        let opening = Opening {
            place: configuration.place.clone(),
            clock: clock.clone(),
            ids,
            master: configuration.master.clone(),
            connections: configuration.connections,
        };
        let (db, minter) = Db::open(opening).await.context("the database does not open")?;
        tenants::clients::ensure_house(&db, &configuration.name, &configuration.zone, clock.now()).await?;
        let objects = Objects::in_folder(&configuration.objects).context("the folder of objects")?;
        let rules = if configuration.demo { demo::settings() } else { access::Settings::default() };
        let access = Arc::new(Access::new(db.clone(), Arc::new(minter), rules)?);
        let book = Book::new(clock.clone(), TermsBook::new(), configuration.signing.replies.as_slice());
        let links = Arc::new(FileLinks::new(&configuration.signing.links, clock.clone()));
        let mut queue = None;
        if configuration.roles.worker {
            let opened = Queue::open(&configuration.place, &configuration.data).await;
            queue = Some(opened.context("the queue of jobs")?);
        }
        let allowed = configuration.picture_addresses.iter().copied();
        let fetcher = Fetcher::new(&Trust::native(), allowed, Arc::new(SystemNames))?;
        let board = Board::new(clock.clone());
        let parts = api::Parts {
            db: db.clone(),
            access: access.clone(),
            book: book.clone(),
            objects: objects.clone(),
            presence: api::Presence::default(),
            links: links.clone(),
            signals: Signals::default(),
            widgets: Widgets::new(db.clone(), configuration.signing.replies.as_slice()),
            statements: billing::Statements::default(),
            demo: configuration.demo,
        };
        Ok(Self {
            health: Health::new(&db, board.clone(), queue.clone()),
            supervisor: Supervisor::new(board, Patience::default()),
            couriers: Arc::new(Couriers::new(Trust::native(), clock)),
            points: Arc::new(ContactPoints::new(db.clone())),
            roster: Roster::new(&db, &access),
            traffic: demo::traffic::Switch::default(),
            letters: None,
            logins: if configuration.demo { demo::logins() } else { Vec::new() },
            base_url: configuration.spoken_url(configuration.listen),
            receiving: configuration.receiving.clone(),
            mail_domains: configuration.mail_server.as_ref().map(MailServer::all_domains).unwrap_or_default(),
            documents: Documents::read(DOCUMENTS, configuration.development)?,
            db,
            objects,
            access,
            book,
            parts,
            queue,
            links,
            pictures: Arc::new(Pictures::new(fetcher)),
        })
    }

    /// What requests may use.
    pub fn site(&self, origins: Origins, development: bool) -> Site {
        Site {
            db: self.db.clone(),
            objects: self.objects.clone(),
            access: self.access.clone(),
            post: self.mailroom(),
            points: self.points.clone(),
            health: self.health.clone(),
            links: self.links.clone(),
            pictures: self.pictures.clone(),
            papers: crate::papers::Papers::new(&self.parts),
            parts: self.parts.clone(),
            widgets: self.parts.widgets.clone(),
            floor: self.roster.clone(),
            visits: crate::http::widget::Limits::default(),
            secure: self.base_url.starts_with("https://"),
            origins,
            development,
            logins: self.logins.clone(),
            stop: self.supervisor.stop_signal(),
            sockets: AtomicUsize::new(0),
            forms: crate::http::forms::Limits::default(),
            shared: crate::http::shared::Limits::default(),
            tv: crate::http::tv::Limits::default(),
        }
    }

    /// The schema with what it runs on.
    pub fn endpoint(&self) -> Endpoint<api::Door> {
        let parts = self.parts.clone();
        let furnish = move |asker: Asker, reads: bool| {
            let asked = api::Asked::new(parts.clone(), asker.viewer);
            api::request_data(if reads { asked.reading() } else { asked })
        };
        let source: Arc<dyn api::HealthSource> = Arc::new(self.health.clone());
        let schema = api::schema().data(source).data(api::Receiving { domain: self.receiving.clone() });
        let schema = schema.data(api::MailDomains(self.mail_domains.clone()));
        let demo: Arc<dyn api::DemoSource> = Arc::new(self.traffic.clone());
        let schema = if self.parts.demo { schema.data(demo) } else { schema };
        Endpoint { schema: api::Door::to(schema), furnish: Arc::new(furnish), documents: self.documents.clone() }
    }

    /// Where mails are held.
    pub fn mailroom(&self) -> Mailroom {
        Mailroom::new((&self.db, &self.objects), &self.access, &self.points)
    }

    /// What reads held mails.
    pub fn intake(&self) -> Intake {
        Intake::new((&self.db, &self.objects), &self.access, &self.book)
    }

    /// What watches mailboxes on other servers.
    pub(crate) fn watching(&self) -> Watching {
        let (db, objects, access) = (self.db.clone(), self.objects.clone(), self.access.clone());
        Watching { db, objects, access, post: self.mailroom(), trust: Trust::native() }
    }

    /// Who reads the ledger.
    fn followers(&self) -> Vec<Arc<dyn Follower>> {
        let reactions = Reactions {
            db: self.db.clone(),
            access: self.access.clone(),
            objects: self.objects.clone(),
            book: self.book.clone(),
        };
        vec![Arc::new(Figures::new(&self.db, &self.access, &self.book)), Arc::new(reactions)]
    }

    /// Ends all connections.
    pub async fn close(self) -> Result<()> {
        self.couriers.close().await;
        if let Some(queue) = &self.queue {
            queue.close().await;
        }
        Ok(self.db.close().await?)
    }
}

/// Starts the workers of this process's roles; tells where mails are received.
pub async fn start(
    house: &House,
    configuration: &Configuration,
    protection: Option<&Protection>,
) -> Result<Option<SocketAddr>> {
    start_caches(house);
    if let Some(queue) = &house.queue {
        start_workers(house, queue, configuration)?;
    }
    if !configuration.roles.mail {
        return Ok(None);
    }
    let tenure = keep_lease(house, "mail");
    let (intake, under) = (house.intake(), tenure.clone());
    single(house, "intake", &under, move |_, stop| {
        let intake = intake.clone();
        async move { intake.run(&stop).await }
    });
    let watching = house.watching();
    single(house, "mailboxes", &tenure, move |_, stop| {
        let watching = watching.clone();
        async move { watching.run(&stop).await }
    });
    let (db, access) = (house.db.clone(), house.access.clone());
    single(house, "probe_mailboxes", &tenure, move |_, stop| {
        let (db, access) = (db.clone(), access.clone());
        async move { crate::probing::read(&db, &access, &stop).await }
    });
    start_receiver(house, configuration, protection).await
}

/// What this process remembers is forgotten when the ledger says that it changed.
fn start_caches(house: &House) {
    let known = caches::Known {
        access: house.access.clone(),
        points: house.points.clone(),
        widgets: house.parts.widgets.clone(),
        signals: house.parts.signals.clone(),
    };
    let (db, known) = (house.db.clone(), Arc::new(known));
    house.supervisor.keep("caches", move |stop| {
        let (db, known) = (db.clone(), known.clone());
        async move { caches::run(&db, &known, &stop).await }
    });
    let (db, access, signals) = (house.db.clone(), house.access.clone(), house.parts.signals.clone());
    house.supervisor.keep("attendance", move |stop| {
        let (db, access, signals) = (db.clone(), access.clone(), signals.clone());
        async move { crate::floor::keep_attendance(&db, &access, &signals, &stop).await }
    });
}

fn start_workers(house: &House, queue: &Queue, configuration: &Configuration) -> Result<()> {
    let tenure = keep_lease(house, "worker");
    let db = house.db.clone();
    single(house, "sequencer", &tenure, move |lease, stop| {
        let db = db.clone();
        async move { sequencer::run(&db, &lease, &stop).await }
    });
    let (db, handed) = (house.db.clone(), queue.clone());
    single(house, "relay", &tenure, move |lease, stop| {
        let (db, queue) = (db.clone(), handed.clone());
        async move { relay::run(&db, &queue, &lease, &stop).await }
    });
    let (db, sources) = (house.db.clone(), due::sources(house));
    single(house, "timers", &tenure, move |_, stop| {
        let (db, sources) = (db.clone(), sources.clone());
        async move { timers::run(&db, &sources, &stop).await }
    });
    let (db, access) = (house.db.clone(), house.access.clone());
    single(house, "sealer", &tenure, move |_, stop| {
        let (db, access) = (db.clone(), access.clone());
        async move { sealer::run(&db, &access, &stop).await }
    });
    let giving = Giving {
        db: house.db.clone(),
        access: house.access.clone(),
        book: house.book.clone(),
        signals: house.parts.signals.clone(),
    };
    single(house, "routing", &tenure, move |lease, stop| {
        let giving = giving.clone();
        async move { giving.run(&lease, &stop).await }
    });
    let figures = Arc::new(Figures::new(&house.db, &house.access, &house.book));
    single(house, "time_in_figures", &tenure, move |_, stop| {
        let figures = figures.clone();
        async move { figures.keep(&stop).await }
    });
    for follower in house.followers() {
        let db = house.db.clone();
        single(house, follower.name(), &tenure, move |lease, stop| {
            let (db, follower) = (db.clone(), follower.clone());
            async move { followers::run(&db, &lease, &follower, &stop).await }
        });
    }
    let (db, queue, jobs) =
        (house.db.clone(), queue.clone(), Arc::new(crate::jobs::table::jobs(house, configuration)?));
    house.supervisor.keep("job_runner", move |stop| {
        let (db, queue, jobs) = (db.clone(), queue.clone(), jobs.clone());
        async move { runner::run(&db, &queue, &jobs, stop).await }
    });
    Ok(())
}

fn keep_lease(house: &House, name: &'static str) -> Tenure {
    let (keeper, tenure) = Keeper::new(&house.db, name);
    let keeper = Arc::new(keeper);
    let label = if name == "mail" { "mail_lease" } else { "worker_lease" };
    house.supervisor.keep(label, move |stop| {
        let keeper = keeper.clone();
        async move { keeper.run(&stop).await }
    });
    tenure
}

/// Keeps up a worker of which one works at a time.
fn single<W, F>(house: &House, name: &'static str, tenure: &Tenure, work: W)
where
    W: Fn(store::Lease, tokio_util::sync::CancellationToken) -> F + Clone + Send + Sync + 'static,
    F: Future<Output = Result<(), kernel::Fault>> + Send + 'static,
{
    let tenure = tenure.clone();
    house.supervisor.keep(name, move |stop| {
        let (tenure, work) = (tenure.clone(), work.clone());
        async move { tenure.during(&stop, work).await }
    });
}

async fn start_receiver(
    house: &House,
    configuration: &Configuration,
    protection: Option<&Protection>,
) -> Result<Option<SocketAddr>> {
    let Some(address) = configuration.receiver else { return Ok(None) };
    let listener = tokio::net::TcpListener::bind(address).await;
    let listener = listener.with_context(|| format!("{address} cannot be listened on for mail"))?;
    let wiring = Wiring {
        host: hello(configuration),
        post: crate::probing::doorman(house),
        clock: house.db.clock().clone(),
        ids: house.db.ids().clone(),
        tls: protection.map(|protection| protection.mail.clone()),
    };
    let receiver = Receiver::start(listener, wiring, Limits::default())?;
    let address = receiver.address();
    let waiting = Arc::new(tokio::sync::Mutex::new(Some(receiver)));
    house.supervisor.keep("receiver", move |stop| {
        let waiting = waiting.clone();
        async move {
            stop.cancelled().await;
            if let Some(receiver) = waiting.lock().await.take() {
                receiver.stop().await;
            }
            Ok(())
        }
    });
    Ok(Some(address))
}

/// The name by which we greet other mail servers.
pub(crate) fn hello(configuration: &Configuration) -> String {
    let url = configuration.base_url.as_deref().and_then(|url| url.split("://").nth(1));
    url.and_then(|host| host.split(':').next()).filter(|host| host.contains('.')).unwrap_or("localhost").to_owned()
}
