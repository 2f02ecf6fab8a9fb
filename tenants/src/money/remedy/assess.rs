//! From results to adjustments: every remedy in order, then caps, then what is won back, then what is to be told.

use kernel::fault::Fault;
use kernel::money::Wrong;
use kernel::{Amount, Currency};
use uuid::Uuid;

use super::draft::Draft;
use super::history::History;
use super::promise::{bonus, credit, measured};
use super::score::{Score, at_risk, composite, points};
use super::{Adjustment, Kind, Pattern, Remedies, Remedy, Scorecard, Termination, cap, check_against};
use crate::money::level::Better;
use crate::money::results::{NotJudged, Outcome, Results, Settled};
use crate::money::why::Why;
use crate::money::{fees, trouble};

/// What a month's results do to its fees, given the months before it.
///
/// Refused where a rule does not fit the promises, where a month stands twice, and where money cannot be reckoned.
pub fn assess(
    remedies: &Remedies,
    currency: Currency,
    results: &Results,
    history: &[Settled],
) -> Result<Vec<Adjustment>, Fault> {
    check_against(remedies, &results.outcomes)?;
    let month = Assessed { history: History::new(results, history)?, zero: Amount::zero(currency) };
    let mut lines = Vec::new();
    for remedy in &remedies.remedies {
        let at = |wrong| trouble(&format!("remedies.{}", remedy.code), wrong);
        lines.extend(month.lines(remedy).map_err(at)?);
    }
    for limit in &remedies.caps {
        let at = |wrong| trouble(&format!("caps.{}", limit.code), wrong);
        cap::hold(limit, &month.history, &mut lines, month.zero).map_err(at)?;
    }
    for remedy in &remedies.remedies {
        let at = |wrong| trouble(&format!("remedies.{}.earn_back", remedy.code), wrong);
        lines.extend(month.won_back(remedy).map_err(at)?);
    }
    lines.extend(remedies.terminations.iter().filter_map(|right| month.may_end(right)));
    Ok(lines)
}

struct Assessed<'a> {
    history: History<'a>,
    zero: Amount,
}

impl Assessed<'_> {
    fn results(&self) -> &Results {
        self.history.now
    }

    fn lines(&self, remedy: &Remedy) -> Result<Vec<Adjustment>, Wrong> {
        let base = fees(&self.results().fees, &remedy.base, self.zero.currency)?;
        if let Some(promise) = remedy.pattern.promise() {
            return self.of_promise(remedy, promise, base).map(|line| line.into_iter().collect());
        }
        let drafted = match &remedy.pattern {
            Pattern::Points { points: weights, steps } => {
                points(weights, steps, self.results(), base).map(|draft| (Kind::Credit, draft))
            }
            Pattern::Composite { scorecard, bands } => {
                self.score(scorecard).and_then(|score| composite(&score, bands, base))
            }
            Pattern::AtRisk { pool_bp, scorecard, bands } => {
                let draft = self.score(scorecard).and_then(|score| at_risk(*pool_bp, &score, bands, base));
                draft.map(|draft| (Kind::Credit, draft))
            }
            Pattern::GainShare { .. } => return self.gain(remedy).map(|line| line.into_iter().collect()),
            _ => None,
        };
        let line = drafted.map(|(kind, draft)| line(remedy, kind, &draft)).transpose()?;
        Ok(line.into_iter().chain(self.left_out(remedy)).collect())
    }

    fn score(&self, card: &Scorecard) -> Option<Score> {
        Score::of(card, self.results())
    }

    fn of_promise(&self, remedy: &Remedy, promise: &str, base: Amount) -> Result<Option<Adjustment>, Wrong> {
        let Some(outcome) = self.results().outcome(promise) else { return Ok(None) };
        let value = match outcome.judged() {
            Ok(value) => value,
            Err(reason) => return Ok(self.reported(remedy, outcome, reason)),
        };
        let made = match credit(&remedy.pattern, base, outcome, value) {
            Some(draft) => Some(line(remedy, Kind::Credit, &self.repeated(remedy, promise, draft))?),
            None => bonus(&remedy.pattern, base, outcome, value)
                .map(|draft| line(remedy, Kind::Bonus, &draft))
                .transpose()?,
        };
        let missed = |kind| if kind == Kind::Credit { sorted(&outcome.missed) } else { Vec::new() };
        Ok(made.map(|made| Adjustment { references: missed(made.kind), ..about(made, outcome) }))
    }

    fn repeated(&self, remedy: &Remedy, promise: &str, draft: Draft) -> Draft {
        let misses = self.history.misses_in_a_row(promise);
        match remedy.repeats.iter().rfind(|repeat| repeat.from <= misses) {
            Some(repeat) => draft.repeated(*repeat, misses),
            None => draft,
        }
    }

    /// A miss that is only reported.
    fn reported(&self, remedy: &Remedy, outcome: &Outcome, reason: NotJudged) -> Option<Adjustment> {
        let missed = outcome.value.filter(|value| !outcome.reaches(*value, outcome.target));
        let why = Why::of("not_judged").with("reason", reason.code()).maybe("duty", outcome.duty.as_ref());
        missed.map(|value| about(self.notice(&remedy.code, measured(why, outcome, value)), outcome))
    }

    /// The promises of a scorecard or of points that are missed and only reported.
    fn left_out(&self, remedy: &Remedy) -> Vec<Adjustment> {
        let promises: Vec<&String> = match &remedy.pattern {
            Pattern::Points { points, .. } => points.keys().collect(),
            Pattern::Composite { scorecard, .. } | Pattern::AtRisk { scorecard, .. } => {
                scorecard.weights.keys().collect()
            }
            _ => Vec::new(),
        };
        let outcomes = promises.into_iter().filter_map(|promise| self.results().outcome(promise));
        outcomes.filter_map(|outcome| self.reported(remedy, outcome, outcome.judged().err()?)).collect()
    }

    fn gain(&self, remedy: &Remedy) -> Result<Option<Adjustment>, Wrong> {
        let Pattern::GainShare { gain, baseline, better, share_bp } = &remedy.pattern else { return Ok(None) };
        let gains: Vec<_> = self.results().gains.iter().filter(|known| known.code == *gain).collect();
        if gains.is_empty() {
            return Ok(None);
        }
        let measured = Amount::sum(gains.iter().map(|gain| gain.measured), self.zero.currency)?;
        let beyond = match better {
            Better::Higher => measured.minus(*baseline)?,
            Better::Lower => baseline.minus(measured)?,
        };
        if beyond <= Amount::zero(beyond.currency) {
            return Ok(None);
        }
        let why = Why::of("gain_share").with("measured", measured).with("baseline", baseline);
        let draft = Draft::share(beyond, *share_bp, why);
        let made = line(remedy, Kind::Bonus, &draft)?;
        let references = gains.iter().flat_map(|gain| gain.references.iter().copied()).collect::<Vec<_>>();
        Ok(Some(Adjustment { references: sorted(&references), ..made }))
    }

    /// The credit that this month is the last to win back.
    fn won_back(&self, remedy: &Remedy) -> Result<Option<Adjustment>, Wrong> {
        let (Some(rule), Some(promise)) = (remedy.earn_back, remedy.pattern.promise()) else { return Ok(None) };
        let missed = self.results().month.back(rule.months);
        let Some(credit) = self.history.credit(&remedy.code, missed) else { return Ok(None) };
        let exceeded = |back: u32| {
            let outcome = self.history.outcome(promise, self.results().month.back(back))?;
            let level = outcome.better.harder(outcome.target, rule.margin);
            Some(outcome.reaches(outcome.judged().ok()?, level))
        };
        if !(0..rule.months).all(|back| exceeded(back) == Some(true)) {
            return Ok(None);
        }
        let why = Why::of("earn_back").with("credit_of", missed).with("months", rule.months);
        let draft = Draft::share(self.zero.minus(credit.amount)?, rule.share_bp, why.with("margin", rule.margin));
        let made = line(remedy, Kind::EarnBack, &draft)?;
        let outcome = self.results().outcome(promise);
        Ok((!made.amount.is_zero()).then(|| match outcome {
            Some(outcome) => about(made, outcome),
            None => made,
        }))
    }

    fn may_end(&self, right: &Termination) -> Option<Adjustment> {
        let outcome = self.results().outcome(&right.promise)?;
        let misses = self.history.misses_within(&right.promise, right.months);
        let due = outcome.kept() == Some(false) && misses >= right.misses;
        let why = Why::of("may_terminate").with("misses", misses).with("months", right.months);
        due.then(|| about(self.notice(&right.code, why), outcome))
    }

    fn notice(&self, rule: &str, why: Why) -> Adjustment {
        let (promise, clause, references) = (None, None, Vec::new());
        Adjustment { rule: rule.to_owned(), kind: Kind::Notice, promise, clause, amount: self.zero, why, references }
    }
}

fn line(remedy: &Remedy, kind: Kind, draft: &Draft) -> Result<Adjustment, Wrong> {
    let amount = draft.amount()?;
    let amount = if kind == Kind::Credit { amount.negated()? } else { amount };
    let (promise, clause, references) = (None, None, Vec::new());
    Ok(Adjustment { rule: remedy.code.clone(), kind, promise, clause, amount, why: draft.why.clone(), references })
}

fn about(line: Adjustment, outcome: &Outcome) -> Adjustment {
    Adjustment { promise: Some(outcome.promise.clone()), clause: outcome.clause.clone(), ..line }
}

fn sorted(references: &[Uuid]) -> Vec<Uuid> {
    let mut references = references.to_vec();
    references.sort_unstable();
    references
}
