//! Reads the fields of a body, and rejects invalid ones.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::error_response::ErrorResponse;
use crate::{
    account::{LikeState, Visibility},
    form,
};

/// The fields of a body.
#[derive(Debug)]
pub(super) struct Body(Map<String, Value>);

impl Body {
    /// A JSON object.
    pub(super) fn json(bytes: &[u8]) -> Result<Self, ErrorResponse> {
        match serde_json::from_slice(bytes) {
            Ok(value) => Self::of(value),
            Err(_) => Err(ErrorResponse::bad_request("The body is invalid JSON.")),
        }
    }

    /// The fields of a value that must be an object.
    pub(super) fn of(value: Value) -> Result<Self, ErrorResponse> {
        match value {
            Value::Object(fields) => Ok(Self(fields)),
            _ => Err(ErrorResponse::bad_request("The body is not a JSON object.")),
        }
    }

    /// The fields of a form.
    pub(super) fn form(bytes: &[u8]) -> Result<Self, ErrorResponse> {
        let invalid = || ErrorResponse::bad_request("The form is invalid UTF-8.");
        let text = std::str::from_utf8(bytes).map_err(|_| invalid())?;
        let field = |pair: Option<(String, String)>| pair.map(|(name, value)| (name, value.into()));
        form::pairs(text).map(field).collect::<Option<_>>().map(Self).ok_or_else(invalid)
    }

    /// A string, if there is one.
    pub(super) fn text(&self, name: &str) -> Result<Option<&str>, ErrorResponse> {
        self.read(name, "a string", Value::as_str)
    }

    /// A required string. It may be empty.
    pub(super) fn required_text(&self, name: &str) -> Result<&str, ErrorResponse> {
        self.text(name)?.ok_or_else(|| ErrorResponse::bad_request(format!("'{name}' is required.")))
    }

    /// A boolean, if there is one.
    pub(super) fn flag(&self, name: &str) -> Result<Option<bool>, ErrorResponse> {
        self.read(name, "true or false", Value::as_bool)
    }

    /// A whole number from 1 to `most`, if there is one.
    pub(super) fn limit(&self, most: u64) -> Result<Option<usize>, ErrorResponse> {
        let wanted = format!("a whole number from 1 to {most}");
        let number = |value: &Value| value.as_u64().filter(|number| (1..=most).contains(number));
        Ok(self.read("limit", &wanted, number)?.map(|number| number as usize))
    }

    /// A visibility, if there is one.
    pub(super) fn visibility(&self, name: &str) -> Result<Option<Visibility>, ErrorResponse> {
        self.value(name, "PUBLIC or PRIVATE")
    }

    /// A required visibility.
    pub(super) fn required_visibility(&self, name: &str) -> Result<Visibility, ErrorResponse> {
        self.visibility(name)?.ok_or_else(|| missing(name))
    }

    /// A required rating.
    pub(super) fn required_like_state(&self, name: &str) -> Result<LikeState, ErrorResponse> {
        self.value(name, "LIKE, DISLIKE or NEUTRAL")?.ok_or_else(|| missing(name))
    }

    /// A value of an enum, if there is one. `wanted` lists its values.
    fn value<T: DeserializeOwned>(
        &self,
        name: &str,
        wanted: &str,
    ) -> Result<Option<T>, ErrorResponse> {
        self.read(name, wanted, |value| T::deserialize(value).ok())
    }

    /// A mode, if there is one: `true` if it is `on`, `false` if it is `off`.
    pub(super) fn mode(
        &self,
        name: &str,
        on: &str,
        off: &str,
    ) -> Result<Option<bool>, ErrorResponse> {
        let read = |value: &Value| match value.as_str()? {
            value if value == on => Some(true),
            value if value == off => Some(false),
            _ => None,
        };
        self.read(name, &format!("{on} or {off}"), read)
    }

    /// A list of strings, if there is one.
    pub(super) fn texts(&self, name: &str) -> Result<Option<Vec<String>>, ErrorResponse> {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let read = |value: &Value| value.as_array()?.iter().map(text).collect();
        self.read(name, "a list of strings", read)
    }

    /// A required list of strings that is not empty.
    pub(super) fn required_texts(&self, name: &str) -> Result<Vec<String>, ErrorResponse> {
        self.texts(name)?.filter(|texts| !texts.is_empty()).ok_or_else(|| missing(name))
    }

    /// A required list of objects that is not empty.
    pub(super) fn required_objects(&self, name: &str) -> Result<Vec<Self>, ErrorResponse> {
        let object = |value: &Value| value.as_object().cloned().map(Self);
        let read = |value: &Value| value.as_array()?.iter().map(object).collect();
        let objects: Option<Vec<Self>> = self.read(name, "a list of objects", read)?;
        objects.filter(|objects| !objects.is_empty()).ok_or_else(|| missing(name))
    }

    /// An object, if there is one.
    pub(super) fn object(&self, name: &str) -> Result<Option<Self>, ErrorResponse> {
        self.read(name, "an object", |value| value.as_object().cloned().map(Self))
    }

    /// A required object.
    pub(super) fn required_object(&self, name: &str) -> Result<Self, ErrorResponse> {
        self.object(name)?.ok_or_else(|| missing(name))
    }

    /// A field; `null` counts as missing.
    fn read<'a, T>(
        &'a self,
        name: &str,
        wanted: &str,
        read: impl Fn(&'a Value) -> Option<T>,
    ) -> Result<Option<T>, ErrorResponse> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => match read(value) {
                Some(value) => Ok(Some(value)),
                None => Err(ErrorResponse::bad_request(format!("'{name}' must be {wanted}."))),
            },
        }
    }
}

fn missing(name: &str) -> ErrorResponse {
    ErrorResponse::bad_request(format!("'{name}' is required and must not be empty."))
}
