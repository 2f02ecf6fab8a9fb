//! What a page of a shop tells of a visit, field by field: anybody may send it, so nothing of it is believed to be small or sane.

use desk::visits::Cart;
use kernel::Fault;
use kernel::fault::{Problems, Reason};
use serde_json::{Map, Value};
use tenants::widgets::identity::Identity;

/// The most that a cart may be worth, in hundredths.
const MOST_CART: f64 = 1e11;
/// The most seconds on one page: a week.
const MOST_SECONDS: u32 = 604_800;

/// What a page tells.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Told {
    /// What it calls the visit.
    pub visit: String,
    /// The visitor's language, in two letters.
    pub language: String,
    /// The path of the page.
    pub path: String,
    /// Its title.
    pub title: String,
    /// The host from which he came.
    pub from: Option<String>,
    /// Seconds on the page.
    pub seconds: u32,
    /// How far down, in percent.
    pub scroll: u8,
    /// The cart.
    pub cart: Option<Cart>,
    /// He is about to leave.
    pub exit: bool,
    /// The code of what went wrong.
    pub error: Option<String>,
    /// He was here before.
    pub returning: bool,
    /// The token of his browser.
    pub token: Option<String>,
    /// Who sits there, as the shop vouches for it.
    pub identity: Option<Identity>,
}

/// The name of a visit, as pages make them.
pub fn is_name(text: &str) -> bool {
    (1..=64).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// Reads what a page tells; every field that cannot be taken is named.
pub fn read(said: &Value) -> Result<Told, Fault> {
    let nothing = Map::new();
    let mut fields = Fields { of: said.as_object().unwrap_or(&nothing), at: "", problems: Problems::none() };
    let visit = fields.text("visit", 64).unwrap_or_default();
    fields.problems.check(!is_name(&visit), "visit", bad());
    let told = Told {
        language: fields.text("lang", 35).and_then(|text| language(&text)).unwrap_or_default(),
        path: fields.text("url", 2_000).map(|url| path(&url)).unwrap_or_default(),
        title: fields.text("title", 400).unwrap_or_default(),
        from: fields.text("from", 253).filter(|text| !text.is_empty()),
        seconds: fields.number("seconds", f64::from(MOST_SECONDS)).unwrap_or_default(),
        scroll: u8::try_from(fields.number("scroll", 100.0).unwrap_or_default()).unwrap_or(100),
        exit: fields.flag("exit"),
        error: fields.text("error", 100).filter(|text| !text.is_empty()),
        returning: fields.flag("returning"),
        token: fields.text("token", 128),
        cart: fields.cart(),
        identity: fields.identity(),
        visit,
    };
    fields.problems.settle().map(|()| told)
}

struct Fields<'a> {
    of: &'a Map<String, Value>,
    at: &'static str,
    problems: Problems,
}

impl Fields<'_> {
    fn text(&mut self, field: &'static str, most: usize) -> Option<String> {
        let found = self.of.get(field).filter(|value| !value.is_null())?;
        let Some(text) = found.as_str() else {
            self.problems.add(format!("{}{field}", self.at), bad());
            return None;
        };
        let long = Reason::coded("TOO_LONG", "is too long").with("most", most);
        self.problems.check(text.chars().count() > most, &format!("{}{field}", self.at), long);
        Some(text.chars().filter(|sign| !sign.is_control()).take(most).collect())
    }

    fn flag(&mut self, field: &'static str) -> bool {
        match self.of.get(field) {
            None | Some(Value::Null) => false,
            Some(Value::Bool(flag)) => *flag,
            Some(_) => {
                self.problems.add(field, bad());
                false
            }
        }
    }

    /// A number from nought to `most`, rounded.
    fn real(&mut self, field: &'static str, most: f64) -> Option<f64> {
        let found = self.of.get(field).filter(|value| !value.is_null())?;
        let number = found.as_f64().filter(|number| (0.0..=most).contains(number));
        if number.is_none() {
            let out = Reason::coded("OUT_OF_RANGE", "lies outside what is allowed").with("most", most);
            self.problems.add(format!("{}{field}", self.at), out);
        }
        number.map(f64::round)
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it lies in its range")]
    fn number(&mut self, field: &'static str, most: f64) -> Option<u32> {
        self.real(field, most.min(f64::from(u32::MAX))).map(|number| number as u32)
    }

    #[expect(clippy::cast_possible_truncation, reason = "it lies in its range")]
    fn cart(&mut self) -> Option<Cart> {
        let found = self.of.get("cart").filter(|value| !value.is_null())?;
        let Some(of) = found.as_object() else {
            self.problems.add("cart", bad());
            return None;
        };
        let mut inner = Fields { of, at: "cart.", problems: std::mem::take(&mut self.problems) };
        let value = inner.real("value", MOST_CART);
        let items = inner.number("items", 100_000.0).unwrap_or_default();
        let currency = inner.text("currency", 3).unwrap_or_default().to_ascii_uppercase();
        let fits = currency.len() == 3 && currency.bytes().all(|byte| byte.is_ascii_uppercase());
        inner.problems.check(!fits, "cart.currency", bad());
        self.problems = inner.problems;
        Some(Cart { value: value? as i64, currency, items })
    }

    /// One that cannot be read is as good as none: the page is looked at all the same.
    fn identity(&self) -> Option<Identity> {
        serde_json::from_value(self.of.get("identity")?.clone()).ok()
    }
}

fn bad() -> Reason {
    Reason::coded("BAD", "is not of the kind that is expected here")
}

/// The path of an address, without what may be private behind it; empty for what is no address of the web.
fn path(url: &str) -> String {
    let Some(rest) = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")) else { return String::new() };
    let plain = rest.split(['?', '#']).next().unwrap_or_default();
    plain.find('/').map_or_else(|| "/".to_owned(), |at| plain[at..].chars().take(500).collect())
}

fn language(text: &str) -> Option<String> {
    let code = text.trim().get(..2)?.to_ascii_lowercase();
    code.bytes().all(|byte| byte.is_ascii_lowercase()).then_some(code)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn wrong(said: &Value) -> Vec<String> {
        match read(said) {
            Err(Fault::Invalid(all)) => all.into_iter().map(|one| one.field).collect(),
            other => panic!("it was taken: {other:?}"),
        }
    }

    #[test]
    fn what_a_page_tells_is_read() {
        let told = read(&json!({
            "visit": "a1b2", "lang": "pl-PL", "url": "https://shop.example/cart?mail=x#y", "title": "Koszyk\u{0}",
            "seconds": 12.4, "scroll": 55, "cart": { "value": 12_999, "currency": "pln", "items": 2 }, "exit": true,
            "returning": true, "from": "search.example", "strange": [1],
        }))
        .unwrap();

        let cart = Cart { value: 12_999, currency: "PLN".into(), items: 2 };
        assert_eq!((told.path.as_str(), told.language.as_str(), told.title.as_str()), ("/cart", "pl", "Koszyk"));
        assert_eq!((told.seconds, told.scroll, told.cart), (12, 55, Some(cart)));
        assert!(told.exit && told.returning && told.error.is_none());
    }

    #[test]
    fn what_is_hostile_is_refused_by_its_field() {
        for (said, field) in [
            (json!(7), "visit"),
            (json!({}), "visit"),
            (json!({ "visit": "a b" }), "visit"),
            (json!({ "visit": "a".repeat(65) }), "visit"),
            (json!({ "visit": "a", "seconds": -1 }), "seconds"),
            (json!({ "visit": "a", "seconds": 1e300 }), "seconds"),
            (json!({ "visit": "a", "seconds": "1" }), "seconds"),
            (json!({ "visit": "a", "scroll": 101 }), "scroll"),
            (json!({ "visit": "a", "exit": 1 }), "exit"),
            (json!({ "visit": "a", "url": "x".repeat(2_001) }), "url"),
            (json!({ "visit": "a", "title": {} }), "title"),
            (json!({ "visit": "a", "error": "x".repeat(101) }), "error"),
            (json!({ "visit": "a", "cart": 5 }), "cart"),
            (json!({ "visit": "a", "cart": { "value": -1, "currency": "PLN" } }), "cart.value"),
            (json!({ "visit": "a", "cart": { "value": 1, "currency": "<b>" } }), "cart.currency"),
            (json!({ "visit": "a", "cart": { "value": 1, "currency": "PLN", "items": -3 } }), "cart.items"),
        ] {
            assert!(wrong(&said).contains(&field.to_owned()), "{said}");
        }
    }

    #[test]
    fn who_cannot_be_read_is_nobody() {
        assert_eq!(read(&json!({ "visit": "a", "identity": "me" })).unwrap().identity, None);
        let identity = json!({ "id": "7", "email": "ola@poczta.example", "expires": "1795000000", "signature": "ab" });
        let told = read(&json!({ "visit": "a", "identity": identity })).unwrap();
        assert_eq!(told.identity.map(|one| one.expires), Some(1_795_000_000));
    }

    #[test]
    fn an_address_that_is_none_of_the_web_has_no_path() {
        for (url, found) in [
            ("javascript:alert(1)", ""),
            ("https://shop.example", "/"),
            ("http://127.0.0.1:8095/shop/bu/cart", "/shop/bu/cart"),
        ] {
            assert_eq!(path(url), found);
        }
    }
}
