//! The countries that the sandbox knows, and sets of them.

/// The codes and names of the countries, in their own languages.
pub(crate) const MARKETS: [(&str, &str); 7] = [
    ("US", "United States"),
    ("GB", "United Kingdom"),
    ("DE", "Deutschland"),
    ("JP", "日本"),
    ("BR", "Brasil"),
    ("IN", "India"),
    ("MX", "México"),
];

/// The name of a country, or its code if the sandbox does not know it.
pub(crate) fn name(code: &str) -> &str {
    MARKETS.iter().find(|market| market.0 == code).map_or(code, |market| market.1)
}

/// A set of countries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Markets(u8);

impl Markets {
    pub(crate) const ALL: Self = Self((1 << MARKETS.len()) - 1);

    /// The countries with these codes.
    pub(crate) fn of(codes: &[&str]) -> Self {
        let bit = |index: usize, code: &str| u8::from(codes.contains(&code)) << index;
        Self(MARKETS.iter().enumerate().fold(0, |set, (index, market)| set | bit(index, market.0)))
    }

    /// All but one country.
    pub(crate) fn all_but(index: usize) -> Self {
        Self(Self::ALL.0 & !(1 << (index % MARKETS.len())))
    }

    pub(crate) fn contains(self, code: &str) -> bool {
        self.codes().any(|known| known == code)
    }

    pub(crate) fn codes(self) -> impl Iterator<Item = &'static str> {
        let has = move |index: usize| self.0 >> index & 1 == 1;
        MARKETS.iter().enumerate().filter(move |(index, _)| has(*index)).map(|(_, market)| market.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_contains_its_markets() {
        let set = Markets::of(&["JP", "US", "XX"]);
        assert_eq!(set.codes().collect::<Vec<_>>(), ["US", "JP"]);
        assert!(set.contains("JP") && !set.contains("DE"));
        assert!(!Markets::all_but(2).contains("DE"));
        assert_eq!(Markets::ALL.codes().count(), MARKETS.len());
    }
}
