import { type CauseId, causes } from './causes';
import { type CheckId, type CheckPlace, checkFacts } from './checks';
import { allowedOptions, signsOf } from './signs';

/** What it costs to find out, beside asking the person. */
const COST: Readonly<Record<CheckPlace, number>> = { person: 1, device: 1.1, adminCenter: 1.15, server: 1.3, directory: 1.3 };

/** How common a cause is beside its neighbours. */
export function weightOf(cause: CauseId): number {
  return causes[cause].weight ?? 2;
}

/** How likely each answer is if this is the cause: one of those that it names, else, for it does not stop there, a good one. */
function likelihood(cause: CauseId, check: CheckId): ReadonlyMap<string, number> {
  let ofCheck = likelihoods.get(check);
  if (!ofCheck) likelihoods.set(check, (ofCheck = new Map<CauseId, ReadonlyMap<string, number>>()));
  let kept = ofCheck.get(cause);
  if (!kept) ofCheck.set(cause, (kept = likelihoodOf(cause, check)));
  return kept;
}

/** The data never changes, so each is worked out once. */
const likelihoods = new Map<CheckId, Map<CauseId, ReadonlyMap<string, number>>>();

function likelihoodOf(cause: CauseId, check: CheckId): ReadonlyMap<string, number> {
  const { when } = causes[cause];
  const options = Object.entries(checkFacts(check).options);
  const good = options.filter(([, outcome]) => outcome === 'pass').map(([id]) => id);
  const named =
    allowedOptions(when, check) ?? allowedOptions(signsOf(cause), check) ?? (good.length > 0 ? good : options.map(([id]) => id));
  return new Map(named.map((id) => [id, 1 / named.length]));
}

function entropy(weights: readonly number[]): number {
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.reduce((bits, weight) => (weight > 0 ? bits - (weight / sum) * Math.log2(weight / sum) : bits), 0);
}

/** How many bits an answer to this check takes off the question which of these causes it is. */
function gain(check: CheckId, among: readonly CauseId[]): number {
  const common = among.map(weightOf);
  const total = common.reduce((a, b) => a + b, 0);
  const likely = among.map((cause) => likelihood(cause, check));
  let left = 0;
  for (const option of Object.keys(checkFacts(check).options)) {
    const weights = common.map((weight, index) => weight * (likely[index]?.get(option) ?? 0));
    const sum = weights.reduce((a, b) => a + b, 0);
    if (sum > 0) left += (sum / total) * entropy(weights);
  }
  return entropy(common) - left;
}

/** The check that best separates the causes for what it costs; undefined when none does. Ties go to the earlier one in the service's order. */
export function bestCheck(among: readonly CauseId[], askable: readonly CheckId[]): CheckId | undefined {
  let best: CheckId | undefined;
  let most = 0.01;
  for (const check of askable) {
    const worth = gain(check, among) / COST[checkFacts(check).place];
    if (worth > most + 1e-9) {
      best = check;
      most = worth;
    }
  }
  return best;
}
