//! Names and values: of a query string, of a form, or of a JSON object.

use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::request::{Request, RequestExt as _};

/// The media type of forms.
pub(crate) const FORM: &str = "application/x-www-form-urlencoded";

/// The media type of JSON.
pub(crate) const JSON: &str = "application/json";

/// The decoded pairs of a query string or a form; `None` for a pair of invalid UTF-8.
pub(crate) fn pairs(text: &str) -> impl Iterator<Item = Option<(String, String)>> {
    let decode = |part: &str| {
        let spaced = part.replace('+', " ");
        percent_decode_str(&spaced).decode_utf8().ok().map(String::from)
    };
    text.split('&').filter(|pair| !pair.is_empty()).map(move |pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        Some((decode(name)?, decode(value)?))
    })
}

/// The first name that occurs more than once.
pub(crate) fn repeated(pairs: &[(String, String)]) -> Option<&str> {
    let mut names = pairs.iter().enumerate();
    let found = names.find(|(at, (name, _))| pairs[..*at].iter().any(|(known, _)| known == name));
    found.map(|(_, (name, _))| name.as_str())
}

/// The parameters of a request to Login with Amazon.
pub(crate) struct Form(Vec<(String, String)>);

impl Form {
    /// Reads a query string or a form. Pairs of invalid UTF-8 are left out.
    pub(crate) fn parse(text: &str) -> Self {
        Self(pairs(text).flatten().collect())
    }

    pub(crate) fn of_query(request: &Request) -> Self {
        Self::parse(request.query())
    }

    /// Reads a body by its content type: a form, or a JSON object, which Amazon's own command line sends. A body of
    /// any other type, or one that does not have the form of its type, has no parameters.
    pub(crate) fn of_body(request: &Request) -> Self {
        if request.has_media_type(FORM) {
            return str::from_utf8(request.body()).map_or(Self(Vec::new()), Self::parse);
        }
        let fields = match serde_json::from_slice(request.body()) {
            Ok(Value::Object(fields)) if request.has_media_type(JSON) => fields,
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

    /// The name of a parameter that was sent more than once.
    pub(crate) fn repeated(&self) -> Option<&str> {
        repeated(&self.0)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &(String, String)> {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grant_type(content_type: &str, body: &'static str) -> Option<String> {
        let request =
            http::Request::builder().header("content-type", content_type).body(body.into());
        Form::of_body(&request.unwrap()).get("grant_type").map(str::to_owned)
    }

    #[test]
    fn a_body_is_read_according_to_its_content_type() {
        let (form, json) = ("a=b&grant_type=x%7C+y", r#"{"grant_type":"x| y","n":1}"#);
        let read = Some("x| y".to_owned());
        assert_eq!(grant_type("application/x-www-form-urlencoded;charset=UTF-8", form), read);
        assert_eq!(grant_type("Application/JSON", json), read);
        assert_eq!(grant_type("application/json", form), None);
        assert_eq!(grant_type("application/x-www-form-urlencoded", json), None);
        assert_eq!(grant_type("", form), None);
    }

    #[test]
    fn the_first_value_of_a_name_counts_and_an_empty_one_is_missing() {
        assert_eq!(Form::parse("a=1&a=2").get("a"), Some("1"));
        assert_eq!(Form::parse("a=&b").get("a"), None);
        assert_eq!(Form::parse("").iter().count(), 0);
        assert_eq!(Form::parse("a=%ff&b=1").get("b"), Some("1"));
    }
}
