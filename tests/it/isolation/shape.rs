//! The schema as it describes itself, and a document for each of its root fields.

use serde_json::{Map, Value, json};

use crate::house::Web;

const INTROSPECTION: &str = "{ __schema { queryType { name } mutationType { name } types { kind name
    possibleTypes { name } enumValues { name }
    inputFields { name defaultValue type { ...T } }
    fields { name type { ...T } args { name defaultValue type { ...T } } } } } }
    fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }";

/// How deep a generated selection goes, where the limits of the schema allow it.
const DEEP: usize = 3;
/// The answer of a limit.
const TOO_COMPLEX: &str = "Query is too complex.";

/// The types by their names.
pub struct Shape {
    types: Map<String, Value>,
    roots: [String; 2],
}

/// A root field with a document that asks for all of it.
pub struct Field {
    pub name: String,
    pub document: String,
    arguments: Vec<Value>,
}

impl Shape {
    pub async fn read(web: &Web) -> Self {
        let schema = web.gql(INTROSPECTION, Value::Null).await["__schema"].clone();
        let name = |root: &str| schema[root]["name"].as_str().unwrap().to_owned();
        let types = schema["types"].as_array().unwrap().iter();
        let types = types.map(|kind| (kind["name"].as_str().unwrap().to_owned(), kind.clone())).collect();
        Self { types, roots: [name("queryType"), name("mutationType")] }
    }

    /// Every field of the two roots.
    pub async fn fields(&self, web: &Web) -> Vec<Field> {
        let mut fields = Vec::new();
        for (root, word) in self.roots.iter().zip(["query", "mutation"]) {
            for field in self.types[root]["fields"].as_array().unwrap() {
                fields.push(self.field(web, word, field).await);
            }
        }
        fields
    }

    /// A root field, with as much of it as the schema lets be asked at once.
    async fn field(&self, web: &Web, word: &str, field: &Value) -> Field {
        let name = text(&field["name"]).to_owned();
        let arguments = field["args"].as_array().unwrap().clone();
        let declared = arguments.iter().map(|arg| format!("${}: {}", text(&arg["name"]), spelt(&arg["type"])));
        let passed = arguments.iter().map(|arg| format!("{0}: ${0}", text(&arg["name"])));
        let (declared, passed) = (around(declared), around(passed));
        for deep in (1..=DEEP).rev() {
            let selection = self.selection(named(&field["type"]), deep);
            let document = format!("{word}{declared} {{ {name}{passed} {selection} }}");
            let made = Field { name: name.clone(), document, arguments: arguments.clone() };
            // An id of nothing: whoever answers does not change anything.
            let answer = web.ask(&made.document, self.variables(&made, "nothing")).await;
            if answer["errors"][0]["message"] != TOO_COMPLEX {
                return made;
            }
        }
        panic!("{name} can never be asked");
    }

    /// All that can be asked of a type without arguments that must be given.
    fn selection(&self, kind: &str, deep: usize) -> String {
        let shape = &self.types[kind];
        match text(&shape["kind"]) {
            "OBJECT" => format!("{{ {} }}", self.parts(shape, deep)),
            "UNION" | "INTERFACE" => {
                let members = shape["possibleTypes"].as_array().unwrap().iter().map(|one| text(&one["name"]));
                let parts = members.map(|one| format!("... on {one} {{ {} }}", self.parts(&self.types[one], deep)));
                format!("{{ __typename {} }}", parts.collect::<Vec<_>>().join(" "))
            }
            _ => String::new(),
        }
    }

    fn parts(&self, shape: &Value, deep: usize) -> String {
        let mut parts = vec!["__typename".to_owned()];
        for field in shape["fields"].as_array().unwrap() {
            let demanding = |arg: &Value| arg["type"]["kind"] == "NON_NULL" && arg["defaultValue"].is_null();
            if field["args"].as_array().unwrap().iter().any(demanding) {
                continue;
            }
            let kind = named(&field["type"]);
            let leaf = matches!(text(&self.types[kind]["kind"]), "SCALAR" | "ENUM");
            if leaf {
                parts.push(text(&field["name"]).to_owned());
            } else if deep > 1 {
                parts.push(format!("{} {}", text(&field["name"]), self.selection(kind, deep - 1)));
            }
        }
        parts.join(" ")
    }

    /// Values for the arguments of a field: `id` wherever an id is asked for.
    pub fn variables(&self, field: &Field, id: &str) -> Value {
        // Without a cursor a list begins at its beginning.
        let given = field.arguments.iter().filter(|arg| arg["name"] != "after");
        let filled = given.map(|arg| (text(&arg["name"]).to_owned(), self.value(&arg["type"], id, 0)));
        Value::Object(filled.collect())
    }

    fn value(&self, kind: &Value, id: &str, depth: usize) -> Value {
        match text(&kind["kind"]) {
            "NON_NULL" => self.value(&kind["ofType"], id, depth),
            "LIST" if named(kind) == "ID" => json!([id]),
            "LIST" if depth > 3 => json!([]),
            "LIST" => json!([self.value(&kind["ofType"], id, depth + 1)]),
            "ENUM" => self.types[text(&kind["name"])]["enumValues"][0]["name"].clone(),
            "INPUT_OBJECT" => self.object(text(&kind["name"]), id, depth + 1),
            _ => scalar(text(&kind["name"]), id),
        }
    }

    fn object(&self, name: &str, id: &str, depth: usize) -> Value {
        let fields = self.types[name]["inputFields"].as_array().unwrap().iter();
        let wanted = fields.filter(|field| depth < 4 || field["type"]["kind"] == "NON_NULL");
        let filled = wanted.map(|field| (text(&field["name"]).to_owned(), self.value(&field["type"], id, depth)));
        Value::Object(filled.collect())
    }
}

/// A list in brackets, unless it is empty.
fn around(list: impl Iterator<Item = String>) -> String {
    let list = list.collect::<Vec<_>>();
    if list.is_empty() { String::new() } else { format!("({})", list.join(", ")) }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn named(kind: &Value) -> &str {
    match kind["name"].as_str() {
        Some(name) => name,
        None => named(&kind["ofType"]),
    }
}

fn spelt(kind: &Value) -> String {
    match text(&kind["kind"]) {
        "NON_NULL" => format!("{}!", spelt(&kind["ofType"])),
        "LIST" => format!("[{}]", spelt(&kind["ofType"])),
        _ => text(&kind["name"]).to_owned(),
    }
}

fn scalar(name: &str, id: &str) -> Value {
    match name {
        "ID" => json!(id),
        "Int" => json!(1),
        "Float" => json!(1.0),
        "Boolean" => json!(true),
        "DateTime" => json!("2025-11-25T10:00:00Z"),
        "NaiveDate" | "Date" => json!("2025-11-25"),
        // A word that no text of the shops has.
        _ => json!("ametyst"),
    }
}
