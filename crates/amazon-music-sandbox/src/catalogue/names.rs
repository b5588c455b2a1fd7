//! Invented names and titles. Names of people and bands are made of syllables, so that none is a real one.

use std::sync::LazyLock;

use crate::random::Random;

type List = LazyLock<Vec<&'static str>>;

fn list(text: &'static str) -> Vec<&'static str> {
    text.split(',').collect()
}

/// Genres, which are used as categories: ID and name.
pub(crate) const GENRES: [(&str, &str); 12] = [
    ("category-pop", "Pop"),
    ("category-rock", "Rock"),
    ("category-electronic", "Electronic"),
    ("category-jazz", "Jazz"),
    ("category-classical", "Classical"),
    ("category-folk", "Folk"),
    ("category-hip-hop", "Hip-Hop"),
    ("category-metal", "Metal"),
    ("category-soul", "Soul"),
    ("category-latin", "Latin"),
    ("category-ambient", "Ambient"),
    ("category-children", "Children"),
];

const STARTS: [&str; 30] = [
    "Bel", "Cor", "Dra", "El", "Fen", "Gal", "Hal", "Ib", "Jor", "Kel", "Lun", "Mar", "Nev", "Or",
    "Pel", "Quin", "Ros", "Sol", "Tam", "Ul", "Ves", "Wil", "Xan", "Yar", "Zel", "Åk", "Ém", "Íñ",
    "Ør", "Šar",
];
const MIDDLES: [&str; 16] =
    ["a", "e", "i", "o", "u", "an", "er", "il", "on", "ur", "av", "em", "is", "ol", "ü", "ia"];
const ENDS: [&str; 24] = [
    "bek", "dal", "fin", "gard", "hult", "ka", "lis", "mont", "nor", "pax", "quist", "rin", "sko",
    "tov", "vane", "wick", "zane", "dora", "mira", "nelle", "ska", "tiva", "lund", "rök",
];
static ENSEMBLES: List = List::new(|| {
    list("Ensemble,Quartet,Collective,Orchestra,Trio,Sound System,Choir,Brothers,Sisters,Band")
});
const ADJECTIVES: [&str; 48] = [
    "Amber", "Bitter", "Borrowed", "Broken", "Careful", "Cold", "Crooked", "Distant", "Electric",
    "Empty", "Endless", "Faded", "Foreign", "Gentle", "Golden", "Hidden", "Hollow", "Honest",
    "Hungry", "Idle", "Last", "Late", "Little", "Long", "Lost", "Low", "Lucky", "Midnight",
    "Narrow", "New", "Northern", "Ordinary", "Paper", "Patient", "Quiet", "Restless", "Salt",
    "Second", "Silent", "Silver", "Slow", "Small", "Southern", "Stolen", "Sudden", "Tender",
    "Velvet", "Winter",
];
static NOUNS: List = List::new(|| {
    list(
        "Anchor,Answer,Apartment,Avenue,Balcony,Bicycle,Bridge,Candle,Canyon,Carousel,Ceiling,\
         Circle,Compass,Corner,Curtain,Daylight,Distance,Door,Echo,Ember,Engine,Ferry,Festival,\
         Field,Fountain,Garden,Glass,Harbour,Highway,Horizon,Hour,Island,Kitchen,Ladder,\
         Lantern,Letter,Lighthouse,Machine,Map,Market,Mirror,Morning,Mountain,Museum,Ocean,\
         Orchard,Parade,Photograph,Platform,Postcard,Promise,River,Room,Season,Shadow,Signal,\
         Station,Stranger,Summer,Telephone,Tide,Train,Window,Yesterday",
    )
});
static VERBS: List = List::new(|| {
    list(
        "Leaving,Waiting for,Calling,Finding,Losing,Beyond,Under,After,Before,Remembering,\
         Counting,Chasing,Beneath,Without,Dancing with,Painting,Closing,Burning,Following,\
         Dreaming of",
    )
});
static TOPICS: List = List::new(|| {
    list(
        "Tides,Trains,Bread,Bridges,Bees,Chess,Clouds,Ferries,Gardens,Knots,Lighthouses,Maps,\
         Mushrooms,Owls,Tea,Typewriters",
    )
});
static MOODS: List = List::new(|| {
    list(
        "Slow Sunday,Deep Focus,Night Drive,First Coffee,Rainy Day,Long Run,Kitchen Dance,\
         Early Train,Campfire,Late Study,Spring Cleaning,Open Windows",
    )
});

/// The name of a person.
pub(crate) fn person(random: &mut Random) -> String {
    format!("{} {}", word(random, 40), word(random, 70))
}

/// The name of a band or a musician.
pub(crate) fn artist(random: &mut Random) -> String {
    match random.below(6) {
        0 => format!("{} {}", word(random, 60), random.pick(&ENSEMBLES)),
        1 => format!(
            "The {} {}s",
            word(random, 50),
            random.pick(&["Walker", "Pilot", "Gardener", "Keeper"])
        ),
        2 => word(random, 80),
        _ => person(random),
    }
}

/// The title of a track or an album.
pub(crate) fn title(random: &mut Random) -> String {
    let (adjective, noun) = (random.pick(&ADJECTIVES), random.pick(&NOUNS));
    match random.below(10) {
        0 => noun.to_owned(),
        1 | 2 => format!("{} the {noun}", random.pick(&VERBS)),
        3 => format!(
            "{} {adjective} {noun}s",
            random.pick(&["Two", "Three", "Seven", "Nine", "Hundred"])
        ),
        4 => format!("{noun} of {}", word(random, 50)),
        5 => format!("{} the {adjective} {noun}", random.pick(&VERBS)),
        6 => format!("{noun} and {}", random.pick(&NOUNS)),
        _ => format!("{adjective} {noun}"),
    }
}

/// The name of a record label.
pub(crate) fn label(random: &mut Random) -> String {
    format!(
        "{} {}",
        word(random, 50),
        random.pick(&["Records", "Recordings", "Music", "Tonträger"])
    )
}

/// The title of a playlist of the catalogue.
pub(crate) fn playlist(random: &mut Random, genre: usize) -> String {
    format!("{} {}", random.pick(&MOODS), GENRES[genre].1)
}

/// The title of a podcast.
pub(crate) fn show(random: &mut Random) -> String {
    match random.below(3) {
        0 => format!("{} & {}", random.pick(&TOPICS), random.pick(&TOPICS)),
        1 => format!("The {} Hour", random.pick(&TOPICS)),
        _ => format!("{} with {}", random.pick(&TOPICS), word(random, 50)),
    }
}

/// The title of an episode.
pub(crate) fn episode(random: &mut Random, number: usize) -> String {
    format!("Ep. {number}: {}", title(random))
}

/// A word of syllables; in `percent` of the cases it has three of them, else two.
fn word(random: &mut Random, percent: usize) -> String {
    let mut word = String::from(random.pick(&STARTS));
    if random.percent(percent) {
        word.push_str(random.pick(&MIDDLES));
    }
    word.push_str(random.pick(&ENDS));
    word
}
