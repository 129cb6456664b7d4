import type { Tenant } from '../../tenant/tenant';
import type { Traits } from '../tenantUser';
import type { Evidence, Readiness, ReasonId } from '../verdict';

/** Whose readiness is asked for, in which tenant, and when (milliseconds UTC). */
export interface Subject {
  readonly traits: Traits;
  readonly tenant: Tenant;
  readonly now: number;
}

/** The error that a person would meet. */
export type Predicted = Required<Pick<Readiness, 'code' | 'codeBasis'>>;

/**
 * What one gate of the service says. `stop`: the person gets no further, as far as everything that we know; `unknown`: a fact that decides is
 * missing, or facts contradict each other.
 */
export type Finding = { readonly evidence: readonly Evidence[]; readonly warnings?: readonly Evidence[] } & (
  | { readonly outcome: 'pass' }
  | { readonly outcome: 'stop'; readonly reason: ReasonId; readonly predicted?: Predicted }
  | { readonly outcome: 'unknown'; readonly reason: ReasonId }
);

/** One question that the service asks about a person. */
export type Gate = (subject: Subject) => Finding;

export function passed(...evidence: readonly Evidence[]): Finding {
  return { outcome: 'pass', evidence };
}

export function stopped(reason: ReasonId, predicted: Predicted | undefined, ...evidence: readonly Evidence[]): Finding {
  return predicted ? { outcome: 'stop', reason, predicted, evidence } : { outcome: 'stop', reason, evidence };
}

export function untold(reason: ReasonId, ...evidence: readonly Evidence[]): Finding {
  return { outcome: 'unknown', reason, evidence };
}

export function documented(code: string): Predicted {
  return { code, codeBasis: 'documented' };
}

export function inferred(code: string): Predicted {
  return { code, codeBasis: 'inferred' };
}

/** The first that stops; else the first that cannot be told; undefined: all pass. */
export function decisive(findings: readonly Finding[]): Exclude<Finding, { outcome: 'pass' }> | undefined {
  let unknown: Exclude<Finding, { outcome: 'pass' }> | undefined;
  for (const finding of findings) {
    if (finding.outcome === 'stop') return finding;
    if (finding.outcome === 'unknown') unknown ??= finding;
  }
  return unknown;
}
