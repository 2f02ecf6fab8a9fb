//! What a visitor says, and what follows from it.
//!
//! Invariant: whatever he says is about his own chat, the one that his token leads to.

use desk::chats::begin::{self, Door, Rating};
use desk::chats::lines::{self, Side, Words};
use desk::chats::serve;
use desk::chats::visitor::Claim;
use desk::invites::{self, Invite};
use desk::signals::Signal;
use kernel::Fault;
use kernel::ids::{InteractionId, InviteId};
use tenants::contact_points::Address;
use tenants::widgets::Ask;

use super::frames::{Said, Start, Told};
use super::socket::{Line, page};
use super::standing;

impl Line {
    /// Does what a frame asks for.
    pub(super) async fn take(&mut self, said: Said) -> Result<(), Fault> {
        match said {
            Said::Hello(_) => Err(Fault::invalid("t", "BAD")),
            Said::Start(start) => self.start(*start).await,
            Said::Say { r#ref, text } => self.say(Words { name: r#ref, text, file: None }).await,
            Said::Typing { on } => {
                let spot = (self.widget.tenant, self.chat()?);
                self.site.parts.signals.types(spot, Side::Visitor, on, self.site.now());
                Ok(())
            }
            Said::Read { seq } => self.read(seq).await,
            Said::Rate { stars, solved } => self.rate(Rating { stars, solved }).await,
            Said::End => self.end().await,
            Said::Page(to) => self.browse(page(&to)).await,
            Said::Ping => {
                self.tell(&Told::Pong).await;
                Ok(())
            }
        }
    }

    /// The chat of this line.
    pub(super) fn chat(&self) -> Result<InteractionId, Fault> {
        self.visit.heard.as_ref().map(|heard| heard.chat).ok_or(Fault::missing("chat"))
    }

    async fn start(&mut self, start: Start) -> Result<(), Fault> {
        if !start.consent {
            return Err(Fault::invalid("consent", "CONSENT"));
        }
        let claim = self.claim(&start)?;
        let standing = standing::of(&self.site, &self.widget).await?;
        let goes_on = self.visit.heard.as_ref().is_some_and(|heard| !heard.is_over());
        if !standing.staffed && !goes_on {
            self.tell(&Told::refused(Some(&start.r#ref), None, "NOT_STAFFED")).await;
            return Ok(());
        }
        let invite = self.answered(start.invite.as_deref()).await?;
        let door = Door { widget: self.widget.id, project: self.widget.project, queue: self.widget.queue };
        let start = begin::Start {
            token: self.visit.token.clone(),
            claim,
            language: self.visit.language.clone(),
            page: self.visit.page.clone(),
            order: start.order.map(|order| order.chars().take(60).collect()),
            words: Words { name: start.r#ref, text: start.text, file: None },
            visit: self.visit.look,
            invite,
        };
        // Who asked him is with him at once, if he still has room; otherwise the visitor waits like everybody.
        let asker = start.invite.as_ref().and_then(|invite| invite.person).filter(|_| !goes_on);
        let room = match asker {
            Some(person) => self.site.floor.has_room(person, self.widget.project, self.site.now()).await?,
            None => false,
        };
        let mut tx = self.site.db.begin(&self.scope).await?;
        let (chat, visitor) = begin::begin(&mut tx, &self.site.parts.book, door, &start).await?;
        if let Some(person) = asker.filter(|_| room && chat.state.is_waiting()) {
            serve::answer_asked(&mut tx, &self.site.parts.book, chat.id, person).await?;
        }
        tx.commit().await?;
        if let Some(look) = self.visit.look {
            self.site.parts.signals.visits().chats(look, chat.id);
            self.site.parts.signals.tell(Signal::Asked(self.widget.tenant));
        }
        self.visit.visitor = Some(visitor);
        self.follow(chat.id, 0, true).await
    }

    /// The invitation that he answers: one that was handed to this visit; anything else is none.
    async fn answered(&self, id: Option<&str>) -> Result<Option<Invite>, Fault> {
        let (Some(id), Some(look)) = (id, self.visit.look) else { return Ok(None) };
        let id: InviteId = id.parse().map_err(|_| Fault::invalid("invite", "BAD"))?;
        let view = self.site.db.view(&self.scope).await?;
        match invites::find(&view, id).await {
            Ok(invite) => Ok(Some(invite).filter(|one| one.visit == look && one.chat.is_none() && !one.held_out)),
            Err(Fault::Missing { .. }) => Ok(None),
            Err(fault) => Err(fault),
        }
    }

    /// Who the visitor says he is, checked by what the widget asks.
    fn claim(&self, start: &Start) -> Result<Claim, Fault> {
        if self.visit.claim.verified {
            return Ok(self.visit.claim.clone());
        }
        let asks = self.widget.settings.ask;
        let mut problems = kernel::fault::Problems::none();
        let given =
            |text: &Option<String>| text.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
        let (name, email, order) = (given(&start.name), given(&start.email), given(&start.order));
        for (field, ask, given) in
            [("name", asks.name, &name), ("email", asks.email, &email), ("order", asks.order, &order)]
        {
            problems.check(ask == Ask::Required && given.is_none(), field, "REQUIRED");
        }
        problems.check(name.as_ref().is_some_and(|name| name.chars().count() > 100), "name", "TOO_LONG");
        let read = email.as_deref().map(Address::read);
        problems.check(matches!(read, Some(None)), "email", "NOT_AN_ADDRESS");
        problems.settle()?;
        let email = read.flatten().map(|address| address.as_str().to_owned());
        let name = name.map(|name| name.chars().filter(|sign| !sign.is_control()).collect());
        Ok(Claim { name, email, verified: false })
    }

    async fn say(&mut self, words: Words) -> Result<(), Fault> {
        let chat = self.chat()?;
        self.site.parts.signals.types((self.widget.tenant, chat), Side::Visitor, false, self.site.now());
        let mut tx = self.site.db.begin(&self.scope).await?;
        let line = begin::say(&mut tx, &self.site.parts.book, chat, &words).await?;
        tx.commit().await?;
        self.news().await?;
        // A line that was taken before is answered too, so that its page need not ask again.
        self.tell_again(line).await;
        Ok(())
    }

    async fn read(&mut self, seq: i64) -> Result<(), Fault> {
        let chat = self.chat()?;
        let tx = self.site.db.begin(&self.scope).await?;
        if lines::read_until(&tx, chat, Side::Visitor, seq).await? {
            tx.commit().await?;
            self.site.parts.signals.tell(Signal::Read((self.widget.tenant, chat), Side::Visitor));
        }
        Ok(())
    }

    async fn rate(&mut self, rating: Rating) -> Result<(), Fault> {
        let chat = self.chat()?;
        let mut tx = self.site.db.begin(&self.scope).await?;
        begin::rate(&mut tx, &self.site.parts.book, chat, rating).await?;
        tx.commit().await?;
        self.tell(&Told::Rated).await;
        Ok(())
    }

    async fn end(&mut self) -> Result<(), Fault> {
        let chat = self.chat()?;
        let mut tx = self.site.db.begin(&self.scope).await?;
        begin::leave(&mut tx, &self.site.parts.book, chat).await?;
        tx.commit().await?;
        if let Some(heard) = &mut self.visit.heard {
            heard.forget_state();
        }
        self.news().await
    }

    async fn browse(&mut self, to: (Option<String>, Option<String>)) -> Result<(), Fault> {
        self.visit.page.clone_from(&to);
        let Ok(chat) = self.chat() else { return Ok(()) };
        let tx = self.site.db.begin(&self.scope).await?;
        begin::browse(&tx, chat, to).await?;
        tx.commit().await?;
        self.site.parts.signals.tell(Signal::Visitor((self.widget.tenant, chat)));
        Ok(())
    }
}
