//! Reads the fields of a body, and rejects invalid ones.

use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Map, Value};

use super::error_response::ErrorResponse;
use crate::form;

/// The fields of a JSON object or a form. A field must not be `null`: the spec has no such field in a body.
#[derive(Debug, Default, Deserialize)]
#[serde(transparent)]
pub(super) struct Body(Map<String, Value>);

impl Body {
    pub(super) fn json(bytes: &[u8]) -> Result<Self, ErrorResponse> {
        serde_json::from_slice(bytes)
            .map_err(|_| ErrorResponse::bad_request("The body is not a JSON object."))
    }

    pub(super) fn form(bytes: &[u8]) -> Result<Self, ErrorResponse> {
        let invalid = || ErrorResponse::bad_request("The form is invalid UTF-8.");
        let text = std::str::from_utf8(bytes).map_err(|_| invalid())?;
        let pairs: Vec<_> = form::pairs(text).collect::<Option<_>>().ok_or_else(invalid)?;
        if let Some(name) = form::repeated(&pairs) {
            return Err(ErrorResponse::bad_request(format!("'{name}' is sent more than once.")));
        }
        Ok(Self(pairs.into_iter().map(|(name, value)| (name, value.into())).collect()))
    }

    /// A field, if there is one.
    pub(super) fn optional<T: DeserializeOwned>(
        &self,
        name: &str,
    ) -> Result<Option<T>, ErrorResponse> {
        let value = self.0.get(name).map(T::deserialize).transpose();
        value.map_err(|error| ErrorResponse::bad_request(format!("'{name}' is invalid: {error}.")))
    }

    /// A required field. A string may be empty.
    pub(super) fn required<T: DeserializeOwned>(&self, name: &str) -> Result<T, ErrorResponse> {
        self.optional(name)?.ok_or_else(|| missing(name))
    }

    /// A required list that is not empty.
    pub(super) fn list<T: DeserializeOwned>(&self, name: &str) -> Result<Vec<T>, ErrorResponse> {
        let list = self.optional(name)?.filter(|list: &Vec<T>| !list.is_empty());
        list.ok_or_else(|| missing(name))
    }

    /// The page size, a whole number from 1 to `most`, if there is one.
    pub(super) fn limit(&self, most: usize) -> Result<Option<usize>, ErrorResponse> {
        match self.optional("limit")? {
            Some(limit) if !(1..=most).contains(&limit) => {
                let message = format!("'limit' must be a whole number from 1 to {most}.");
                Err(ErrorResponse::bad_request(message))
            }
            limit => Ok(limit),
        }
    }

    /// A mode, if there is one: `true` for `{prefix}_ON`, `false` for `{prefix}_OFF`.
    pub(super) fn mode(&self, name: &str, prefix: &str) -> Result<Option<bool>, ErrorResponse> {
        let Some(mode) = self.optional::<String>(name)? else { return Ok(None) };
        match mode.strip_prefix(prefix) {
            Some("_ON") => Ok(Some(true)),
            Some("_OFF") => Ok(Some(false)),
            _ => Err(ErrorResponse::bad_request(format!(
                "'{name}' must be {prefix}_ON or {prefix}_OFF."
            ))),
        }
    }

    /// A required mode, like [`mode`](Self::mode).
    pub(super) fn required_mode(&self, name: &str, prefix: &str) -> Result<bool, ErrorResponse> {
        self.mode(name, prefix)?.ok_or_else(|| missing(name))
    }
}

fn missing(name: &str) -> ErrorResponse {
    ErrorResponse::bad_request(format!("'{name}' is required and must not be empty."))
}
