//! Who stands on an invoice: the name in the register, the tax number, the address; of a client, and of the house.
//!
//! Deliberately absent: what was issued, which carries its parties with it. Invariant: an issued document never changes
//! because somebody moved.

use kernel::Fault;
use kernel::action::EditClient;
use kernel::fault::Problems;
use kernel::ids::TenantId;
use serde::{Deserialize, Serialize};
use store::{AuditEntry, Db, Permit, Scope, SystemTx, SystemUse};

use crate::input::{self, NOT_AN_ADDRESS, OUT_OF_RANGE};
use crate::row::{ColumnTrait, Condition, Set, tenant as row};

/// A side of an invoice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Party {
    /// The name in the register of firms.
    pub name: String,
    /// The tax number, without the letters of the country.
    pub tax_number: String,
    /// Street and number.
    pub street: String,
    /// The postal code.
    pub postcode: String,
    /// The town.
    pub city: String,
    /// The country, as two letters of ISO 3166.
    pub country: String,
    /// Where documents are sent.
    pub email: String,
    /// The account that is paid to.
    pub account: String,
}

impl Party {
    /// What an invoice cannot do without, by field; empty when nothing is missing.
    pub fn missing(&self) -> Vec<&'static str> {
        let needed = [
            ("name", &self.name),
            ("tax_number", &self.tax_number),
            ("street", &self.street),
            ("city", &self.city),
            ("country", &self.country),
        ];
        needed.into_iter().filter(|(_, value)| value.is_empty()).map(|(field, _)| field).collect()
    }

    /// As it may be kept, or every problem.
    fn checked(&self) -> Result<Self, Fault> {
        let mut problems = Problems::none();
        let mut line = |field: &str, text: &str, most| input::optional_line(&mut problems, field, text, most);
        let mut kept = Self {
            name: line("name", &self.name, 200),
            tax_number: line("tax_number", &self.tax_number, 20),
            street: line("street", &self.street, 200),
            postcode: line("postcode", &self.postcode, 20),
            city: line("city", &self.city, 120),
            country: line("country", &self.country, 2).to_uppercase(),
            email: line("email", &self.email, 254),
            account: line("account", &self.account, 42),
        };
        kept.tax_number.retain(|c| !matches!(c, ' ' | '-'));
        kept.account.retain(|c| c != ' ');
        let letters = |text: &str| text.chars().all(|c| c.is_ascii_uppercase());
        let plain = |text: &str| text.chars().all(|c| c.is_ascii_alphanumeric());
        let country = kept.country.is_empty() || (kept.country.len() == 2 && letters(&kept.country));
        problems.check(!country, "country", OUT_OF_RANGE);
        problems.check(!plain(&kept.tax_number), "tax_number", OUT_OF_RANGE);
        let polish = kept.country == "PL" && !kept.tax_number.is_empty();
        problems.check(polish && !is_nip(&kept.tax_number), "tax_number", OUT_OF_RANGE);
        problems.check(!plain(&kept.account), "account", OUT_OF_RANGE);
        problems.check(!kept.email.is_empty() && !kept.email.contains('@'), "email", NOT_AN_ADDRESS);
        problems.settle().map(|()| kept)
    }
}

/// Whether it is a Polish tax number: ten digits, the last of which checks the others.
fn is_nip(text: &str) -> bool {
    let digits: Vec<u32> = text.chars().filter_map(|c| c.to_digit(10)).collect();
    let weights = [6, 5, 7, 2, 3, 4, 5, 6, 7];
    let sum: u32 = digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum();
    text.len() == 10 && digits.len() == 10 && digits.last() == Some(&(sum % 11))
}

/// The house and the client whose scope it is, as they stand on an invoice now: seller, buyer.
pub async fn parties(db: &Db, scope: &Scope) -> Result<(Party, Party), Fault> {
    let register = db.system_view(SystemUse::Register).await?;
    Ok((read(&register, TenantId::HOUSE).await?, read(&register, scope.tenant()).await?))
}

/// Says who the tenant of the scope is on invoices; of the house in the house's scope.
pub async fn set_party(db: &Db, scope: &Scope, _may: Permit<EditClient>, party: &Party) -> Result<Party, Fault> {
    let party = party.checked()?;
    let register = db.system(SystemUse::Register).await?;
    let before = read(&register, scope.tenant()).await?;
    let json = serde_json::to_string(&party).map_err(Fault::storage)?;
    let row = row::ActiveModel { party_json: Set(Some(json)), ..Default::default() };
    register.update(Condition::all().add(row::Column::Id.eq(scope.tenant().0)), row).await?;
    let (action, subject, subject_id) = ("client.party", "client", Some(scope.tenant().0));
    register
        .audit(scope, AuditEntry { action, subject, subject_id, before: Some(&before), after: Some(&party) })
        .await?;
    register.commit().await?;
    Ok(party)
}

async fn read(register: &SystemTx, id: TenantId) -> Result<Party, Fault> {
    let row = register.find::<row::Entity>().filter(row::Column::Id.eq(id.0)).one().await?;
    let row = row.ok_or(Fault::missing("client"))?;
    match row.party_json {
        Some(json) => serde_json::from_str(&json).map_err(Fault::storage),
        None => Ok(Party { name: row.name, ..Party::default() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn party(tax_number: &str, country: &str) -> Party {
        Party { name: "Leśna Sowa".into(), tax_number: tax_number.into(), country: country.into(), ..Party::default() }
    }

    #[test]
    fn a_polish_tax_number_is_checked_by_its_last_digit() {
        assert_eq!(party("526-104-08-28", "pl").checked().unwrap().tax_number, "5261040828");
        assert!(party("5261040829", "PL").checked().is_err());
        assert!(party("526104082", "PL").checked().is_err());
        assert!(party("DE<>", "DE").checked().is_err());
        assert!(party("", "PL").checked().is_ok());
    }

    #[test]
    fn what_an_invoice_needs_is_named() {
        assert_eq!(party("1", "DE").missing(), ["street", "city"]);
        assert_eq!(Party::default().missing().len(), 5);
    }
}
