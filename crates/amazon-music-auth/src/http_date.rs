//! Reads the header `Date`, which tells the time by the server's clock.

use std::time::{Duration, SystemTime};

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// The moment that `text` names, e.g. `Sun, 06 Nov 1994 08:49:37 GMT`; `None` for the obsolete forms, and
/// for anything else. A leap second is the second before it.
pub(crate) fn read(text: &str) -> Option<SystemTime> {
    let mut words = text.split_ascii_whitespace();
    let mut next = || words.next();
    let (_weekday, day, month, year) = (next()?, next()?, next()?, next()?);
    let (time, zone) = (next()?, next()?);
    if zone != "GMT" || next().is_some() {
        return None;
    }
    let day = within(day, 1, 31)?;
    let month = MONTHS.iter().position(|name| *name == month)? as u64 + 1;
    let year = within(year, 1970, 9999)?;
    let mut parts = time.split(':');
    let mut part = |most| within(parts.next()?, 0, most);
    let (hours, minutes, seconds) = (part(23)?, part(59)?, part(60)?.min(59));
    if parts.next().is_some() {
        return None;
    }
    // Years that begin in March have their leap day at the end.
    let year = if month > 2 { year } else { year - 1 };
    let month = (month + 9) % 12;
    let days = year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + day - 1;
    // Day 719468 of that count is the first of January 1970.
    let seconds = days.checked_sub(719_468)? * 86_400 + hours * 3600 + minutes * 60 + seconds;
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
}

fn within(digits: &str, least: u64, most: u64) -> Option<u64> {
    let number =
        digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())??;
    (least..=most).contains(&number).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_to_the_second() {
        for (text, seconds) in [
            ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
            ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777),
            ("Tue, 29 Feb 2000 23:59:59 GMT", 951_868_799),
            ("Wed, 01 Mar 2000 00:00:00 GMT", 951_868_800),
            ("Sat, 31 Dec 2016 23:59:60 GMT", 1_483_228_799),
            ("Sun, 22 Nov 2026 09:00:00 GMT", 1_795_338_000),
        ] {
            let read = read(text).unwrap().duration_since(SystemTime::UNIX_EPOCH).unwrap();
            assert_eq!(read.as_secs(), seconds, "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_passed_over() {
        for text in [
            "",
            "now",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
            "Sun, 06 Nov 1994 08:49:37 CET",
            "Sun, 06 Nov 1994 08:49 GMT",
            "Sun, 06 Nov 1994 08:49:37:00 GMT",
            "Sun, 06 Nov 1994 24:00:00 GMT",
            "Sun, 00 Nov 1994 08:49:37 GMT",
            "Sun, +6 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 99999999999999999999 08:49:37 GMT",
            "Sun, 06 Nov 1994 08:49:37 GMT x",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
