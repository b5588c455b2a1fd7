//! The faults of a sandbox, with how often each has happened.

use super::{Effect, Fault, InvalidFault};
use crate::random::{Random, hash};

/// All faults that were given to a sandbox.
#[derive(Debug)]
pub(crate) struct Faults {
    seed: u64,
    count: u64,
    rules: Vec<Rule>,
}

/// A fault at work.
#[derive(Debug)]
pub(crate) struct Rule {
    pub(crate) number: u64,
    pub(crate) fault: Fault,
    /// Requests that matched.
    seen: u64,
    /// How often it happened.
    pub(crate) happened: u64,
    random: Random,
}

/// What is to happen to one request.
#[derive(Debug)]
pub(crate) struct Happening {
    /// The number of the fault.
    pub(super) number: u64,
    pub(super) effect: Effect,
    /// Whether the request is carried out where the effect is another answer.
    pub(super) carried_out: bool,
}

impl Faults {
    pub(crate) fn new(seed: u64) -> Self {
        Self { seed, count: 0, rules: Vec::new() }
    }

    /// Adds a fault and gives its number.
    pub(crate) fn add(&mut self, fault: Fault) -> Result<u64, InvalidFault> {
        fault.check()?;
        self.count += 1;
        let random = Random::new(hash(self.seed, "fault", self.count));
        self.rules.push(Rule { number: self.count, fault, seen: 0, happened: 0, random });
        Ok(self.count)
    }

    /// Removes a fault. Says whether it was there.
    pub(crate) fn remove(&mut self, number: u64) -> bool {
        let before = self.rules.len();
        self.rules.retain(|rule| rule.number != number);
        self.rules.len() < before
    }

    pub(crate) fn clear(&mut self) {
        self.rules.clear();
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Rule> {
        self.rules.iter()
    }

    /// Counts a request, and says what is to happen to it.
    pub(crate) fn happen(&mut self, operation: &str) -> Vec<Happening> {
        let matching = self.rules.iter_mut().filter(|rule| rule.matches(operation));
        let happening = matching.filter_map(|rule| rule.happens().then(|| rule.happening()));
        happening.collect()
    }

    /// Counts that faults have happened, by their numbers. One that found nothing to spoil is not among them.
    pub(crate) fn count(&mut self, numbers: &[u64]) {
        for rule in self.rules.iter_mut().filter(|rule| numbers.contains(&rule.number)) {
            rule.happened += 1;
        }
    }
}

impl Rule {
    fn matches(&self, operation: &str) -> bool {
        match self.fault.on.as_deref() {
            None => true,
            Some("lwa") => operation.starts_with("lwa."),
            Some("v1") => !operation.starts_with("lwa."),
            Some(on) => on == operation,
        }
    }

    fn happens(&mut self) -> bool {
        let fault = &self.fault;
        self.seen += 1;
        let usual = if fault.nth.is_some() { 1 } else { u64::MAX };
        let has_begun = self.seen >= fault.nth.unwrap_or(1);
        if !has_begun || self.happened >= fault.times.unwrap_or(usual) {
            return false;
        }
        let share = (self.random.next() >> 11) as f64 / (1_u64 << 53) as f64;
        fault.chance.is_none_or(|chance| share < chance)
    }

    fn happening(&self) -> Happening {
        let Fault { effect, carried_out, .. } = &self.fault;
        Happening { number: self.number, effect: effect.clone(), carried_out: *carried_out }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Which of ten requests a fault happens to, where it finds something to spoil from a request on.
    fn hits_from(first: usize, fault: Fault) -> Vec<usize> {
        let mut faults = Faults::new(7);
        let number = faults.add(fault).unwrap();
        let mut happens = |request: &usize| {
            let happens = !faults.happen("get_album").is_empty() && *request >= first;
            faults.count(if happens { std::slice::from_ref(&number) } else { &[] });
            happens
        };
        (1..=10).filter(|request| happens(request)).collect()
    }

    fn hits(fault: Fault) -> Vec<usize> {
        hits_from(1, fault)
    }

    #[test]
    fn a_fault_happens_where_and_as_often_as_it_says() {
        let fault = || Fault::status(503);
        assert_eq!(hits(fault()).len(), 10);
        assert_eq!(hits(fault().nth(2)), [2]);
        assert_eq!(hits(fault().times(3)), [1, 2, 3]);
        assert_eq!(hits(fault().nth(4).times(2)), [4, 5]);
        assert!(hits(fault().chance(0.0)).is_empty());
        assert_eq!(hits(fault().chance(1.0)).len(), 10);
        for (on, happens) in
            [("get_album", true), ("v1", true), ("lwa", false), ("get_track", false)]
        {
            assert_eq!(!hits(fault().on(on)).is_empty(), happens, "{on}");
        }
    }

    #[test]
    fn a_fault_that_finds_nothing_to_spoil_waits_for_the_next_request() {
        assert_eq!(hits_from(3, Fault::cut_body().times(2)), [3, 4]);
        assert_eq!(hits_from(3, Fault::cut_body().nth(2)), [3]);
    }

    #[test]
    fn the_same_seed_gives_the_same_faults() {
        let hit = hits(Fault::status(503).chance(0.5));
        assert_eq!(hit, hits(Fault::status(503).chance(0.5)));
        assert!((1..10).contains(&hit.len()));
    }

    #[test]
    fn a_fault_that_was_removed_does_not_happen() {
        let mut faults = Faults::new(7);
        let number = faults.add(Fault::status(503)).unwrap();
        assert!(faults.remove(number) && !faults.remove(number));
        assert!(faults.happen("get_album").is_empty());
    }
}
