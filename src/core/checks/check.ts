import type { CheckId, OptionOf } from '../guide/checks';
import type { Fact, Unreadable } from '../tenant/fact';
import type { FactName, Facts, KnownFacts } from './facts';
import { cannotTell, type Outcome } from './outcome';

/** What a check is given: the values of what it needs, and the facts, known or not, that it considers. */
type Given<Needed extends FactName, Considered extends FactName> = { readonly [F in Needed]: Facts[F] } & {
  readonly [F in Considered]: Fact<Facts[F]>;
} & { readonly now: number };

interface Definition<Id extends CheckId, Needed extends FactName, Considered extends FactName> {
  readonly id: Id;
  /** Without one of these there is no answer. */
  readonly needs: readonly Needed[];
  /** These may be unreadable. */
  readonly considers?: readonly Considered[];
  readonly judge: (given: Given<Needed, Considered>) => Outcome<OptionOf<Id>>;
}

/** One question, answered from facts. */
export interface LiveCheck {
  readonly id: CheckId;
  /** All facts that it looks at: once they are settled, known or not, it can be judged. */
  readonly facts: readonly FactName[];
  /** Pure. `option` of an answer is one of the guide's for this id. */
  judge(facts: KnownFacts): Outcome;
}

/** Defines a check. Asking for a fact that it does not name does not compile. */
export function check<Id extends CheckId, Needed extends FactName, Considered extends FactName = never>(
  definition: Definition<Id, Needed, Considered>,
): LiveCheck {
  const { id, needs, considers = [], judge } = definition;
  return {
    id,
    facts: [...needs, ...considers],
    judge: (facts) => {
      const missing = missingOf(needs, facts);
      return missing ? cannotTell(missing) : judge(given(needs, considers, facts));
    },
  };
}

function missingOf(needs: readonly FactName[], facts: KnownFacts): Unreadable | undefined {
  for (const name of needs) {
    const fact = facts[name];
    if (!fact.known) return fact.why;
  }
  return undefined;
}

function given<Needed extends FactName, Considered extends FactName>(
  needs: readonly Needed[],
  considers: readonly Considered[],
  facts: KnownFacts,
): Given<Needed, Considered> {
  const values = needs.map((name) => {
    const fact: Fact<unknown> = facts[name];
    return [name, fact.known ? fact.value : undefined] as const;
  });
  const considered = considers.map((name) => [name, facts[name]] as const);
  return Object.fromEntries([...values, ...considered, ['now', facts.now]]) as unknown as Given<Needed, Considered>;
}
