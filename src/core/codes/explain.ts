import type { Confidence, Facts, Family, Severity } from './entry';
import { sources } from './catalogue/sources';
import { allFacts } from './facts';
import { find } from './find';
import { type Language, textsOf } from './texts';

/** When the catalogue was last read against its sources. One date for all: it was reviewed as a whole. */
export const REVIEWED = '2026-11-21';

export interface ExplainedCause {
  readonly text: string;
  readonly check?: string;
  readonly fix?: string;
  readonly confidence: Confidence;
}

/** Everything we say about a code, in one language, ready to be shown. Parts in backticks are code; there is no other markup. */
export interface Explanation {
  readonly id: string;
  /** False for a code of a known shape that no public source explains. */
  readonly known: boolean;
  readonly family: Family;
  readonly severity: Severity;
  /** What a person calls it: `SSPR_0010`, `33004`, `Successfully completed reset`. */
  readonly code: string;
  readonly title: string;
  readonly name?: string;
  readonly aliases: readonly string[];
  readonly meaning: string;
  readonly causes: readonly ExplainedCause[];
  readonly steps: readonly string[];
  readonly fixedBy: readonly string[];
  readonly seenIn: readonly string[];
  readonly engines?: string;
  readonly userSees?: string;
  readonly technicalLine?: string;
  readonly notes: readonly string[];
  readonly related: readonly { readonly id: string; readonly code: string; readonly title: string }[];
  /** The scenarios of the troubleshooting guide that it belongs to. */
  readonly scenarios: readonly { readonly id: string; readonly title: string }[];
  /** A short text to send to the end user. */
  readonly reply: string;
  readonly docs: string;
  readonly sources: readonly { readonly title: string; readonly url?: string }[];
  readonly confidence: Confidence;
  /** ISO date. */
  readonly reviewed: string;
}

const byId = new Map(allFacts.map((facts) => [facts.id, facts]));
const byFolded = new Map(
  allFacts
    .flatMap((facts) => [facts.id, ...(facts.aliases ?? []), facts.name ?? facts.id].map((key) => [fold(key), facts.id] as const))
    .reverse(),
);

function fold(text: string): string {
  return text.trim().toLowerCase();
}

/**
 * The id that a person means: an id itself, a spelling or a name, a code in any form that `find` reads, or a bare number (`9` and `30` are
 * SSPR numbers; `33004` an event; `50126` a sign-in code). Undefined when it is none of these.
 */
export function resolve(code: string): string | undefined {
  const text = code.trim();
  if (byId.has(text) || isUnknownId(text)) return text;
  const [first] = find(text);
  if (first && first.end - first.start >= text.length) return first.id;
  if (/^\d{1,6}$/.test(text)) return byNumber(text);
  return byFolded.get(fold(text)) ?? first?.id;
}

function byNumber(digits: string): string | undefined {
  if (digits === '009') return 'SSPR_009';
  const number = Number(digits);
  const candidates = allFacts.filter((facts) => facts.number === number);
  return (candidates.find(({ id }) => id !== 'SSPR_009') ?? candidates[0])?.id;
}

function isUnknownId(id: string): boolean {
  return /^unknown:(?:SSPR_\d{1,5}|AADSTS\d{4,7}|0x[0-9A-F]{8}|PasswordResetService\/\d{5})$/.test(id);
}

/** What lists and headings call an entry: the short code without its source, or the sentence by which people meet it, in quotation marks. */
export function codeOf({ id, family, number, name, phrases }: Facts): string {
  switch (family) {
    case 'writeback-event':
      return number === undefined ? (id.split('/').at(-1) ?? id) : id.replace('/', ' ');
    case 'sspr':
    case 'hresult':
    case 'aadsts':
    case 'audit-activity':
    case 'audit-detail':
      return id;
    default: {
      const sentence = phrases?.[0]?.replace(/\{([^|}]*)[^}]*\}/g, '$1');
      return name ?? (sentence === undefined ? id.replace(/^audit:/, '').replaceAll('-', ' ') : `“${sentence}”`);
    }
  }
}

/**
 * Explains a code. Takes an id of the catalogue, an `unknown:…` id or a code as a person writes it; what is none of these is answered as
 * unknown too: never an error, never a guess.
 */
export function explain(codeOrId: string, language: Language): Explanation {
  const id = resolve(codeOrId) ?? `unknown:${codeOrId.trim().slice(0, 60)}`;
  const facts = byId.get(id);
  return facts ? known(facts, language) : unknown(id, language);
}

function known(facts: Facts, language: Language): Explanation {
  const texts = textsOf(language);
  const { id, family, severity, name, aliases = [], causes = [], related = [] } = facts;
  const text = texts.entries[id];
  return {
    id,
    known: true,
    family,
    severity,
    code: codeOf(facts),
    title: text?.title ?? id,
    ...(name !== undefined && { name }),
    aliases,
    meaning: text?.meaning ?? '',
    causes: causes.flatMap(({ id: cause, confidence }) => {
      const words = text?.causes?.[cause];
      return words ? [{ ...words, confidence }] : [];
    }),
    steps: text?.steps ?? [],
    fixedBy: (facts.fixedBy ?? []).map((actor) => texts.actors[actor]),
    seenIn: (facts.seenIn ?? []).map((place) => texts.places[place]),
    ...(text?.engines !== undefined && { engines: text.engines }),
    ...(text?.userSees !== undefined && { userSees: text.userSees }),
    ...(text?.technicalLine !== undefined && { technicalLine: text.technicalLine }),
    notes: text?.notes ?? [],
    related: related.flatMap((other) => {
      const target = byId.get(other);
      return target ? [{ id: other, code: codeOf(target), title: texts.entries[other]?.title ?? other }] : [];
    }),
    scenarios: (facts.scenarios ?? []).flatMap((scenario) => {
      const title = texts.scenarios[scenario];
      return title === undefined ? [] : [{ id: scenario, title }];
    }),
    reply: texts.replies[facts.reply],
    docs: facts.docs,
    sources: facts.sources.flatMap((key) => sources[key] ?? []),
    confidence: facts.confidence,
    reviewed: REVIEWED,
  };
}

const TROUBLESHOOT = 'https://learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr';

function shapeOf(code: string): {
  readonly family: Family;
  readonly advice: 'sspr' | 'aadsts' | 'event' | 'hresult' | 'other';
  readonly docs: string;
} {
  if (code.startsWith('SSPR')) return { family: 'sspr', advice: 'sspr', docs: TROUBLESHOOT };
  if (code.startsWith('AADSTS'))
    return { family: 'aadsts', advice: 'aadsts', docs: `https://login.microsoftonline.com/error?code=${code.slice(6)}` };
  if (code.startsWith('0x')) return { family: 'hresult', advice: 'hresult', docs: `${TROUBLESHOOT}-writeback` };
  if (code.startsWith('PasswordResetService/')) return { family: 'writeback-event', advice: 'event', docs: `${TROUBLESHOOT}-writeback` };
  return { family: 'symptom', advice: 'other', docs: TROUBLESHOOT };
}

function unknown(id: string, language: Language): Explanation {
  const texts = textsOf(language);
  const code = id.replace(/^unknown:/, '');
  const { family, advice, docs } = isUnknownId(id) ? shapeOf(code) : shapeOf('');
  return {
    id,
    known: false,
    family,
    severity: 'warning',
    code: code.replace('/', ' '),
    title: texts.unknown.title,
    aliases: [],
    meaning: texts.unknown.meaning,
    causes: [],
    steps: texts.unknown[advice],
    fixedBy: [],
    seenIn: [],
    notes: [],
    related: [],
    scenarios: [],
    reply: texts.replies.sendToIt,
    docs,
    sources: [],
    confidence: 'inferred',
    reviewed: REVIEWED,
  };
}
