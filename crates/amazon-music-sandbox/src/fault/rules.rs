//! The faults of a sandbox, and how often each was triggered.

use std::collections::BTreeMap;

use super::{Fault, check::InvalidFault};
use crate::random::{Random, hash};

/// All faults of a sandbox.
#[derive(Debug)]
pub(crate) struct Faults {
    seed: u64,
    count: u64,
    /// The faults by their numbers.
    pub(crate) rules: BTreeMap<u64, Rule>,
}

/// A fault with its counters.
#[derive(Debug)]
pub(crate) struct Rule {
    pub(crate) fault: Fault,
    /// The number of requests that matched.
    matched: u64,
    /// The number of requests that triggered it.
    pub(crate) triggered: u64,
    random: Random,
}

impl Faults {
    pub(crate) fn new(seed: u64) -> Self {
        Self { seed, count: 0, rules: BTreeMap::new() }
    }

    /// Adds a fault and returns its number.
    pub(crate) fn add(&mut self, fault: Fault) -> Result<u64, InvalidFault> {
        fault.check()?;
        self.count += 1;
        let random = Random::new(hash(self.seed, "fault", self.count));
        self.rules.insert(self.count, Rule { fault, matched: 0, triggered: 0, random });
        Ok(self.count)
    }

    /// Counts a request as matched, and returns the faults that it may trigger, with their numbers.
    pub(crate) fn matching(&mut self, operation: &str) -> Vec<(u64, Fault)> {
        let rules = self.rules.iter_mut().filter(|(_, rule)| rule.fault.applies_to(operation));
        let due = rules.filter_map(|(number, rule)| rule.is_due().then_some((number, rule)));
        due.map(|(number, rule)| (*number, rule.fault.clone())).collect()
    }

    /// Counts faults as triggered. Those that had nothing to change are not among them.
    pub(crate) fn count_triggered(&mut self, numbers: &[u64]) {
        for number in numbers {
            self.rules.entry(*number).and_modify(|rule| rule.triggered += 1);
        }
    }
}

impl Fault {
    fn applies_to(&self, operation: &str) -> bool {
        match self.on.as_deref() {
            None => true,
            Some("lwa") => operation.starts_with("lwa."),
            Some("v1") => !operation.starts_with("lwa."),
            Some(on) => on == operation,
        }
    }
}

impl Rule {
    /// Counts a request that matches. Returns `true` if it may trigger the fault.
    fn is_due(&mut self) -> bool {
        let fault = &self.fault;
        self.matched += 1;
        let default_times = if fault.nth.is_some() { 1 } else { u64::MAX };
        let has_begun = self.matched >= fault.nth.unwrap_or(1);
        if !has_begun || self.triggered >= fault.times.unwrap_or(default_times) {
            return false;
        }
        let share = (self.random.next() >> 11) as f64 / (1_u64 << 53) as f64;
        fault.chance.is_none_or(|chance| share < chance)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The requests, of ten, that trigger a fault which has something to change from the `first` on.
    fn hits_from(first: usize, fault: Fault) -> Vec<usize> {
        let mut faults = Faults::new(7);
        let number = faults.add(fault).unwrap();
        let triggers = |request: &usize| {
            let triggers = !faults.matching("get_album").is_empty() && *request >= first;
            faults.count_triggered(if triggers { std::slice::from_ref(&number) } else { &[] });
            triggers
        };
        (1..=10).filter(triggers).collect()
    }

    #[test]
    fn a_fault_is_triggered_at_the_given_operation_and_frequency() {
        let fault = || Fault::status(503);
        let random = hits_from(1, fault().chance(0.5));
        assert!((1..10).contains(&random.len()));
        for (fault, first, expected) in [
            (fault(), 1, (1..=10).collect()),
            (fault().nth(2), 1, vec![2]),
            (fault().times(3), 1, vec![1, 2, 3]),
            (fault().nth(4).times(2), 1, vec![4, 5]),
            (fault().chance(0.0), 1, vec![]),
            (fault().chance(0.5), 1, random),
            (fault().chance(1.0), 1, (1..=10).collect()),
            (fault().nth(1).on("get_album"), 1, vec![1]),
            (fault().nth(1).on("v1"), 1, vec![1]),
            (fault().on("lwa"), 1, vec![]),
            (fault().on("get_track"), 1, vec![]),
            // The first requests have nothing to change.
            (Fault::cut_body().times(2), 3, vec![3, 4]),
            (Fault::cut_body().nth(2), 3, vec![3]),
        ] {
            let told = format!("{fault:?}");
            assert_eq!(hits_from(first, fault), expected, "{told}");
        }
    }
}
