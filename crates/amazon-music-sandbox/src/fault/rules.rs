//! The faults of a sandbox, and how often each was triggered.

use super::{Effect, Fault, check::InvalidFault};
use crate::random::{Random, hash};

/// All faults of a sandbox.
#[derive(Debug)]
pub(crate) struct Faults {
    seed: u64,
    count: u64,
    rules: Vec<Rule>,
}

/// A fault with its counters.
#[derive(Debug)]
pub(crate) struct Rule {
    pub(crate) number: u64,
    pub(crate) fault: Fault,
    /// The number of requests that matched.
    seen: u64,
    /// How often it was triggered.
    pub(crate) triggered: u64,
    random: Random,
}

/// The effect of a fault on one request.
#[derive(Debug)]
pub(crate) struct Trigger {
    /// The number of the fault.
    pub(super) number: u64,
    pub(super) effect: Effect,
    /// `true` if the request is processed although the effect replaces its response.
    pub(super) carried_out: bool,
}

impl Faults {
    pub(crate) fn new(seed: u64) -> Self {
        Self { seed, count: 0, rules: Vec::new() }
    }

    /// Adds a fault and returns its number.
    pub(crate) fn add(&mut self, fault: Fault) -> Result<u64, InvalidFault> {
        fault.check()?;
        self.count += 1;
        let random = Random::new(hash(self.seed, "fault", self.count));
        self.rules.push(Rule { number: self.count, fault, seen: 0, triggered: 0, random });
        Ok(self.count)
    }

    /// Removes a fault. Returns `true` if it existed.
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

    /// Counts a request, and returns the effects of the faults that it may trigger.
    pub(crate) fn trigger(&mut self, operation: &str) -> Vec<Trigger> {
        let matching = self.rules.iter_mut().filter(|rule| rule.matches(operation));
        matching.filter_map(Rule::trigger).collect()
    }

    /// Counts triggered faults by their numbers. Those that had nothing to change are not among them.
    pub(crate) fn count(&mut self, numbers: &[u64]) {
        for rule in self.rules.iter_mut().filter(|rule| numbers.contains(&rule.number)) {
            rule.triggered += 1;
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

    fn trigger(&mut self) -> Option<Trigger> {
        let fault = &self.fault;
        self.seen += 1;
        let default_times = if fault.nth.is_some() { 1 } else { u64::MAX };
        let has_begun = self.seen >= fault.nth.unwrap_or(1);
        if !has_begun || self.triggered >= fault.times.unwrap_or(default_times) {
            return None;
        }
        let share = (self.random.next() >> 11) as f64 / (1_u64 << 53) as f64;
        fault.chance.is_none_or(|chance| share < chance).then(|| Trigger {
            number: self.number,
            effect: fault.effect.clone(),
            carried_out: fault.carried_out,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The requests, of ten, that trigger a fault which has something to change from the `first` on.
    fn hits_from(first: usize, fault: Fault) -> Vec<usize> {
        let mut faults = Faults::new(7);
        let number = faults.add(fault).unwrap();
        let mut triggers = |request: &usize| {
            let triggers = !faults.trigger("get_album").is_empty() && *request >= first;
            faults.count(if triggers { std::slice::from_ref(&number) } else { &[] });
            triggers
        };
        (1..=10).filter(|request| triggers(request)).collect()
    }

    fn hits(fault: Fault) -> Vec<usize> {
        hits_from(1, fault)
    }

    #[test]
    fn a_fault_is_triggered_where_and_as_often_as_requested() {
        let fault = || Fault::status(503);
        assert_eq!(hits(fault()).len(), 10);
        assert_eq!(hits(fault().nth(2)), [2]);
        assert_eq!(hits(fault().times(3)), [1, 2, 3]);
        assert_eq!(hits(fault().nth(4).times(2)), [4, 5]);
        assert!(hits(fault().chance(0.0)).is_empty());
        assert_eq!(hits(fault().chance(1.0)).len(), 10);
        for (on, triggers) in
            [("get_album", true), ("v1", true), ("lwa", false), ("get_track", false)]
        {
            assert_eq!(!hits(fault().on(on)).is_empty(), triggers, "{on}");
        }
    }

    #[test]
    fn a_fault_with_nothing_to_change_waits_for_the_next_request() {
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
    fn a_removed_fault_is_not_triggered() {
        let mut faults = Faults::new(7);
        let number = faults.add(Fault::status(503)).unwrap();
        assert!(faults.remove(number) && !faults.remove(number));
        assert!(faults.trigger("get_album").is_empty());
    }
}
