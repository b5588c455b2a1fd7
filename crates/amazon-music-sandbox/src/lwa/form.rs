//! Parameters of requests to Login with Amazon: in the query, in a form, or in a JSON object.

use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::server::Incoming;

/// Names and values.
pub(crate) struct Form(Vec<(String, String)>);

impl Form {
    /// Reads a query string or a form. What is no UTF-8 is left out.
    pub(crate) fn read(text: &str) -> Self {
        let decode = |part: &str| {
            let spaced = part.replace('+', " ");
            percent_decode_str(&spaced).decode_utf8().ok().map(String::from)
        };
        let pairs = text.split('&').filter(|pair| !pair.is_empty()).filter_map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Some((decode(name)?, decode(value)?))
        });
        Self(pairs.collect())
    }

    pub(super) fn of_query(incoming: &Incoming) -> Self {
        Self::read(&incoming.query)
    }

    /// Reads a body as its type says: a form, or a JSON object, which Amazon's own command line sends. A body of
    /// another type than it is said to be has no parameters.
    pub(crate) fn of_body(incoming: &Incoming) -> Self {
        if incoming.has_media_type("application/x-www-form-urlencoded") {
            return str::from_utf8(&incoming.body).map_or(Self(Vec::new()), Self::read);
        }
        let fields = match serde_json::from_slice(&incoming.body) {
            Ok(Value::Object(fields)) if incoming.has_media_type("application/json") => fields,
            _ => return Self(Vec::new()),
        };
        let texts = fields.into_iter().filter_map(|(name, value)| match value {
            Value::String(text) => Some((name, text)),
            _ => None,
        });
        Self(texts.collect())
    }

    /// The first value of a name, unless it is empty.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &(String, String)> {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grant_type(content_type: &str, body: &str) -> Option<String> {
        let incoming = Incoming::new("POST", "/").header("content-type", content_type).body(body);
        Form::of_body(&incoming).get("grant_type").map(str::to_owned)
    }

    #[test]
    fn bodies_are_read_as_their_type_says_and_not_otherwise() {
        let (form, json) = ("a=b&grant_type=x%7C+y", r#"{"grant_type":"x| y","n":1}"#);
        let read = Some("x| y".to_owned());
        assert_eq!(grant_type("application/x-www-form-urlencoded;charset=UTF-8", form), read);
        assert_eq!(grant_type("Application/JSON", json), read);
        assert_eq!(grant_type("application/json", form), None);
        assert_eq!(grant_type("application/x-www-form-urlencoded", json), None);
        assert_eq!(grant_type("", form), None);
    }

    #[test]
    fn the_first_value_of_a_name_counts_and_an_empty_one_does_not() {
        assert_eq!(Form::read("a=1&a=2").get("a"), Some("1"));
        assert_eq!(Form::read("a=&b").get("a"), None);
        assert_eq!(Form::read("").iter().count(), 0);
        assert_eq!(Form::read("a=%ff&b=1").get("b"), Some("1"));
    }
}
