//! A cache of rendered entries.

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use serde::{Serialize, Serializer};
use serde_json::{
    Value,
    value::{RawValue, to_raw_value},
};

use super::Entry;

/// The maximum size of all texts in bytes. All are dropped then.
const SIZE: usize = 16 * 1024 * 1024;

/// The JSON of an entry. Clones share the text.
#[derive(Debug, Clone)]
pub(crate) struct Text(Arc<RawValue>);

impl From<&Value> for Text {
    fn from(value: &Value) -> Self {
        // JSON can hold every value.
        Self(to_raw_value(value).unwrap_or_default().into())
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// The properties of a request on which the text of an entry depends.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Form {
    pub(crate) market: String,
    /// The longer side of images, if the request has one.
    pub(crate) image_side: Option<u32>,
}

/// The texts of entries by their forms. A clone is empty.
#[derive(Default)]
pub(super) struct Texts(Mutex<State>);

#[derive(Default)]
struct State {
    by_form: HashMap<Form, HashMap<Entry, Text>>,
    size: usize,
}

impl Texts {
    /// Returns the text of an entry, which `render` returns at the first time.
    pub(super) fn get(&self, form: &Form, entry: Entry, render: impl FnOnce() -> Value) -> Text {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = state.by_form.get(form).and_then(|texts| texts.get(&entry));
        if let Some(text) = known {
            return text.clone();
        }
        let text = Text::from(&render());
        state.size += text.0.get().len();
        if state.size > SIZE {
            *state = State::default();
        }
        state.by_form.entry(form.clone()).or_default().insert(entry, text.clone());
        text
    }

    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }
}

impl Clone for Texts {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Texts").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_text_is_rendered_once_for_each_form_until_the_cache_is_full() {
        let texts = Texts::default();
        let us = Form { market: "US".to_owned(), image_side: None };
        let de = Form { market: "DE".to_owned(), ..us.clone() };
        let get = |form: &Form, text: &str| {
            let text = texts.get(form, Entry::Album(1), || json!(text));
            json!(text).as_str().unwrap().len()
        };
        assert_eq!([get(&us, "1"), get(&us, "22"), get(&de, "333")], [1, 1, 3]);
        texts.get(&us, Entry::Album(2), || json!("x".repeat(SIZE)));
        assert_eq!(get(&us, "22"), 2);
    }
}
