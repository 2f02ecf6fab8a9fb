//! Where the client can be reached: how much of the promised time somebody was there, who answered test contacts, and how
//! many of those who gave up were won back.

use figures::cells::table;
use kernel::Fault;
use paper::{Cell, Column, Section, Table};
use probes::Channel;
use probes::month::{PointMonth, month};
use tenants::calendar::Calendar;
use tenants::kpi::{Kpi, edges};

use super::Whole;

impl Whole<'_> {
    /// The contact points of the register; nothing where none is known of, or of which nothing is known.
    pub(super) async fn points(&self) -> Result<Option<Section>, Fault> {
        let (voice, ground) = (self.voice, self.ground);
        let zone = ground.client.zone;
        let (from, until) = edges(self.period(), zone);
        let until = until.min(ground.now).max(from);
        let mut all = month(ground.view, &Calendar::always(zone), (from, until)).await?;
        all.retain(|point| point.coverage.is_some() || point.tried.all > 0);
        if all.is_empty() {
            return Ok(None);
        }
        let columns = vec![
            Column::words(voice.say("channel")),
            Column::words(voice.say("address")),
            Column::figures(voice.say("covered")),
            Column::figures(voice.say("tests")),
            Column::figures(voice.say("by_person")),
            Column::figures(voice.say("by_machine")),
            Column::figures(voice.say("machine_only")),
            Column::figures(voice.say("no_answer")),
        ];
        let row = |point: &PointMonth| {
            let covered = point.coverage.map(|coverage| coverage.staffed * 10_000 / coverage.promised);
            let count = |many: u32| Cell::Count(many.into());
            let tried = point.tried;
            vec![
                Cell::text(voice.say(channel(point.listed.channel))),
                Cell::text(point.listed.address.clone()),
                covered.map_or(Cell::Nothing, Cell::Share),
                count(tried.all),
                count(tried.human),
                count(tried.receipt),
                count(tried.receipt_only),
                count(tried.nothing),
            ]
        };
        let table = Table { columns, rows: all.iter().map(row).collect(), ..Table::default() };
        let text = vec![voice.say("points_text").to_owned()];
        Ok(Some(Section { heading: voice.say("points").to_owned(), text, tables: vec![table], ..Section::default() }))
    }

    /// Of those who gave up waiting, how many were served within a day; nothing where nobody gave up.
    pub(super) async fn recovered(&self) -> Result<Option<String>, Fault> {
        let ground = self.ground;
        let found = table(ground.view, &ground.lens(), &self.wanted(&[Kpi::UnrecoveredRate])).await?;
        let Some(lost) = found.total.cells.first().map(|cell| cell.counted) else { return Ok(None) };
        let count = |many: i128| i64::try_from(many).unwrap_or(i64::MAX);
        let (all, back) = (count(lost.denominator), count(lost.denominator - lost.numerator));
        let said = |many: i64| self.voice.cell(&Cell::Count(many));
        Ok((all > 0).then(|| self.voice.tell("recovered", &[("back", &said(back)), ("lost", &said(all))])))
    }
}

const fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::Email => "email",
        Channel::Form => "form",
        Channel::Phone => "phone",
        Channel::Chat => "chat",
        Channel::Social => "social",
        Channel::Marketplace => "marketplace",
    }
}
