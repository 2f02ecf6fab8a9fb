//! What each reason cost, for those who see money.

use figures::cells::{Facet, Value};
use kernel::Fault;
use paper::{Cell, Column, Section, Table};
use tenants::money::invoice::Invoice;

use super::Whole;
use crate::catalogue::Names;
use crate::costs::{ReasonCost, reason_costs};

impl Whole<'_> {
    /// Nothing where nobody came, or more came than can be looked at one by one.
    pub(super) async fn costs(&self, invoice: &Invoice) -> Result<Option<Section>, Fault> {
        let (voice, ground) = (self.voice, self.ground);
        let found = reason_costs(ground.view, &ground.lens(), self.period(), invoice).await?;
        let Some(costs) = found.filter(|costs| !costs.rows.is_empty()) else { return Ok(None) };
        let ids = costs.rows.iter().filter_map(|row| row.reason).map(|id| Value::Of(id.0));
        let names = Names::of(ground, Facet::Reason, ids).await?;
        let row = |one: &ReasonCost| {
            let name = match names.id(one.reason.map(|id| id.0)) {
                Cell::Nothing => Cell::text(voice.say("no_reason")),
                name => name,
            };
            let contacts = i64::try_from(one.contacts).unwrap_or(i64::MAX);
            let handled = if one.handled == 0 { Cell::Nothing } else { Cell::Duration(one.handled) };
            vec![name, Cell::Count(contacts), handled, Cell::Money(one.paid), Cell::Money(one.credits)]
        };
        let mut rows: Vec<Vec<Cell>> = costs.rows.iter().map(row).collect();
        let rest = Cell::text(voice.say("not_by_contact"));
        rows.push(vec![rest, Cell::Nothing, Cell::Nothing, Cell::Money(costs.rest), Cell::Nothing]);
        let columns = vec![
            Column::words(voice.say("group_reason")),
            Column::figures(voice.say("contacts_count")),
            Column::figures(voice.say("handled")),
            Column::figures(voice.say("paid")),
            Column::figures(voice.say("credited")),
        ];
        let text = vec![voice.say("costs_text").to_owned()];
        let tables = vec![Table { columns, rows, ..Table::default() }];
        Ok(Some(Section { heading: voice.say("costs").to_owned(), text, tables, ..Section::default() }))
    }
}
