//! Days below the promise, and the contacts that were late by most.

use std::collections::HashMap;

use figures::{Miss, Wanted, misses};
use kernel::Fault;
use kernel::fact::ClockKind;
use kernel::ids::CaseId;
use paper::{Cell, Column, Section, Table};

use super::Whole;
use crate::voice::Voice;

const KINDS: [ClockKind; 2] = [ClockKind::FirstReply, ClockKind::Resolution];
/// How many late contacts are looked at, and how many are told.
const LOOKED: usize = 2_000;
const TOLD: usize = 30;

pub fn kind(voice: Voice, kind: ClockKind) -> &'static str {
    match kind {
        ClockKind::FirstReply => voice.say("first_reply"),
        ClockKind::Resolution => voice.say("resolution"),
        ClockKind::Complaint => voice.say("complaint"),
    }
}

impl Whole<'_> {
    /// The days on which a share was below its promise.
    pub(super) fn days(&self) -> Section {
        let voice = self.voice;
        let count = |many: u64| Cell::Count(i64::try_from(many).unwrap_or(i64::MAX));
        let mut rows = Vec::new();
        for of in KINDS {
            for day in self.month.days(of).into_iter().filter(|day| day.below) {
                rows.push(vec![
                    Cell::Date(day.date),
                    Cell::text(kind(voice, of)),
                    day.tally.share_bp().map_or(Cell::Nothing, |share| Cell::Share(share.into())),
                    count(day.tally.good),
                    count(day.tally.base),
                    count(day.tally.missed()),
                ]);
            }
        }
        let heading = voice.say("below").to_owned();
        if rows.is_empty() {
            return Section { heading, text: vec![voice.say("none_below").to_owned()], ..Section::default() };
        }
        let columns = vec![
            Column::figures(voice.say("day")),
            Column::words(voice.say("promise")),
            Column::figures(voice.say("share")),
            Column::figures(voice.say("in_time")),
            Column::figures(voice.say("due")),
            Column::figures(voice.say("late")),
        ];
        Section { heading, tables: vec![Table { columns, rows, ..Table::default() }], ..Section::default() }
    }

    /// The contacts that were late by most; by their numbers, without whose they are.
    pub(super) async fn late(&self) -> Result<Option<Section>, Fault> {
        let (voice, ground) = (self.voice, self.ground);
        let mut found: Vec<Miss> = Vec::new();
        for kind in KINDS {
            let wanted = Wanted { kind, period: self.period(), after: None, most: LOOKED };
            found.extend(misses(ground.view, &ground.lens(), wanted).await?);
        }
        found.sort_by_key(|miss| (std::cmp::Reverse(miss.late), miss.clock));
        let all = found.len();
        found.truncate(TOLD);
        if found.is_empty() {
            return Ok(None);
        }
        let ids: Vec<CaseId> = found.iter().map(|miss| miss.case).collect();
        let cases = desk::cases::several(ground.view, &ids).await?;
        let numbers: HashMap<CaseId, i64> = cases.into_iter().map(|case| (case.id, case.number)).collect();
        let row = |miss: &Miss| {
            let number = numbers.get(&miss.case).map(|number| format!("{}-{number}", ground.client.code));
            vec![
                Cell::text(number.unwrap_or_default()),
                Cell::text(kind(voice, miss.kind)),
                Cell::Instant(miss.arrived),
                Cell::Instant(miss.due),
                miss.stop.map_or(Cell::Nothing, Cell::Instant),
                Cell::Duration(miss.late.num_microseconds().unwrap_or(i64::MAX)),
            ]
        };
        let columns = vec![
            Column::words(voice.say("number")),
            Column::words(voice.say("promise")),
            Column::figures(voice.say("arrived")),
            Column::figures(voice.say("due_at")),
            Column::figures(voice.say("done_at")),
            Column::figures(voice.say("late_by")),
        ];
        let table = Table { columns, rows: found.iter().map(row).collect(), ..Table::default() };
        let some = (all > TOLD).then(|| voice.tell("late_some", &[("n", &TOLD.to_string())]));
        let heading = voice.say("late_contacts").to_owned();
        Ok(Some(Section { heading, text: some.into_iter().collect(), tables: vec![table], ..Section::default() }))
    }
}
