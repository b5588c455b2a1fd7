//! The patterns that public documentation must not contain, each with its reason.

/// The openings of a first line.
pub(super) const OPENINGS: [(&str, &str); 5] = [
    ("What ", "name the item: \"An OAuth 2.0 access token.\""),
    ("How ", "name the item, or use a verb: \"Sets the timeout.\""),
    ("Where ", "name the item; \"if\" states a condition"),
    ("Whether ", "use \"`true` if\", or \"Returns `true` if\""),
    ("As [`", "use \"Like [`x`]\""),
];

/// The beginnings of words, in lower case.
pub(super) const WORDS: [(&str, &str); 3] = [
    ("answer", "the term of HTTP is \"response\""),
    ("refusal", "the terms are \"error response\" and \"rejected\""),
    ("renewal", "the term of OAuth is \"refresh\""),
];

/// The longest first line in characters, as rendered. Lists of items show it on one line.
pub(super) const LONGEST_FIRST_LINE: usize = 100;
