import type { Language } from '../../codes/texts';
import type { Analysis } from '../../logs/analysis/analysis';
import { foreignLine, foreignText } from '../../logs/analysis/words/foreign';
import type { LogEvent } from '../../logs/event';
import { analysisTexts } from '../../logs/texts';
import { visible } from '../case/foreign';
import { SHAPES } from '../case/mask';
import { maskId, redact } from '../redact';
import { type KnownNames, knownNames } from './knownNames';
import { analysisReportTexts } from './texts';

/** How what is not ours goes into a report: cleaned in any case, masked where the report is. Our own sentences never pass here. */
export interface AnalysisMask {
  readonly person: (number: number, name: string) => string;
  readonly id: (id: string) => string;
  readonly source: (source: number) => string;
  /** A record. */
  readonly event: (event: LogEvent) => LogEvent;
  /** A record without its heading and excerpt, which cost most to mask. */
  readonly facts: (event: LogEvent) => LogEvent;
}

const TOKEN = /[^\s"'<>()[\]{},;:|=]+/gu;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Scripts that put no blanks between words. */
const UNBROKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const MASK = '***';
/** Fields that hold a name by what they are called, of people whom no record names otherwise and of service accounts. */
const NAMED =
  /\b((?:user|domain|account|sam ?account|display|given|family) ?name|sur ?name|target ?account)(["']?\s*[:=]\s*["']?)([^\r\n,;"'<>]+)/gi;

/** Names inside a run of letters that has no blanks, the longest first. */
function maskRun(run: string, { words, longestWord }: KnownNames): string {
  let masked = '';
  for (let at = 0; at < run.length;) {
    let length = Math.min(longestWord, run.length - at);
    while (length > 1 && !words.has(run.slice(at, at + length).toLowerCase())) length--;
    masked += length > 1 ? MASK : run.charAt(at);
    at += Math.max(1, length);
  }
  return masked;
}

function maskWords(text: string, names: KnownNames): string {
  return text.replace(WORD, (word) => {
    if (names.words.has(word.toLowerCase())) return MASK;
    return UNBROKEN.test(word) ? maskRun(word, names) : word;
  });
}

/** A token that is a whole name is called by what stands for it; of any other, the words that are names vanish. */
function maskToken(token: string, names: KnownNames): string {
  const bare = token.replace(/[.!?*]+$/, '');
  const whole = names.whole.get(bare.replace(/%40/i, '@').toLowerCase());
  return whole === undefined ? maskWords(token, names) : whole + token.slice(bare.length);
}

function hide(text: string, names: KnownNames): string {
  let shown = visible(text);
  for (const [shape, mask] of SHAPES) shown = shown.replace(shape, mask);
  shown = shown.replace(NAMED, (field: string, label: string, between: string, name: string) =>
    name.includes('@') || names.whole.has(name.trim().toLowerCase()) ? field : `${label}${between}${MASK}`,
  );
  return redact(shown.replace(TOKEN, (token) => maskToken(token, names)));
}

/** The records of an attempt carry the same ids, one after the other. */
function maskedIds(): (id: string) => string {
  let last = { id: '', mask: '' };
  return (id) => {
    if (id !== last.id) last = { id, mask: maskId(id) };
    return last.mask;
  };
}

const open = (analysis: Analysis): AnalysisMask => ({
  person: (_, name) => name,
  id: foreignLine,
  source: (source) => foreignLine(analysis.sources[source]?.name ?? ''),
  event: (event) => event,
  facts: (event) => event,
});

/**
 * People are called "User 12", computers "Computer 3", logs "Log 2": equal ones stay equal. In headings and excerpts every name, id and computer
 * that any record of the analysis gives is masked where it stands as a word, and whatever looks like an address, id, phone number, network
 * address or directory name. `people`: the number of who an attempt is about, −1 for nobody, by place.
 */
export function analysisMask(analysis: Analysis, people: Int32Array, masked: boolean, language: Language): AnalysisMask {
  if (!masked) return open(analysis);
  const texts = analysisReportTexts(language);
  const { formats, tenantLog } = analysisTexts(language);
  const names = knownNames(analysis, people, texts);
  const [tracking, correlation, support] = [maskedIds(), maskedIds(), maskedIds()];
  const factsOf = ({
    source,
    line,
    time,
    step,
    result,
    codes,
    trackingIds,
    correlationIds,
    supportCodes,
    computer,
  }: LogEvent): LogEvent => ({
    ...{ source, line, step, result, codes },
    ...(time && { time }),
    trackingIds: trackingIds.map(tracking),
    correlationIds: correlationIds.map(correlation),
    supportCodes: supportCodes.map(support),
    ...(computer !== undefined && { computer: names.whole.get(computer.toLowerCase()) ?? MASK }),
    excerpt: '',
  });
  return {
    person: (number) => (number < 0 ? '' : texts.user(number + 1)),
    id: maskId,
    source: (index) => {
      const { kind, format } = analysis.sources[index] ?? {};
      return texts.source(index + 1, kind === 'tenant' ? tenantLog : format === undefined ? '' : formats[format]);
    },
    event: (event) => ({
      ...factsOf(event),
      ...(event.heading !== undefined && { heading: foreignLine(hide(event.heading, names)) }),
      excerpt: foreignText(hide(event.excerpt, names)),
    }),
    facts: factsOf,
  };
}
