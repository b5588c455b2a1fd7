//! What the setters of builders do with a value, and what is said where there is none. Called by
//! generated code.

use std::fmt::Display;

/// The value of the parameter `name`, or what is wrong with it.
pub(crate) fn convert<T, V: TryInto<T>>(name: &str, value: V) -> Result<T, String> {
    value.try_into().map_err(|_| unusable(name))
}

/// As [`convert`], for conversions that say why they fail.
pub(crate) fn convert_or_say_why<T, V>(name: &str, value: V) -> Result<T, String>
where
    V: TryInto<T>,
    V::Error: Display,
{
    value.try_into().map_err(|error| format!("{}: {error}", unusable(name)))
}

/// What stands in the place of a required parameter until it is set.
pub(crate) fn missing(name: &str) -> String {
    format!("`{name}` is missing")
}

fn unusable(name: &str) -> String {
    format!("`{name}` cannot have this value")
}
