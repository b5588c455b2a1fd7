//! Snapshots: their folders, and the filters for what changes from run to run.

/// Patterns of what changes from run to run or from version to version, and their replacements.
const FILTERS: &[(&str, &str)] = &[
    // Mock servers listen on whatever port is free.
    (r"127\.0\.0\.1:\d+", "127.0.0.1:[port]"),
    // The user agent names the version of the SDK, which says nothing about a request.
    (r"amazon-music-sdk-rust/\d+\.\d+\.\d+\S*", "amazon-music-sdk-rust/[version]"),
];

/// Compares `text` with the snapshot `name` in the folder `snapshots/<folder>`.
pub(crate) fn check(folder: &str, name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(format!("snapshots/{folder}"));
    // The folder says what the snapshot is of, and its name is that of the operation or of the fixture.
    settings.set_prepend_module_to_snapshot(false);
    // The expression would be that of this function.
    settings.set_omit_expression(true);
    for (pattern, replacement) in FILTERS {
        settings.add_filter(pattern, *replacement);
    }
    settings.bind(|| insta::assert_snapshot!(name, text));
}
