//! Taking clients on, changing and archiving them.

use kernel::action::EditClient;
use kernel::fault::Problems;
use kernel::ids::TenantId;
use kernel::time::{Time, micros};
use kernel::{Action, Fault};
use store::{AuditEntry, Db, Permit, Scope, SystemTx, SystemUse};

use super::{CLIENT, Client, HUES, one};
use crate::clients::accent::Accent;
use crate::input::{self, OUT_OF_RANGE, TAKEN};
use crate::row::{ColumnTrait, Condition, NotSet, Set, tenant as row};

/// The colour of whom nothing was asked.
pub(super) const DEFAULT_ACCENT: &str = "#3a43c9";
/// The house's code; longer than any client's.
const HOUSE_CODE: &str = "HOUSE";

/// A client that is to be taken on.
#[derive(Clone, Debug, Default)]
pub struct NewClient {
    /// Its name.
    pub name: String,
    /// Two to four letters, not taken by anybody.
    pub code: String,
    /// The colour it asks for, `#rrggbb`.
    pub accent: Option<String>,
    /// One of eight hues; the next free one by default.
    pub hue: Option<u8>,
    /// What stands below its mails.
    pub signature: String,
    /// The language of its portal.
    pub locale: String,
    /// Its zone.
    pub zone: String,
    /// Its trade.
    pub industry: String,
}

/// What is to change of a client; what is absent stays.
#[derive(Clone, Debug, Default)]
pub struct Change {
    /// Its name.
    pub name: Option<String>,
    /// The colour it asks for.
    pub accent: Option<String>,
    /// One of eight hues.
    pub hue: Option<u8>,
    /// What stands below its mails.
    pub signature: Option<String>,
    /// The language of its portal.
    pub locale: Option<String>,
    /// Its zone.
    pub zone: Option<String>,
    /// Its trade.
    pub industry: Option<String>,
}

/// Makes sure that the house is in the register; done at each start.
pub async fn ensure_house(db: &Db, name: &str, zone: &str, now: Time) -> Result<(), Fault> {
    let mut problems = Problems::none();
    let (name, zone) = (input::line(&mut problems, "name", name, 120), input::zone(&mut problems, "zone", zone));
    problems.settle()?;
    let register = db.system(SystemUse::Register).await?;
    let house = row::ActiveModel {
        id: Set(TenantId::HOUSE.0),
        kind: Set("house".to_owned()),
        code: Set(HOUSE_CODE.to_owned()),
        name: Set(name),
        hue: Set(0),
        accent: Set(DEFAULT_ACCENT.to_owned()),
        accent_asked: Set(DEFAULT_ACCENT.to_owned()),
        signature: Set(String::new()),
        locale: Set("en".to_owned()),
        zone: Set(zone.name().to_owned()),
        industry: Set(String::new()),
        live_at: Set(Some(micros(now))),
        created_at: Set(micros(now)),
        archived_at: Set(None),
        party_json: Set(None),
    };
    register.insert_new(house).await?;
    register.commit().await
}

/// Takes a client on. Only the house does; a code that anybody ever had is taken.
pub async fn create(
    db: &Db,
    house: &Scope,
    _may: Permit<EditClient>,
    new: NewClient,
    now: Time,
) -> Result<Client, Fault> {
    if house.tenant() != TenantId::HOUSE {
        return Err(Fault::Denied { right: EditClient::NAME });
    }
    let register = db.system(SystemUse::Register).await?;
    let mut row = read(&new)?;
    let id: TenantId = register.id();
    let count = register.find::<row::Entity>().filter(row::Column::Kind.eq(CLIENT)).count().await?;
    row.id = Set(id.0);
    row.created_at = Set(micros(now));
    row.hue = Set(i64::from(new.hue.unwrap_or(u8::try_from(count % u64::from(HUES)).unwrap_or_default())));
    if !register.insert_new(row).await? {
        return Err(Fault::invalid("code", TAKEN));
    }
    let client = one(&register, id).await?;
    note(&register, house, "client.create", (None, &client)).await?;
    register.commit().await?;
    Ok(client)
}

fn read(new: &NewClient) -> Result<row::ActiveModel, Fault> {
    let mut problems = Problems::none();
    let code = new.code.trim().to_uppercase();
    let fits = (2..=4).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_uppercase());
    problems.check(!fits, "code", if code.is_empty() { input::REQUIRED } else { OUT_OF_RANGE });
    let asked = new.accent.clone().unwrap_or_else(|| DEFAULT_ACCENT.to_owned());
    let row = row::ActiveModel {
        id: NotSet,
        kind: Set(CLIENT.to_owned()),
        code: Set(code),
        name: Set(input::line(&mut problems, "name", &new.name, 120)),
        hue: NotSet,
        accent: Set(accent(&mut problems, &asked)),
        accent_asked: Set(asked.trim().to_lowercase()),
        signature: Set(input::paragraphs(&mut problems, "signature", &new.signature, 4_000)),
        locale: Set(input::locale(&mut problems, "locale", &new.locale)),
        zone: Set(input::zone(&mut problems, "zone", &new.zone).name().to_owned()),
        industry: Set(input::optional_line(&mut problems, "industry", &new.industry, 80)),
        live_at: Set(None),
        created_at: NotSet,
        archived_at: Set(None),
        party_json: Set(None),
    };
    check_hue(&mut problems, new.hue);
    problems.settle().map(|()| row)
}

fn accent(problems: &mut Problems, asked: &str) -> String {
    let made = Accent::of(asked);
    problems.check(made.is_none(), "accent", OUT_OF_RANGE);
    made.map(|made| made.accent).unwrap_or_default()
}

fn check_hue(problems: &mut Problems, hue: Option<u8>) {
    problems.check(hue.is_some_and(|hue| hue >= HUES), "hue", OUT_OF_RANGE);
}

/// Changes the client whose scope it is.
pub async fn update(db: &Db, scope: &Scope, _may: Permit<EditClient>, change: Change) -> Result<Client, Fault> {
    let mut problems = Problems::none();
    let mut row = row::ActiveModel::default();
    if let Some(name) = &change.name {
        row.name = Set(input::line(&mut problems, "name", name, 120));
    }
    if let Some(asked) = &change.accent {
        row.accent = Set(accent(&mut problems, asked));
        row.accent_asked = Set(asked.trim().to_lowercase());
    }
    if let Some(hue) = change.hue {
        row.hue = Set(i64::from(hue));
    }
    if let Some(text) = &change.signature {
        row.signature = Set(input::paragraphs(&mut problems, "signature", text, 4_000));
    }
    if let Some(locale) = &change.locale {
        row.locale = Set(input::locale(&mut problems, "locale", locale));
    }
    if let Some(zone) = &change.zone {
        row.zone = Set(input::zone(&mut problems, "zone", zone).name().to_owned());
    }
    if let Some(industry) = &change.industry {
        row.industry = Set(input::optional_line(&mut problems, "industry", industry, 80));
    }
    check_hue(&mut problems, change.hue);
    problems.settle()?;
    write(db, scope, "client.update", row).await
}

/// Archives the client whose scope it is: it stays readable and is no longer served.
pub async fn archive(db: &Db, scope: &Scope, _may: Permit<EditClient>, now: Time) -> Result<Client, Fault> {
    let row = row::ActiveModel { archived_at: Set(Some(micros(now))), ..Default::default() };
    write(db, scope, "client.archive", row).await
}

/// Notes since when the client is served; the first time counts.
pub(crate) async fn mark_live(db: &Db, scope: &Scope, now: Time) -> Result<Client, Fault> {
    let row = row::ActiveModel { live_at: Set(Some(micros(now))), ..Default::default() };
    write(db, scope, "client.go_live", row).await
}

async fn write(db: &Db, scope: &Scope, action: &str, row: row::ActiveModel) -> Result<Client, Fault> {
    let register = db.system(SystemUse::Register).await?;
    let before = one(&register, scope.tenant()).await?;
    if before.archived.is_some() {
        return Err(Fault::conflict("the client is archived"));
    }
    if row != row::ActiveModel::default() {
        let mut this = Condition::all().add(row::Column::Id.eq(scope.tenant().0));
        if row.live_at.is_set() {
            this = this.add(row::Column::LiveAt.is_null());
        }
        if register.update(this, row).await? == 0 {
            return Err(Fault::conflict("the client is live already"));
        }
    }
    let after = one(&register, scope.tenant()).await?;
    note(&register, scope, action, (Some(&before), &after)).await?;
    register.commit().await?;
    Ok(after)
}

async fn note(
    register: &SystemTx,
    scope: &Scope,
    action: &str,
    (before, after): (Option<&Client>, &Client),
) -> Result<(), Fault> {
    let id = Some(after.id.0);
    let entry = AuditEntry { action, subject: "client", subject_id: id, before, after: Some(after) };
    register.audit(scope, entry).await
}
