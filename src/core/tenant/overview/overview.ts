import type { Language } from '../../codes/texts';
import { proofOf } from '../../users/methodKinds';
import type { ReasonId, Verdict } from '../../users/verdict';
import { coverageOf, coverageText } from '../coverage';
import { type Deadline, deadlines } from '../deadlines';
import type { Fact } from '../fact';
import type { RosterSizes } from '../rows/row';
import type { SourceId, Tenant } from '../tenant';
import { dayText, momentText, numberText } from '../times';
import { unreadableSentence, unreadableSentences } from '../unreadable';
import { activityDays, outcomes } from './attempts';
import { type OverviewTexts, overviewTexts } from './texts';

/** How a bar is drawn: a colour and a pattern of its own, so that colour is not the only carrier. */
export type Tone = 'good' | 'bad' | 'unsure' | 'plain' | 'attention';

/** A picture and the table behind it. Every word is ready to show; names of the tenant in it are text, never markup. */
export interface Chart {
  readonly id: 'readiness' | 'methods' | 'activity';
  readonly title: string;
  /** What the picture says, in a sentence or two. */
  readonly summary: string;
  /** `bars`: a bar a row. `days`: a column a row, its parts stacked. */
  readonly kind: 'bars' | 'days';
  /** Heading of the first column. */
  readonly heading: string;
  readonly series: readonly { readonly label: string; readonly tone: Tone }[];
  /** `tone` of bars that differ by row. `note` stands behind the label. */
  readonly rows: readonly { readonly label: string; readonly values: readonly number[]; readonly tone?: Tone; readonly note?: string }[];
  /** Instead of a picture: why there is none. */
  readonly missing?: string;
}

export interface OverviewDeadline {
  readonly title: string;
  readonly when: string;
  readonly sentence: string;
  readonly next: string;
  readonly applies: 'yes' | 'no' | 'unknown';
  readonly appliesText: string;
  readonly past: boolean;
}

/** What the overview shows of a tenant. */
export interface Overview {
  readonly phase: 'loading' | 'partial' | 'full' | 'failed';
  /** Of what one reads first: "2 of 13 sources not readable". */
  readonly coverage: string;
  /** Empty while it is being read for the first time. */
  readonly readAt: string;
  /** Why parts are missing, a sentence each. */
  readonly missing: readonly string[];
  readonly charts: readonly Chart[];
  readonly deadlines: readonly OverviewDeadline[];
}

/** Whom the readiness counts, by first blocking reason. */
export interface ReasonCount {
  readonly verdict: Verdict;
  readonly reason: ReasonId;
  readonly label: string;
  readonly count: number;
}

/**
 * `now` and `readAt` (when the reading was whole; null: not yet): milliseconds UTC. `expected`: users that Graph announced, 0 when it did not.
 * `methodName`: what to call a name of the report.
 */
export interface OverviewFacts {
  readonly tenant: Tenant;
  readonly roster: RosterSizes;
  readonly expected: number;
  readonly reasons: readonly ReasonCount[];
  readonly methodName: (method: string) => string;
  readonly loading: boolean;
  readonly now: number;
  readonly readAt: number | null;
}

const tones: Readonly<Record<Verdict, Tone>> = { ready: 'good', cannot: 'bad', cannotTell: 'unsure' };
const order: readonly Verdict[] = ['cannot', 'cannotTell', 'ready'];

/** More rows than this are put together: a picture of forty bars tells nothing. */
const MOST_BARS = 20;
/** A method that Microsoft adds later may be called anything. */
const LONGEST_NAME = 80;

function missing(fact: Fact<unknown>, source: SourceId, language: Language): { readonly missing?: string } {
  return fact.known ? {} : { missing: unreadableSentence(fact.why, language, source) };
}

function readinessChart({ reasons, roster, tenant }: OverviewFacts, texts: OverviewTexts, language: Language): Chart {
  const rows = [...reasons].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict) || b.count - a.count);
  const total = (verdict: Verdict): number => rows.filter((row) => row.verdict === verdict).reduce((sum, { count }) => sum + count, 0);
  const nobody = rows.length === 0 ? (roster.size === 0 ? missing(tenant.users, 'users', language) : {}) : {};
  return {
    id: 'readiness',
    title: texts.readiness.title,
    summary: rows.length === 0 ? texts.readiness.nobody : texts.readiness.summary(total('ready'), total('cannot'), total('cannotTell')),
    kind: 'bars',
    heading: texts.readiness.heading,
    series: [{ label: texts.people, tone: 'plain' }],
    rows: rows.map(({ label, count, verdict }) => ({ label, values: [count], tone: tones[verdict], note: texts.verdicts[verdict] })),
    ...nobody,
  };
}

function methodsChart({ tenant, methodName }: OverviewFacts, texts: OverviewTexts, language: Language): Chart {
  const { methodCounts } = tenant;
  const counts = methodCounts.known ? [...methodCounts.value].sort((a, b) => b.count - a.count) : [];
  const rows = counts.map(({ method, count }) => {
    const proof = proofOf(method);
    const ends = proof === 'mobilePhone' || proof === 'officePhone' || proof === 'questions';
    const [tone, note]: readonly [Tone, string] =
      proof === undefined
        ? ['unsure', texts.methods.unknown]
        : proof === 'never'
          ? ['plain', texts.methods.never]
          : ends
            ? ['attention', texts.methods.ends]
            : ['good', texts.methods.counts];
    return { label: methodName(method).slice(0, LONGEST_NAME), values: [count], tone, note };
  });
  return {
    id: 'methods',
    title: texts.methods.title,
    summary: rows.length === 0 ? texts.methods.none : texts.methods.summary,
    kind: 'bars',
    heading: texts.methods.heading,
    series: [{ label: texts.people, tone: 'plain' }],
    rows: rows.slice(0, MOST_BARS),
    ...missing(methodCounts, 'methodCounts', language),
  };
}

function activityChart({ tenant, now }: OverviewFacts, texts: OverviewTexts, language: Language): Chart {
  const { activity } = tenant;
  const days = activity.known ? activityDays(activity.value.events, now) : [];
  const sums = outcomes.map((outcome) => days.reduce((sum, { counts }) => sum + counts[outcome], 0));
  const [succeeded = 0, failed = 0, blocked = 0, unfinished = 0] = sums;
  const cut = activity.known && activity.value.cut ? ` ${texts.activity.cut}` : '';
  const something = succeeded + failed + blocked + unfinished > 0;
  return {
    id: 'activity',
    title: texts.activity.title,
    summary: (something ? texts.activity.summary(succeeded, failed, blocked, unfinished) : texts.activity.none) + cut,
    kind: 'days',
    heading: texts.activity.heading,
    series: [
      { label: texts.activity.outcomes.succeeded, tone: 'good' },
      { label: texts.activity.outcomes.failed, tone: 'bad' },
      { label: texts.activity.outcomes.blocked, tone: 'attention' },
      { label: texts.activity.outcomes.unfinished, tone: 'unsure' },
    ],
    rows: something ? days.map(({ at, counts }) => ({ label: dayText(at), values: outcomes.map((outcome) => counts[outcome]) })) : [],
    ...missing(activity, 'activity', language),
  };
}

/** What comes next stands first; of what is past, the latest. */
function aheadFirst(a: Deadline, b: Deadline): number {
  if (a.daysLeft < 0 !== b.daysLeft < 0) return a.daysLeft < 0 ? 1 : -1;
  return a.daysLeft < 0 ? b.daysLeft - a.daysLeft : a.daysLeft - b.daysLeft;
}

/** What the page shows. Pure: the same facts give the same page. */
export function overview(facts: OverviewFacts, language: Language): Overview {
  const { tenant, roster, expected, loading, now, readAt } = facts;
  const texts = overviewTexts(language);
  const { notReadable, sources } = coverageOf(tenant, roster, expected);
  const words = { yes: texts.appliesYes, no: texts.appliesNo, unknown: texts.appliesUnknown };
  const failed = notReadable.length === sources.length;
  return {
    phase: failed ? 'failed' : loading ? 'loading' : notReadable.length > 0 ? 'partial' : 'full',
    coverage: coverageText(tenant, roster, language, expected),
    readAt: readAt === null ? '' : texts.at(momentText(readAt)),
    missing: unreadableSentences(tenant, notReadable, language),
    charts: failed
      ? []
      : [readinessChart(facts, texts, language), methodsChart(facts, texts, language), activityChart(facts, texts, language)],
    deadlines: [...deadlines(tenant, now, language)]
      .filter(({ applies }) => applies !== 'no')
      .sort(aheadFirst)
      .map(({ title, when, sentence, next, applies, daysLeft, people }) => ({
        title,
        when,
        sentence: people ? `${sentence} ${texts.registeredIt(numberText(people, language))}` : sentence,
        next,
        applies,
        appliesText: words[applies],
        past: daysLeft < 0,
      })),
  };
}
