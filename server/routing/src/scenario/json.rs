//! JSON that remembers where it stands: what cannot be taken is refused with its field.
//!
//! A key that stands twice is refused, and so is one that nobody knows. Invariant: numbers that come out of here are finite and
//! within the limits that were asked for.

use std::fmt;

use kernel::Fault;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// A value of JSON.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    Null,
    Yes(bool),
    Number(f64),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

struct Reader;

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Reader)
    }
}

impl<'de> Visitor<'de> for Reader {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Yes(value))
    }

    #[expect(clippy::cast_precision_loss, reason = "whole numbers beyond 2^53 are beyond every limit")]
    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Number(value as f64))
    }

    #[expect(clippy::cast_precision_loss, reason = "whole numbers beyond 2^53 are beyond every limit")]
    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(Json::Number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(one) = from.next_element()? {
            list.push(one);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Json, A::Error> {
        let mut list: Vec<(String, Json)> = Vec::new();
        let mut seen = std::collections::HashSet::new();
        while let Some((key, value)) = from.next_entry::<String, Json>()? {
            if !seen.insert(key.clone()) {
                return Err(A::Error::custom(format!("the field {key:?} stands twice")));
            }
            list.push((key, value));
        }
        Ok(Json::Object(list))
    }
}

/// A value with its place.
#[derive(Clone, Debug)]
pub struct At<'v> {
    value: Option<&'v Json>,
    path: String,
}

impl<'v> At<'v> {
    pub fn root(value: &'v Json) -> Self {
        Self { value: Some(value), path: String::new() }
    }

    /// Whether something stands there; `null` is nothing.
    pub fn is_there(&self) -> bool {
        !matches!(self.value, None | Some(Json::Null))
    }

    pub fn refuse(&self, reason: impl Into<String>) -> Fault {
        let path = if self.path.is_empty() { "scenario" } else { &self.path };
        Fault::invalid(path, reason.into())
    }

    /// An object that has no fields but these.
    pub fn object(&self, known: &[&str]) -> Result<(), Fault> {
        for (key, _) in self.fields()? {
            if !known.contains(&key.as_str()) {
                return Err(self.at(key).refuse(format!("is not a field; there are {}", known.join(", "))));
            }
        }
        Ok(())
    }

    pub fn get(&self, key: &str) -> At<'v> {
        let value = match self.value {
            Some(Json::Object(fields)) => fields.iter().find(|(name, _)| name == key).map(|(_, value)| value),
            _ => None,
        };
        At { value, ..self.at(key) }
    }

    /// The fields of an object, each with its name.
    pub fn entries(&self, most: usize) -> Result<Vec<(&'v str, At<'v>)>, Fault> {
        let fields = self.fields()?;
        if fields.len() > most {
            return Err(self.refuse(format!("has at most {most} fields, not {}", fields.len())));
        }
        Ok(fields.iter().map(|(key, value)| (key.as_str(), At { value: Some(value), ..self.at(key) })).collect())
    }

    /// The values of a list; nothing there is an empty list.
    pub fn list(&self, most: usize) -> Result<Vec<At<'v>>, Fault> {
        match self.value {
            None | Some(Json::Null) => Ok(Vec::new()),
            Some(Json::List(list)) if list.len() > most => {
                Err(self.refuse(format!("has at most {most} entries, not {}", list.len())))
            }
            Some(Json::List(list)) => {
                let at = |at: usize| format!("{}[{at}]", self.path);
                Ok(list.iter().enumerate().map(|(n, value)| At { value: Some(value), path: at(n) }).collect())
            }
            Some(_) => Err(self.refuse("is a list")),
        }
    }

    /// Like `list`, and at least one.
    pub fn some(&self, most: usize) -> Result<Vec<At<'v>>, Fault> {
        let list = self.list(most)?;
        if list.is_empty() { Err(self.refuse("has at least one entry")) } else { Ok(list) }
    }

    pub fn text(&self) -> Result<&'v str, Fault> {
        match self.value {
            Some(Json::Text(text)) if !text.is_empty() && text.len() <= 200 => Ok(text),
            Some(Json::Text(_)) => Err(self.refuse("has from 1 to 200 bytes")),
            Some(_) => Err(self.refuse("is a text")),
            None => Err(self.refuse("is missing")),
        }
    }

    pub fn number(&self, least: f64, most: f64) -> Result<f64, Fault> {
        match self.value {
            Some(Json::Number(number)) if (least..=most).contains(number) => Ok(*number),
            Some(Json::Number(number)) => Err(self.refuse(format!("is from {least} to {most}, not {number}"))),
            Some(_) => Err(self.refuse("is a number")),
            None => Err(self.refuse("is missing")),
        }
    }

    /// A whole number from nothing to `most`, which is at most 2^53.
    #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "whole and within limits")]
    pub fn whole(&self, most: i64) -> Result<i64, Fault> {
        let number = self.number(0.0, most as f64)?;
        if number.fract() == 0.0 { Ok(number as i64) } else { Err(self.refuse("is a whole number")) }
    }

    /// A share from 0 to 1, in millionths.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to a million")]
    pub fn share(&self) -> Result<u32, Fault> {
        Ok((self.number(0.0, 1.0)? * 1_000_000.0).round() as u32)
    }

    /// Seconds, in microseconds.
    #[expect(clippy::cast_possible_truncation, reason = "at most some days")]
    pub fn seconds(&self, most: f64) -> Result<i64, Fault> {
        Ok((self.number(0.0, most)? * 1e6).round() as i64)
    }

    /// A time of the day, `HH:MM` or `HH:MM:SS`, from 00:00 to 48:00, in microseconds.
    pub fn time(&self) -> Result<i64, Fault> {
        let text = self.text()?;
        let parts: Vec<&str> = text.split(':').collect();
        let digits = parts.iter().all(|part| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit()));
        let numbers: Vec<i64> = parts.iter().filter_map(|part| part.parse().ok()).collect();
        let seconds = match numbers[..] {
            _ if !digits => None,
            [hours, minutes] => Some((hours, minutes, 0)),
            [hours, minutes, seconds] => Some((hours, minutes, seconds)),
            _ => None,
        };
        let seconds = seconds.filter(|(_, minutes, seconds)| *minutes < 60 && *seconds < 60);
        let seconds = seconds.map(|(hours, minutes, seconds)| hours * 3600 + minutes * 60 + seconds);
        let within = seconds.filter(|seconds| *seconds <= 48 * 3600).map(|seconds| seconds * 1_000_000);
        within.ok_or_else(|| self.refuse(format!("is a time from 00:00 to 48:00 as HH:MM or HH:MM:SS, not {text:?}")))
    }

    fn fields(&self) -> Result<&'v [(String, Json)], Fault> {
        match self.value {
            Some(Json::Object(fields)) => Ok(fields),
            Some(_) => Err(self.refuse("is an object")),
            None => Err(self.refuse("is missing")),
        }
    }

    fn at(&self, key: &str) -> At<'v> {
        let key: String = key.chars().take(60).collect();
        let path = if self.path.is_empty() { key } else { format!("{}.{key}", self.path) };
        At { value: self.value, path }
    }
}
