//! Customers who write while somebody looks at the demo: over SMTP into the real receiver, and back to our answers.
//! What the post office gets for a shop's own address it hands on, as a shop that forwards its mail does.
//!
//! Deliberately absent: any way around the receiver. Invariant: switched off, nobody begins anything and nobody answers.

use std::collections::VecDeque;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicBool, AtomicU16, AtomicU64, Ordering};
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use anyhow::Result;
use api::{DemoSource, HouseLetter};
use channels::receiver::Receiver;
use channels::sender::{Account, Courier, Outcome, Sealed};
use channels::tls::{Security, Trust};
use desk::inbound::Inbound;
use kernel::{Clock, Fault};
use store::Db;
use tenants::contact_points::ContactPoints;
use tenants::mailboxes::{self, Kind};
use tokio::sync::Mutex;
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use super::chance::Chance;
use super::letters::Letter;
use super::post_office::Taken;
use super::{POST_OFFICE, live, post_office, shop};
use crate::configuration::MailServer;
use crate::wiring::House;

/// The address of the house's own letters.
const FROM: &str = "hello@manyhands.example";
/// How many of them are kept.
const KEPT: usize = 20;

/// Whether customers write, and how often. Cheap to clone; all clones are one switch.
#[derive(Clone, Debug)]
pub struct Switch(Arc<Setting>);

#[derive(Debug)]
struct Setting {
    on: AtomicBool,
    seconds: AtomicU64,
    port: AtomicU16,
    letters: std::sync::Mutex<VecDeque<HouseLetter>>,
}

impl Default for Switch {
    /// On; a new matter every forty seconds, more or less.
    fn default() -> Self {
        Self(Arc::new(Setting {
            on: AtomicBool::new(true),
            seconds: AtomicU64::new(40),
            port: AtomicU16::new(POST_OFFICE),
            letters: std::sync::Mutex::default(),
        }))
    }
}

impl Switch {
    /// Whether customers write.
    pub fn is_on(&self) -> bool {
        self.0.on.load(Ordering::Relaxed)
    }

    /// Lets customers write, or be quiet.
    pub fn set(&self, on: bool) {
        self.0.on.store(on, Ordering::Relaxed);
    }

    /// Lets customers begin a matter about every so many seconds.
    pub fn set_pace(&self, seconds: u64) {
        self.0.seconds.store(seconds.max(1), Ordering::Relaxed);
    }

    /// How long until somebody writes: half the pace to one and a half.
    fn pause(&self, chance: &mut Chance) -> Duration {
        let pace = i64::try_from(self.0.seconds.load(Ordering::Relaxed)).unwrap_or(40) * 1_000;
        Duration::from_millis(u64::try_from(chance.between(pace / 2, pace * 3 / 2)).unwrap_or(40_000))
    }
}

impl DemoSource for Switch {
    fn writing(&self) -> bool {
        self.is_on()
    }

    fn set_writing(&self, on: bool) {
        self.set(on);
    }

    fn post_office(&self) -> u16 {
        self.0.port.load(Ordering::Relaxed)
    }

    fn letters(&self) -> Vec<HouseLetter> {
        self.0.letters.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }
}

/// The post office, open; what it takes is not read yet.
pub struct Office {
    receiver: Receiver,
    inbox: UnboundedReceiver<Taken>,
}

/// Opens the post office, and has the house's own letters go through it unless they go elsewhere.
pub async fn open(house: &mut House) -> Result<Office> {
    let (clock, ids) = (house.db.clock().clone(), house.db.ids().clone());
    let (receiver, inbox) = post_office::open(POST_OFFICE, clock, ids).await?;
    let port = receiver.address().port();
    house.traffic.0.port.store(port, Ordering::Relaxed);
    house.letters = Some(MailServer {
        host: "127.0.0.1".into(),
        port,
        implicit: false,
        sign_in: None,
        from: FROM.into(),
        domains: Vec::new(),
    });
    Ok(Office { receiver, inbox })
}

/// Lets customers write to the receiver at this address until the process ends.
pub async fn start(house: &House, receiver: SocketAddr, office: Office) -> Result<()> {
    send_through(house, office.receiver.address().port()).await?;
    keep_open(house, office.receiver);
    let shops = Some((house.points.clone(), house.db.clone()));
    let mut customers = Customers::new(receiver, house.db.clock().clone(), office.inbox, house.traffic.clone())?;
    customers.shops = shops;
    house.supervisor.keep("customers", move |stop| {
        let customers = customers.clone();
        async move { customers.run(&stop).await }
    });
    Ok(())
}

/// Points the demo's mailboxes to the post office where it listens today.
async fn send_through(house: &House, port: u16) -> Result<(), Fault> {
    for client in tenants::clients::all(&house.db).await? {
        let scope = house.access.job_scope(client.id);
        let known = mailboxes::list(&house.db.view(&scope).await?).await?;
        let ours = |mailbox: &&mailboxes::Mailbox| {
            mailbox.kind == Kind::Forwarding && mailbox.smtp.as_ref().is_some_and(|server| server.host == "127.0.0.1")
        };
        for mailbox in known.iter().filter(ours).filter(|one| one.smtp.as_ref().is_some_and(|s| s.port != port)) {
            let draft = mailboxes::Draft {
                queue: mailbox.queue,
                kind: mailbox.kind,
                address: mailbox.address.clone(),
                forward_to: mailbox.forward_to.clone(),
                name: mailbox.name.clone(),
                imap: None,
                folder: None,
                smtp: Some(shop::server(port)),
                backfill_from: mailbox.backfill_from,
                token_expires: mailbox.token_expires,
            };
            let mut tx = house.db.begin(&scope).await?;
            mailboxes::update(&mut tx, scope.permit()?, mailbox.id, draft, house.db.clock().now()).await?;
            tx.commit().await?;
        }
    }
    Ok(())
}

fn keep_open(house: &House, office: Receiver) {
    let waiting = Arc::new(Mutex::new(Some(office)));
    house.supervisor.keep("post_office", move |stop| {
        let waiting = waiting.clone();
        async move {
            stop.cancelled().await;
            if let Some(office) = waiting.lock().await.take() {
                office.stop().await;
            }
            Ok(())
        }
    });
}

/// The customers of the demo.
#[derive(Clone)]
struct Customers {
    courier: Arc<Courier>,
    clock: Arc<dyn Clock>,
    inbox: Arc<Mutex<UnboundedReceiver<Taken>>>,
    switch: Switch,
    shops: Option<(Arc<ContactPoints>, Db)>,
}

impl Customers {
    fn new(
        receiver: SocketAddr,
        clock: Arc<dyn Clock>,
        inbox: UnboundedReceiver<Taken>,
        switch: Switch,
    ) -> Result<Self> {
        let here = if receiver.ip().is_unspecified() { IpAddr::V4(Ipv4Addr::LOCALHOST) } else { receiver.ip() };
        let account = Account {
            host: here.to_string(),
            port: receiver.port(),
            security: Security::Plain { anywhere: true },
            pinned: None,
            sign_in: None,
            hello: "poczta.example".into(),
            connections: 1,
            patience: Duration::from_secs(20),
            judge_within: Duration::from_mins(1),
        };
        let courier = Arc::new(Courier::new(account, &Trust::native(), clock.clone())?);
        Ok(Self { courier, clock, inbox: Arc::new(Mutex::new(inbox)), switch, shops: None })
    }

    async fn run(&self, stop: &CancellationToken) -> Result<(), Fault> {
        let mut inbox = self.inbox.lock().await;
        let mut chance = Chance::new(u64::try_from(self.clock.now().timestamp_micros()).unwrap_or_default());
        let mut words: Vec<(Instant, Inbound)> = Vec::new();
        let mut next = Instant::now() + Duration::from_secs(6);
        loop {
            let first = words.iter().map(|(at, _)| *at).chain([next]).min().unwrap_or(next);
            tokio::select! {
                () = stop.cancelled() => return Ok(()),
                Some(taken) = inbox.recv() => {
                    let Some(heard) = self.deliver(taken).await? else { continue };
                    let reading = Duration::from_secs(u64::try_from(chance.between(25, 150)).unwrap_or(60));
                    words.push((Instant::now() + reading, heard));
                }
                () = tokio::time::sleep_until(first) => {
                    let now = Instant::now();
                    if now >= next {
                        self.begin(&mut chance).await?;
                        next = now + self.switch.pause(&mut chance);
                    }
                    for (_, heard) in words.extract_if(.., |(at, _)| *at <= now) {
                        self.answer(&mut chance, &heard).await?;
                    }
                }
            }
        }
    }

    /// Hands on what is for a shop, keeps what is for our own people; answers what a customer reads.
    async fn deliver(&self, taken: Taken) -> Result<Option<Inbound>, Fault> {
        if let Some(shop) = self.of_a_shop(&taken.to).await? {
            let message_id = taken.mail.message_id.unwrap_or_default();
            self.hand_in(&Sealed { message_id, from: taken.from, to: vec![shop], bytes: taken.bytes }).await;
            return Ok(None);
        }
        if taken.from.as_deref() == Some(FROM) {
            self.keep(taken);
            return Ok(None);
        }
        Ok(Some(taken.mail))
    }

    async fn of_a_shop(&self, to: &[String]) -> Result<Option<String>, Fault> {
        let Some((shops, db)) = &self.shops else { return Ok(None) };
        for address in to {
            // Answers to test contacts come in as mails of shops do: by our own receiver.
            if shops.route(address).await?.is_some() || probes::senders::route(db, address).await?.is_some() {
                return Ok(Some(address.clone()));
            }
        }
        Ok(None)
    }

    fn keep(&self, taken: Taken) {
        let letter = HouseLetter {
            to: taken.to.join(", "),
            subject: taken.mail.subject.unwrap_or_default(),
            text: taken.mail.text,
            at: self.clock.now(),
        };
        let mut letters = self.switch.0.letters.lock().unwrap_or_else(PoisonError::into_inner);
        letters.push_front(letter);
        letters.truncate(KEPT);
    }

    async fn begin(&self, chance: &mut Chance) -> Result<(), Fault> {
        if !self.switch.is_on() {
            return Ok(());
        }
        let letter = live::matter(chance, self.clock.now());
        self.post(&letter).await
    }

    async fn answer(&self, chance: &mut Chance, heard: &Inbound) -> Result<(), Fault> {
        let letter = live::word(chance, heard, self.clock.now()).filter(|_| self.switch.is_on());
        match letter {
            Some(letter) => self.post(&letter).await,
            None => Ok(()),
        }
    }

    /// A mail that the receiver does not take now is lost, as a demo may lose one.
    async fn post(&self, letter: &Letter) -> Result<(), Fault> {
        self.hand_in(&letter.seal()?).await;
        Ok(())
    }

    async fn hand_in(&self, letter: &Sealed) {
        match self.courier.send(letter).await {
            Outcome::Accepted { .. } => {}
            refused => tracing::info!(?refused, "a customer's mail was not taken"),
        }
    }
}

#[cfg(test)]
mod tests {
    use kernel::{Ids, SystemClock};

    use super::*;

    async fn customers() -> (Customers, Receiver) {
        crate::tls::install_provider();
        let clock = Arc::new(SystemClock);
        let (office, inbox) = post_office::open(0, clock.clone(), Ids::default()).await.unwrap();
        (Customers::new(office.address(), clock, inbox, Switch::default()).unwrap(), office)
    }

    #[tokio::test]
    async fn a_customer_writes_over_the_wire_and_answers_what_he_reads() {
        let (customers, office) = customers().await;
        let mut chance = Chance::new(3);

        customers.begin(&mut chance).await.unwrap();
        let first = customers.inbox.lock().await.recv().await.unwrap().mail;
        let mut ours = first.clone();
        std::mem::swap(&mut ours.to[0], ours.from.as_mut().unwrap());
        ours.text_new = "Could you send a photo?".into();
        while live::word(&mut chance.clone(), &ours, customers.clock.now()).is_none() {
            chance.share();
        }
        customers.answer(&mut chance, &ours).await.unwrap();
        let second = customers.inbox.lock().await.recv().await.unwrap().mail;

        assert_eq!(
            second.from,
            first.from.map(|from| desk::inbound::Address { name: from.name, address: from.address })
        );
        assert_eq!(second.in_reply_to, [first.message_id.unwrap()]);
        office.stop().await;
    }

    #[tokio::test]
    async fn switched_off_nobody_writes() {
        let (customers, office) = customers().await;
        customers.switch.clone().set(false);

        customers.begin(&mut Chance::new(3)).await.unwrap();

        assert!(customers.inbox.lock().await.try_recv().is_err());
        office.stop().await;
    }
}
