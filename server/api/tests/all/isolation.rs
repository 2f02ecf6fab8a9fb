//! Another shop's things are missing: every field of the schema that takes an id is asked with an id of the other shop.
//!
//! The schema is walked, so that a field cannot be forgotten. Invariant: an argument of type `ID` without its row in
//! [`ROWS`](crate::places::ROWS) fails the test, and so does a row that no field has any more.

use std::collections::{BTreeMap, BTreeSet};

use api::gid::Noun;
use serde_json::{Map, Value, json};

use crate::house::{House, code, houses};
use crate::places::ROWS;

const INTROSPECTION: &str = "{ __schema { types { kind name enumValues { name } inputFields { name type { ...T } }
    fields { name type { ...T } args { name type { ...T } } } } } }
    fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }";

/// Ids that are the asker's own wherever he is.
const OWN: [&str; 1] = ["revokeSession.input.id"];
/// Where the asker lacks the right in his own house, and hears that before the id is looked at.
const DENIED_FIRST: [&str; 3] =
    ["invitePerson.input.projects", "sessionLog.filter.person", "exportSessions.input.person"];
/// Ids that are only compared with what is known already; nothing is looked up by them.
const COMPARED: [&str; 1] = ["assignCase.input.believed"];

struct Shape(BTreeMap<String, Value>);

/// One place that takes an id.
#[derive(Clone)]
struct Place {
    root: &'static str,
    field: String,
    path: Vec<String>,
}

impl Place {
    fn name(&self) -> String {
        std::iter::once(&self.field).chain(&self.path).cloned().collect::<Vec<_>>().join(".")
    }
}

impl Shape {
    async fn read(house: &House) -> Self {
        let schema = house.ask(None, INTROSPECTION, Value::Null).await["data"]["__schema"].clone();
        let types = schema["types"].as_array().unwrap().iter();
        Self(types.map(|kind| (kind["name"].as_str().unwrap().to_owned(), kind.clone())).collect())
    }

    fn fields(&self, root: &str) -> &Vec<Value> {
        self.0[root]["fields"].as_array().unwrap()
    }

    fn places(&self) -> Vec<Place> {
        let mut places = Vec::new();
        for root in ["Query", "Mutation", "Subscription"] {
            for field in self.fields(root) {
                for argument in field["args"].as_array().unwrap() {
                    let name = argument["name"].as_str().unwrap().to_owned();
                    for path in self.ids(&argument["type"], vec![name]) {
                        places.push(Place { root, field: field["name"].as_str().unwrap().to_owned(), path });
                    }
                }
            }
        }
        places
    }

    /// The ways to ids within a type.
    fn ids(&self, kind: &Value, path: Vec<String>) -> Vec<Vec<String>> {
        let name = named(kind);
        if name == "ID" {
            return vec![path];
        }
        let inner = self.0[name]["inputFields"].as_array().cloned().unwrap_or_default();
        let each = inner.iter().flat_map(|field| {
            let deeper = path.iter().cloned().chain([field["name"].as_str().unwrap().to_owned()]).collect();
            self.ids(&field["type"], deeper)
        });
        each.collect()
    }

    /// A value of a type: what must be there, and the way to the place under test.
    fn value(&self, kind: &Value, here: &[String], towards: &[String], fill: &impl Fn(&[String]) -> Value) -> Value {
        let name = named(kind);
        let value = match (self.0[name]["kind"].as_str().unwrap(), name) {
            (_, "ID") => fill(here),
            ("ENUM", _) => self.0[name]["enumValues"][0]["name"].clone(),
            ("INPUT_OBJECT", _) => {
                let mut object = Map::new();
                for field in self.0[name]["inputFields"].as_array().unwrap() {
                    let key = field["name"].as_str().unwrap();
                    let deeper: Vec<String> = here.iter().cloned().chain([key.to_owned()]).collect();
                    if field["type"]["kind"] == "NON_NULL" || towards.starts_with(&deeper) {
                        object.insert(key.to_owned(), self.value(&field["type"], &deeper, towards, fill));
                    }
                }
                Value::Object(object)
            }
            (_, "Int") => json!(30),
            (_, "Float") => json!(90.0),
            (_, "Boolean") => json!(true),
            (_, "DateTime") => json!("2026-11-24T09:00:00Z"),
            (_, "NaiveDate") => json!("2026-11-24"),
            _ => json!("abc"),
        };
        if is_list(kind) { json!([value]) } else { value }
    }
}

fn named(kind: &Value) -> &str {
    let mut kind = kind;
    while kind["ofType"].is_object() {
        kind = &kind["ofType"];
    }
    kind["name"].as_str().unwrap()
}

fn is_list(kind: &Value) -> bool {
    kind["kind"] == "LIST" || kind["ofType"].is_object() && is_list(&kind["ofType"])
}

fn written(kind: &Value) -> String {
    match kind["kind"].as_str().unwrap() {
        "NON_NULL" => format!("{}!", written(&kind["ofType"])),
        "LIST" => format!("[{}]", written(&kind["ofType"])),
        _ => kind["name"].as_str().unwrap().to_owned(),
    }
}

/// What is asked of an answer: enough to see whether anything was found.
fn selection(shape: &Shape, kind: &Value) -> String {
    let name = named(kind);
    match shape.0[name]["kind"].as_str().unwrap() {
        "SCALAR" | "ENUM" => String::new(),
        _ if name.ends_with("Connection") => "{ edges { __typename } }".into(),
        _ => "{ __typename }".into(),
    }
}

/// Whether an answer tells and changes nothing.
fn refused(answer: &Value, place: &Place) -> bool {
    let field = &place.field;
    if answer.get("errors").is_some() {
        let denied = code(answer) == "DENIED" && DENIED_FIRST.contains(&place.name().as_str());
        return code(answer) == "MISSING" || denied;
    }
    let told = &answer["data"][field];
    let compared = told["__typename"] == "Conflict" && COMPARED.contains(&place.name().as_str());
    let empty = |list: &Value| list.as_array().is_some_and(Vec::is_empty);
    told.is_null() || empty(told) || empty(&told["edges"]) || told["__typename"] == "InvalidInput" || compared
}

#[tokio::test]
async fn every_id_in_the_schema_has_its_row() {
    let house = houses().await.remove(0);
    let shape = Shape::read(&house).await;

    let places: BTreeSet<String> = shape.places().iter().map(Place::name).collect();

    let rows: BTreeSet<String> = ROWS.iter().map(|(place, _)| (*place).to_owned()).collect();
    let own = OWN.map(str::to_owned);
    let unknown: Vec<_> = places.iter().filter(|place| !rows.contains(*place) && !own.contains(place)).collect();
    assert!(unknown.is_empty(), "these take an id and have no row: {unknown:#?}");
    let gone: Vec<_> = rows.difference(&places).collect();
    assert!(gone.is_empty(), "these rows have no field: {gone:#?}");
}

#[tokio::test]
async fn an_id_of_another_shop_is_missing_wherever_it_is_sent() {
    for house in houses().await {
        let shape = Shape::read(&house).await;
        let lead = house.lead().await;
        let rows: BTreeMap<&str, Noun> = ROWS.iter().copied().collect();
        let mut told = Vec::new();
        for place in shape.places().into_iter().filter(|place| place.root != "Subscription") {
            let Some(noun) = rows.get(place.name().as_str()) else { continue };
            let field = shape.fields(place.root).iter().find(|field| field["name"] == place.field).unwrap();
            let (mut declared, mut passed, mut variables) = (Vec::new(), Vec::new(), Map::new());
            for argument in field["args"].as_array().unwrap() {
                let name = argument["name"].as_str().unwrap().to_owned();
                let here = vec![name.clone()];
                if argument["type"]["kind"] != "NON_NULL" && place.path[0] != name {
                    continue;
                }
                let fill = |path: &[String]| {
                    if path == place.path.as_slice() {
                        return json!(house.theirs.id(*noun));
                    }
                    let other = Place { path: path.to_vec(), ..place.clone() };
                    rows.get(other.name().as_str()).map_or(Value::Null, |noun| json!(house.ours.id(*noun)))
                };
                variables.insert(name.clone(), shape.value(&argument["type"], &here, &place.path, &fill));
                declared.push(format!("${name}: {}", written(&argument["type"])));
                passed.push(format!("{name}: ${name}"));
            }
            let (kind, name) = (place.root.to_lowercase(), &place.field);
            let (declared, passed) = (declared.join(", "), passed.join(", "));
            let document = format!("{kind}({declared}) {{ {name}({passed}) {} }}", selection(&shape, &field["type"]));

            let answer = house.ask(Some(&lead), &document, Value::Object(variables.clone())).await;

            if !refused(&answer, &place) {
                told.push(format!("{}\n{document}\n{}\n{answer:#}", place.name(), Value::Object(variables)));
            }
        }
        assert!(told.is_empty(), "{}", told.join("\n\n"));
    }
}
