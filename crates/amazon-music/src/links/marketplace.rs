//! The countries that have an Amazon Music domain of their own.

/// Defines the marketplaces: domain, territory and marketplace ID of each, as in shared links of that domain.
macro_rules! marketplaces {
    ($($(#[$attribute:meta])* $name:ident: $domain:literal, $territory:literal, $id:literal;)*) => {
        /// A country with a domain of its own, `music.amazon.…`.
        ///
        /// The domains are those of links found on public websites in 2026; a public client that tried each domain by HTTP has
        /// the same twelve. Every other country uses `music.amazon.com`. Amazon publishes no list.
        ///
        /// # Examples
        /// ```
        /// use amazon_music::links::Marketplace;
        ///
        /// assert_eq!(Marketplace::Japan.domain(), "co.jp");
        /// assert_eq!(Marketplace::of_territory("gb"), Some(Marketplace::UnitedKingdom));
        /// assert_eq!(Marketplace::of_territory("NL"), None);
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        #[non_exhaustive]
        pub enum Marketplace {$(
            #[doc = concat!("`music.amazon.", $domain, "`\n")]
            $(#[$attribute])*
            $name,
        )*}

        impl Marketplace {
            /// Every marketplace, by name.
            pub const ALL: [Self; 12] = [$(Self::$name),*];

            const fn row(self) -> (&'static str, &'static str, &'static str) {
                match self {
                    $(Self::$name => ($domain, $territory, $id),)*
                }
            }
        }
    };
}

marketplaces! {
    Australia: "com.au", "AU", "A39IBJ37TRP1C6";
    Brazil: "com.br", "BR", "A2Q3Y263D00KWC";
    Canada: "ca", "CA", "A2EUQ1WTGCTBG2";
    France: "fr", "FR", "A13V1IB3VIYZZH";
    Germany: "de", "DE", "A1PA6795UKMFR9";
    India: "in", "IN", "A21TJRUUN4KGV";
    Italy: "it", "IT", "APJ6JRA9NG5V4";
    Japan: "co.jp", "JP", "A1VC38T7YXB528";
    Mexico: "com.mx", "MX", "A1AM78C64UM0Y8";
    Spain: "es", "ES", "A1RKKUPIHCS9HS";
    UnitedKingdom: "co.uk", "GB", "A1F83G8C2ARO7P";
    /// It also serves countries without a domain of their own.
    #[default]
    UnitedStates: "com", "US", "ATVPDKIKX0DER";
}

impl Marketplace {
    /// Returns the rest of the domain after `music.amazon.`, such as `co.uk`.
    #[must_use]
    pub const fn domain(self) -> &'static str {
        self.row().0
    }

    /// Returns the country as two capital letters, the value of `musicTerritory`.
    #[must_use]
    pub const fn territory(self) -> &'static str {
        self.row().1
    }

    /// Returns the usual `marketplaceId` of shared links of this domain.
    ///
    /// It is the same as in Amazon's shops, whose list Amazon publishes for sellers. Links may have another one. Seen in
    /// 2026: `ART4WZ8MWBX2Y` with Canada, Mexico and Brazil, `A3K6Y4MI8GDYMT` with India and with European countries without
    /// a domain, `A15PK738MTQHSO` with Australia.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.row().2
    }

    /// Returns the marketplace of a country, given as two letters, if it has its own.
    #[must_use]
    pub fn of_territory(territory: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.territory().eq_ignore_ascii_case(territory))
    }

    /// Returns the marketplace of a domain in lower case, without `music.amazon.`.
    pub(super) fn of_domain(domain: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.domain() == domain)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_marketplaces_share_a_domain_a_territory_or_an_id() {
        for one in Marketplace::ALL {
            assert_eq!(Marketplace::of_domain(one.domain()), Some(one));
            assert_eq!(Marketplace::of_territory(one.territory()), Some(one));
            let with_id = Marketplace::ALL.iter().filter(|other| other.id() == one.id());
            assert_eq!(with_id.count(), 1, "{one:?}");
        }
    }
}
