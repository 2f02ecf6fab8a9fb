//! A house after some years: forty clients of unequal size, cases mostly settled, five messages in each.
//!
//! Everything is made by the database itself from numbers, so that a million cases take minutes. Invariant: the same
//! size makes the same rows.

use std::fmt::Write as _;

use anyhow::Result;
use kernel::ids::TenantId;
use uuid::Uuid;

use crate::ground::Raw;

/// Clients.
pub const CLIENTS: usize = 40;
/// Places among which cases are dealt out to clients, by their size.
const SLOTS: usize = 997;
/// Different texts of messages.
const TEXTS: usize = 10_000;
/// Different words.
const WORDS: usize = 8_000;
/// Messages of a case.
pub const MESSAGES: usize = 5;
/// People to whom cases are assigned.
pub const PEOPLE: usize = 200;
/// A second, in the house's unit of time.
const SECOND: i64 = 1_000_000;
const HOUR: i64 = 3_600 * SECOND;
const DAY: i64 = 24 * HOUR;
/// What sorts behind every promise.
const NO_PROMISE: i64 = 4_000_000_000_000_000;

/// The client of this rank, the largest first.
pub fn client(rank: usize) -> TenantId {
    TenantId(made(0xaa, rank))
}

/// A client's first queue.
pub fn queue(rank: usize) -> Uuid {
    made(0xcc, rank)
}

/// Somebody of the house.
pub fn person(number: usize) -> Uuid {
    made(0xee, number)
}

/// The word of this rank, the most frequent first.
pub fn word(rank: usize) -> String {
    const SYLLABLES: [&str; 20] = [
        "ba", "ce", "do", "fi", "gu", "ha", "je", "ko", "li", "mu", "na", "pe", "ro", "si", "tu", "wa", "ze", "cho",
        "kri", "szu",
    ];
    let part = |place: usize| SYLLABLES[rank / 20_usize.pow(u32::try_from(place).unwrap_or_default()) % 20];
    format!("{}{}{}{}", part(0), part(1), part(2), part(3))
}

fn made(kind: u8, number: usize) -> Uuid {
    Uuid::from_u128((1 << 80) | (0x7000 << 64) | (0x8000 << 48) | (u128::from(kind) << 32) | number as u128)
}

/// Fills the tables with so many cases that ended before `now`.
pub async fn fill(raw: &mut Raw, cases: usize, now: i64) -> Result<()> {
    prepare(raw).await?;
    raw.run(&people_and_cases(raw, cases, now)).await?;
    raw.run(&messages(raw, cases, now)).await?;
    raw.run(raw.speak("PRAGMA wal_checkpoint(TRUNCATE)", "VACUUM ANALYZE")).await
}

/// The slots and texts that rows are made from.
async fn prepare(raw: &mut Raw) -> Result<()> {
    let id = raw.speak("BLOB", "uuid");
    let mut sql = format!(
        "CREATE TEMP TABLE slot (i BIGINT PRIMARY KEY, tenant {id}, project {id}, queue {id});
         CREATE TEMP TABLE sample (i BIGINT PRIMARY KEY, text TEXT);"
    );
    sql += "INSERT INTO slot VALUES ";
    for slot in 0..SLOTS {
        let rank = rank_of(slot);
        let (tenant, project, queue) = (client(rank).0, made(0xbb, rank), queue(rank));
        let comma = if slot == 0 { "" } else { "," };
        let _ = write!(sql, "{comma}({slot},{},{},{})", raw.id(tenant), raw.id(project), raw.id(queue));
    }
    raw.run(&sql).await?;
    for first in (0..TEXTS).step_by(500) {
        let mut sql = String::from("INSERT INTO sample VALUES ");
        for number in first..first + 500 {
            let comma = if number == first { "" } else { "," };
            let _ = write!(sql, "{comma}({number},'{}')", text(number));
        }
        raw.run(&sql).await?;
    }
    Ok(())
}

/// Sizes fall with the rank: the largest client has a seventh of all cases, the smallest a two-hundredth.
fn rank_of(slot: usize) -> usize {
    let weight = |rank: usize| 1000 / (rank + 4);
    let all: usize = (0..CLIENTS).map(weight).sum();
    let mut left = slot * all / SLOTS;
    (0..CLIENTS)
        .find(|rank| {
            let here = weight(*rank);
            let found = left < here;
            left = left.saturating_sub(here);
            found
        })
        .unwrap_or(CLIENTS - 1)
}

/// Twenty-five words, frequent ones frequently.
fn text(number: usize) -> String {
    let mut at = number.wrapping_mul(2_654_435_761).wrapping_add(12_345);
    let mut words = Vec::with_capacity(25);
    for _ in 0..25 {
        at = at.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let (a, b, c) = ((at >> 20) % WORDS, (at >> 34) % WORDS, (at >> 48) % WORDS);
        words.push(word(a * b / WORDS * c / WORDS));
    }
    words.join(" ")
}

/// An id whose first half is a time in milliseconds.
fn id(raw: &Raw, milliseconds: &str, kind: &str, number: &str) -> String {
    match raw {
        Raw::File(_) => format!("unhex(printf('%012x70008000{kind}%08x', {milliseconds}, {number}))"),
        Raw::Server(_) => format!(
            "(lpad(to_hex({milliseconds}), 12, '0') || '70008000{kind}' || lpad(to_hex({number}), 8, '0'))::uuid"
        ),
    }
}

/// Rows with the numbers from zero in a column `n`.
fn numbers(raw: &Raw, count: usize) -> String {
    match raw {
        Raw::File(_) => {
            format!(
                "(WITH RECURSIVE c(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM c WHERE n + 1 < {count}) SELECT n FROM c)"
            )
        }
        Raw::Server(_) => format!("(SELECT generate_series(0, {count}::bigint - 1) AS n)"),
    }
}

/// When a case began: evenly over two years.
fn opened(cases: usize, now: i64, case: &str) -> String {
    let years = 730 * DAY;
    format!("({} + {case} * {})", now - years, years / i64::try_from(cases.max(1)).unwrap_or(1))
}

/// The slot of a case; a customer's two cases have the same.
fn slot(case: &str) -> String {
    format!("(({case} / 2) * 7919) % {SLOTS}")
}

fn people_and_cases(raw: &Raw, cases: usize, now: i64) -> String {
    let (yes, no) = (raw.speak("1", "true"), raw.speak("0", "false"));
    let case = id(raw, "opened / 1000", "00d0", "n");
    let customer = id(raw, "1", "00c0", "(n / 2)");
    let person = id(raw, "1", "00ee", &format!("(h % {PEOPLE})"));
    format!(
        "INSERT INTO customer (tenant_id, id, name, case_count, since)
         SELECT tenant, {customer}, 'Klient ' || n, 2, {opened} FROM {all} AS numbered JOIN slot ON slot.i = {slot}
         WHERE n % 2 = 0;
         INSERT INTO \"case\" (tenant_id, id, project_id, queue_id, customer_id, number, subject, preview, language, state,
           priority, spam, tags_json, assignee_id, opened_at, changed_at, last_customer_at, last_reply_at, unanswered_since,
           resolved_at, sort_at, due_kind, due_at)
         SELECT tenant, {case}, project, queue, {customer}, n + 1, 'Zamówienie ' || n, substr(text, 1, 120), 'pl', state,
           CASE WHEN h % 20 = 0 THEN 2 ELSE 1 END, CASE WHEN h % 200 = 7 THEN {yes} ELSE {no} END,
           CASE WHEN h % 10 = 0 THEN '[\"zwrot\"]' ELSE '[]' END,
           CASE WHEN state = 'open' AND h % 2 = 0 THEN NULL ELSE {person} END,
           opened, opened + {DAY}, opened, CASE WHEN state = 'open' THEN NULL ELSE opened + {HOUR} END,
           CASE WHEN state = 'open' THEN opened END, CASE WHEN state IN ('resolved', 'merged') THEN opened + {DAY} END,
           CASE WHEN state = 'open' THEN due ELSE {NO_PROMISE} + opened / 1000 END,
           CASE WHEN state = 'open' THEN 'first_reply' END, CASE WHEN state = 'open' THEN due END
         FROM (SELECT n, h, opened, {now} + (h % 172800 - 86400) * {SECOND} AS due,
                 CASE WHEN h % 1000 < 20 THEN 'open' WHEN h % 1000 < 30 THEN 'pending' WHEN h % 1000 < 40 THEN 'merged'
                   ELSE 'resolved' END AS state
               FROM (SELECT n, (n * 48271) % 1000003 AS h, {opened} AS opened FROM {all} AS numbered) AS dealt) AS made
         JOIN slot ON slot.i = {slot} JOIN sample ON sample.i = h % {TEXTS}",
        all = numbers(raw, cases),
        opened = opened(cases, now, "n"),
        slot = slot("n"),
    )
}

fn messages(raw: &Raw, cases: usize, now: i64) -> String {
    let message = id(raw, "at / 1000", "00e0", "n");
    let case = id(raw, "opened / 1000", "00d0", "c");
    let no = raw.speak("0", "false");
    let words = "text || ' nr' || n";
    let rows = format!(
        "(SELECT n, c, m, opened, opened + m * {THREE_HOURS} AS at
          FROM (SELECT n, n / {MESSAGES} AS c, n % {MESSAGES} AS m, {opened} AS opened FROM {all} AS numbered) AS dealt) AS made
         JOIN slot ON slot.i = {slot} JOIN sample ON sample.i = (n * 48271) % {TEXTS}",
        opened = opened(cases, now, &format!("(n / {MESSAGES})")),
        all = numbers(raw, cases * MESSAGES),
        slot = slot("c"),
        THREE_HOURS = 3 * HOUR,
    );
    let found = match raw {
        Raw::File(_) => format!(
            "INSERT INTO message_text (tenant, text, case_id, interaction_id)
             SELECT lower(hex(tenant)), {words}, {case}, {message} FROM {rows}"
        ),
        Raw::Server(_) => format!(
            "INSERT INTO message_text (tenant_id, interaction_id, case_id, words)
             SELECT tenant, {message}, {case}, to_tsvector('simple', {words}) FROM {rows}"
        ),
    };
    format!(
        "INSERT INTO interaction (tenant_id, id, project_id, case_id, kind, at, class, to_json, cc_json, text, has_html,
           remote_images)
         SELECT tenant, {message}, project, {case}, CASE WHEN m % 2 = 0 THEN 'mail_in' ELSE 'mail_out' END, at, 'human',
           '[]', '[]', {words}, {no}, 0 FROM {rows};
         {found}"
    )
}
