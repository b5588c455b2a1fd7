//! Reads bodies, and says what is wrong with them.

use serde_json::{Map, Value};

use super::{Refusal, check::pairs};
use crate::account::Visibility;

/// The fields of a body.
#[derive(Debug)]
pub(super) struct Body(Map<String, Value>);

impl Body {
    /// A JSON object.
    pub(super) fn json(bytes: &[u8]) -> Result<Self, Refusal> {
        match serde_json::from_slice(bytes) {
            Ok(value) => Self::of(value),
            Err(_) => Err(Refusal::bad_request("The body is not JSON.")),
        }
    }

    /// The fields of a value that must be an object.
    pub(super) fn of(value: Value) -> Result<Self, Refusal> {
        match value {
            Value::Object(fields) => Ok(Self(fields)),
            _ => Err(Refusal::bad_request("The body is not a JSON object.")),
        }
    }

    /// The fields of a form.
    pub(super) fn form(bytes: &[u8]) -> Result<Self, Refusal> {
        let text = std::str::from_utf8(bytes);
        let text = text.map_err(|_| Refusal::bad_request("The form is not UTF-8."))?;
        let fields = pairs(text)?.into_iter().map(|(name, value)| (name, value.into()));
        Ok(Self(fields.collect()))
    }

    /// A text, if it is there.
    pub(super) fn text(&self, name: &str) -> Result<Option<&str>, Refusal> {
        self.read(name, "a string", Value::as_str)
    }

    /// A text that must be there. It may be empty.
    pub(super) fn needed_text(&self, name: &str) -> Result<&str, Refusal> {
        self.text(name)?.ok_or_else(|| Refusal::bad_request(format!("'{name}' is required.")))
    }

    /// A truth value, if it is there.
    pub(super) fn flag(&self, name: &str) -> Result<Option<bool>, Refusal> {
        self.read(name, "true or false", Value::as_bool)
    }

    /// A whole number from 1 to `most`, if it is there.
    pub(super) fn limit(&self, most: u64) -> Result<Option<usize>, Refusal> {
        let wanted = format!("a whole number from 1 to {most}");
        let number = |value: &Value| value.as_u64().filter(|number| (1..=most).contains(number));
        Ok(self.read("limit", &wanted, number)?.map(|number| number as usize))
    }

    /// Who may see something, if it is there.
    pub(super) fn visibility(&self, name: &str) -> Result<Option<Visibility>, Refusal> {
        let read = |value: &Value| Visibility::read(value.as_str()?);
        self.read(name, "PUBLIC or PRIVATE", read)
    }

    /// Who may see something, which must be there.
    pub(super) fn needed_visibility(&self, name: &str) -> Result<Visibility, Refusal> {
        self.visibility(name)?.ok_or_else(|| missing(name))
    }

    /// A mode, if it is there: whether it is `on` rather than `off`.
    pub(super) fn mode(&self, name: &str, on: &str, off: &str) -> Result<Option<bool>, Refusal> {
        let read = |value: &Value| match value.as_str()? {
            word if word == on => Some(true),
            word if word == off => Some(false),
            _ => None,
        };
        self.read(name, &format!("{on} or {off}"), read)
    }

    /// A list of texts, if it is there.
    pub(super) fn texts(&self, name: &str) -> Result<Option<Vec<String>>, Refusal> {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let read = |value: &Value| value.as_array()?.iter().map(text).collect();
        self.read(name, "a list of strings", read)
    }

    /// A list of texts that must be there and must not be empty.
    pub(super) fn needed_texts(&self, name: &str) -> Result<Vec<String>, Refusal> {
        self.texts(name)?.filter(|texts| !texts.is_empty()).ok_or_else(|| missing(name))
    }

    /// A list of objects that must be there and must not be empty.
    pub(super) fn needed_objects(&self, name: &str) -> Result<Vec<Self>, Refusal> {
        let object = |value: &Value| value.as_object().cloned().map(Self);
        let read = |value: &Value| value.as_array()?.iter().map(object).collect();
        let objects: Option<Vec<Self>> = self.read(name, "a list of objects", read)?;
        objects.filter(|objects| !objects.is_empty()).ok_or_else(|| missing(name))
    }

    /// An object, if it is there.
    pub(super) fn object(&self, name: &str) -> Result<Option<Self>, Refusal> {
        self.read(name, "an object", |value| value.as_object().cloned().map(Self))
    }

    /// An object that must be there.
    pub(super) fn needed_object(&self, name: &str) -> Result<Self, Refusal> {
        self.object(name)?.ok_or_else(|| missing(name))
    }

    /// A field, which counts as absent if it is `null`.
    fn read<'a, T>(
        &'a self,
        name: &str,
        wanted: &str,
        read: impl Fn(&'a Value) -> Option<T>,
    ) -> Result<Option<T>, Refusal> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => match read(value) {
                Some(value) => Ok(Some(value)),
                None => Err(Refusal::bad_request(format!("'{name}' must be {wanted}."))),
            },
        }
    }
}

fn missing(name: &str) -> Refusal {
    Refusal::bad_request(format!("'{name}' is required and must not be empty."))
}
