import type { Language } from '../../core/codes/texts';
import type { Evidence, Readiness, ReasonId, Verdict } from '../../core/users/verdict';
import { decode } from '../decode';
import { tenantBundle } from '../tenant/tenantBundle';

/** One thing that was looked at, in words. `mark` says the outcome without colour. */
export interface Looked {
  readonly mark: '✓' | '✗' | '?' | '•';
  readonly text: string;
  /** Empty for what was read: the usual case needs no label. */
  readonly basis: string;
}

/** A verdict in words: what the tooltip, the page of a check and the copied summary say alike. */
export interface Description {
  readonly verdict: Verdict;
  readonly verdictText: string;
  readonly reason: string;
  readonly sentence: string;
  readonly next: string;
  /** The error that the person would meet. `sure` is empty when it is documented. */
  readonly code?: { readonly id: string; readonly code: string; readonly title: string; readonly sure: string };
  readonly evidence: readonly Looked[];
  readonly warnings: readonly string[];
  /** The administrator policy's own verdict. */
  readonly admin?: { readonly verdictText: string; readonly reason: string; readonly sentence: string; readonly roles: readonly string[] };
}

const MARKS = { pass: '✓', fail: '✗', unknown: '?', note: '•' } as const;

export function describe(readiness: Readiness, language: Language): Description {
  const { usersTexts, evidenceSentence, tenantTexts } = tenantBundle();
  const { verdicts, reasons } = usersTexts(language);
  const { basis } = tenantTexts(language);
  const looked = (evidence: Evidence): Looked => ({
    mark: MARKS[evidence.outcome],
    text: evidenceSentence(evidence, language),
    basis: evidence.basis === 'read' ? '' : basis[evidence.basis],
  });
  const { label, sentence, next } = reasons[readiness.reason];
  const { admin } = readiness;
  return {
    verdict: readiness.verdict,
    verdictText: verdicts[readiness.verdict],
    reason: label,
    sentence,
    next,
    ...predicted(readiness, language),
    evidence: readiness.evidence.map(looked),
    warnings: readiness.warnings.map((warning) => evidenceSentence(warning, language)),
    ...(admin ? { admin: { verdictText: verdicts[admin.verdict], ...reasonOf(admin.reason, reasons), roles: admin.roles } } : {}),
  };
}

function reasonOf(
  id: ReasonId,
  reasons: Readonly<Record<ReasonId, { label: string; sentence: string }>>,
): { reason: string; sentence: string } {
  return { reason: reasons[id].label, sentence: reasons[id].sentence };
}

function predicted(readiness: Readiness, language: Language): Pick<Description, 'code'> {
  if (readiness.code === undefined) return {};
  const { id, code, title } = decode().explain(readiness.code, language);
  const sure = readiness.codeBasis === 'inferred' ? decode().textsOf(language).confidences.inferred : '';
  return { code: { id, code, title, sure } };
}
