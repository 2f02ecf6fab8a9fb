//! A slow second opinion: the chain of calls in the queue summed state by state, and one caller followed step by step.
//!
//! Nothing here knows an integral or a formula of Erlang's.

use planning::Queue;
use planning::erlang::{a, blocking, c};
use proptest::prelude::*;

/// What the chain says: waits, mean wait, answered in time, gives up, gives up in time, occupancy. Handling takes 1.
struct Chain {
    load: f64,
    agents: usize,
    theta: f64,
    /// Chances of so many calls, those in the queue included.
    chances: Vec<f64>,
}

impl Chain {
    fn without_end(load: f64, agents: usize) -> Self {
        Self::new(load, agents, 0.0)
    }

    fn new(load: f64, agents: usize, theta: f64) -> Self {
        let mut weights = vec![1.0];
        loop {
            let calls = weights.len();
            let leaving = if calls <= agents { number(calls) } else { number(agents) + number(calls - agents) * theta };
            let last: f64 = weights[calls - 1];
            weights.push(last * load / leaving);
            if calls > agents && leaving > load && last < 1e-25 * weights.iter().copied().fold(0.0, f64::max) {
                break;
            }
        }
        let whole: f64 = weights.iter().sum();
        Self { load, agents, theta, chances: weights.iter().map(|weight| weight / whole).collect() }
    }

    fn queued(&self) -> impl Iterator<Item = (usize, f64)> {
        self.chances.iter().skip(self.agents).copied().enumerate()
    }

    fn wait(&self) -> f64 {
        self.queued().map(|(_, chance)| chance).sum()
    }

    fn queue_length(&self) -> f64 {
        self.queued().map(|(length, chance)| number(length) * chance).sum()
    }

    fn occupancy(&self) -> f64 {
        let busy = self.chances.iter().enumerate().map(|(calls, chance)| number(calls.min(self.agents)) * chance);
        busy.sum::<f64>() / number(self.agents)
    }

    /// The shares of all callers who are answered in time, and who give up in time.
    fn ends(&self, within: f64) -> (f64, f64) {
        let ahead = self.chances.len() - self.agents;
        let (answered, gone) = (self.caller(ahead, within, 1.0), self.caller(ahead, within, 0.0));
        let sum = |ends: &[f64]| self.queued().map(|(ahead, chance)| chance * ends[ahead]).sum::<f64>();
        let at_once: f64 = self.chances.iter().take(self.agents).sum();
        (at_once + sum(&answered), sum(&gone))
    }

    /// For so many callers ahead: the chance to be answered in time (`answer` 1), or to give up in time (`answer` 0).
    fn caller(&self, most_ahead: usize, within: f64, answer: f64) -> Vec<f64> {
        let pace = number(self.agents) + number(most_ahead + 1) * self.theta;
        let mut ends = vec![0.0; most_ahead];
        let mut sums = vec![0.0; most_ahead];
        let steps = pace * within;
        let mut chance_ln = -steps;
        let mut count = 0;
        while number(count) < steps || chance_ln > -50.0 {
            for (sum, end) in sums.iter_mut().zip(&ends) {
                *sum += chance_ln.exp() * end;
            }
            let mut before = answer;
            for (ahead, end) in ends.iter_mut().enumerate() {
                let forward = number(self.agents) + number(ahead) * self.theta;
                let next = forward * before + self.theta * (1.0 - answer) + (pace - forward - self.theta) * *end;
                before = std::mem::replace(end, next / pace);
            }
            count += 1;
            chance_ln += (steps / number(count)).ln();
        }
        sums
    }
}

fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap())
}

fn close(ours: f64, theirs: f64) -> bool {
    (ours - theirs).abs() <= 1e-9 * theirs.abs().max(1e-12)
}

/// A queue whose calls are handled in 100 seconds each.
fn queue(load: f64) -> Queue {
    Queue::new(load * 36.0, 100.0).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn patience_agrees_with_the_chain(
        load in 0.01..30.0f64,
        agents in 1..40u32,
        theta in prop_oneof![0.1..1.0f64, 1.0..20.0f64],
        within in 0.0..2.0f64,
    ) {
        let chain = Chain::new(load, agents as usize, theta);

        let ours = a(&queue(load).with_patience(100.0 / theta).unwrap(), agents, within * 100.0);

        let (in_time, gone_in_time) = chain.ends(within);
        let abandon = theta * chain.queue_length() / chain.load;
        for (ours, theirs, what) in [
            (ours.wait, chain.wait(), "wait"),
            (ours.mean_wait_s, chain.queue_length() / load * 100.0, "mean wait"),
            (ours.level, in_time, "level"),
            (ours.level_net, in_time / (1.0 - gone_in_time), "net"),
            (ours.abandon, abandon, "abandon"),
            (ours.abandon_within, gone_in_time, "abandon within"),
            (ours.occupancy, chain.occupancy(), "occupancy"),
        ] {
            prop_assert!(close(ours, theirs), "{what}: {ours} and not {theirs}");
        }
    }

    #[test]
    fn endless_patience_agrees_with_the_chain(agents in 1..40u32, used in 0.01..0.97f64, within in 0.0..2.0f64) {
        let load = f64::from(agents) * used;
        let chain = Chain::without_end(load, agents as usize);

        let ours = c(&queue(load), agents, within * 100.0);

        for (ours, theirs, what) in [
            (ours.wait, chain.wait(), "wait"),
            (ours.mean_wait_s, chain.queue_length() / load * 100.0, "mean wait"),
            (ours.level, chain.ends(within).0, "level"),
            (ours.occupancy, chain.occupancy(), "occupancy"),
        ] {
            prop_assert!(close(ours, theirs), "{what}: {ours} and not {theirs}");
        }
    }

    #[test]
    fn what_is_lost_agrees_with_the_chain(load in 0.001..200.0f64, lines in 0..100u32) {
        let weights: Vec<f64> = (1..=lines)
            .scan(1.0, |weight, line| {
                *weight *= load / f64::from(line);
                Some(*weight)
            })
            .collect();
        let whole: f64 = 1.0 + weights.iter().sum::<f64>();

        let lost = weights.last().copied().unwrap_or(1.0) / whole;

        prop_assert!((blocking(load, lines) / lost - 1.0).abs() < 1e-9, "{} and not {lost}", blocking(load, lines));
    }
}
