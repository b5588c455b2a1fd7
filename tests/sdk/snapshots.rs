//! How snapshots are taken: where they are kept, and what is hidden in them.

/// What changes from run to run or from version to version, and what stands for it.
const FILTERS: &[(&str, &str)] = &[
    // Mock servers listen on whatever port is free.
    (r"127\.0\.0\.1:\d+", "127.0.0.1:[port]"),
    // The user agent names the version of the SDK, which says nothing about a call.
    (r"amazon-music-sdk-rust/\d+\.\d+\.\d+\S*", "amazon-music-sdk-rust/[version]"),
];

/// Compares `text` with the snapshot `name` in the folder `snapshots/<folder>`.
pub(crate) fn check(folder: &str, name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(format!("snapshots/{folder}"));
    // The folder says what it is, and the name is that of the operation or of the fixture.
    settings.set_prepend_module_to_snapshot(false);
    // The source line would name this helper.
    settings.set_omit_expression(true);
    for (pattern, stand_in) in FILTERS {
        settings.add_filter(pattern, *stand_in);
    }
    settings.bind(|| insta::assert_snapshot!(name, text));
}
