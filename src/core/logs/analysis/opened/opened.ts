import type { Language } from '../../../codes/texts';
import type { Attempt } from '../../attempts/attempt';
import { naturesOf } from '../../attempts/nature';
import type { AnalysisTexts } from '../../texts';
import type { Analysis } from '../analysis';
import type { OpenAttempt } from '../analysisState';
import { codeWords } from '../words/codeWords';
import { courseOf } from './course';
import { logKinds } from '../told/coverage';
import { evidence } from './evidence';
import { secondText } from '../words/when';

type Course = OpenAttempt['course'];

function told(course: Course, step: Course[number]['step']): boolean {
  return course.some((each) => each.step === step && each.state !== 'missing');
}

/** What is no reset by the person says so; undefined: it is one, or nothing tells. */
function otherKind({ parts }: Attempt, { events }: Analysis): 'change' | 'admin' | 'unlock' | undefined {
  const own = parts.flatMap(({ event }) => events[event] ?? []);
  const kinds = new Set(naturesOf(own).map(({ kind }) => kind));
  if (kinds.has('reset')) return undefined;
  return (['change', 'admin', 'unlock'] as const).find((kind) => kinds.has(kind));
}

/** How it began and how far it came. */
function beginning(attempt: Attempt, course: Course, who: string, texts: AnalysisTexts): readonly string[] {
  const { opened } = texts;
  const { start } = attempt;
  const first = told(course, 'requested') ? opened.requested : opened.firstRecord;
  const done = course.filter(({ step, state }) => state === 'done' && step !== 'requested' && step !== 'outcome').map(({ label }) => label);
  return [
    start === undefined ? opened.untimed(who) : first(who, texts.utc(secondText(start))),
    ...(done.length > 0 ? [opened.recorded(done)] : []),
  ];
}

function ending({ outcome, start, end, cause }: Attempt, course: Course, texts: AnalysisTexts): readonly string[] {
  const { opened } = texts;
  const failed = course.filter(({ step, state }) => state === 'failed' && step !== 'outcome').at(-1);
  const seconds = start === undefined || end === undefined ? 0 : Math.round((end - start) / 1000);
  return [
    outcome === 'failed' && failed ? opened.failedAt(failed.label) : opened.outcomes[outcome],
    ...(outcome === 'failed' && !cause ? [opened.noCause] : []),
    ...(outcome === 'failed' && course.some(({ step, state }) => step === 'directory' && state === 'done')
      ? [opened.directoryAccepted]
      : []),
    ...(seconds > 0 ? [opened.took(texts.duration(seconds))] : []),
  ];
}

/** What to bear in mind: halves of the story that no log told, and records that may be another's. */
function caveats(analysis: Analysis, { parts, outcome }: Attempt, course: Course, texts: AnalysisTexts): readonly string[] {
  const { opened } = texts;
  const kinds = logKinds(analysis);
  const people = told(course, 'requested') || told(course, 'verified');
  const servers = told(course, 'sent') || told(course, 'directory');
  const weak = parts.filter(({ by }) => by === 'user' || by === 'time').length;
  return [
    ...(!people && !kinds.audit ? [opened.auditMissing] : []),
    ...(!servers && !kinds.server && outcome !== 'succeeded' ? [opened.serverMissing] : []),
    ...(weak > 0 ? [opened.weakJoins(weak)] : []),
  ];
}

function causeOf({ cause }: Attempt, texts: AnalysisTexts, language: Language): OpenAttempt['cause'] {
  if (!cause) return undefined;
  const { text, title, steps } = codeWords(cause.code, language);
  return { code: cause.code, codeText: text, title, certainty: texts.certainties[cause.certainty].sentence, steps };
}

/** An attempt with its story, its course, its cause and the records it is told from. `name`: as shown, '' where nobody is named. */
export function openedAttempt(analysis: Analysis, attempt: Attempt, name: string, texts: AnalysisTexts, language: Language): OpenAttempt {
  const course = courseOf(attempt, analysis.events, texts);
  const cause = causeOf(attempt, texts, language);
  const kind = otherKind(attempt, analysis);
  const listed = evidence(analysis, attempt, texts, language);
  const { start, outcome, parts } = attempt;
  return {
    id: attempt.id,
    title: texts.opened.title(
      name === '' ? texts.noName : name,
      start === undefined ? texts.noTime : texts.utc(secondText(start)),
      texts.outcomes[outcome],
    ),
    sentences: [
      ...beginning(attempt, course, name, texts),
      ...(kind ? [texts.opened.kinds[kind]] : []),
      ...ending(attempt, course, texts),
      ...caveats(analysis, attempt, course, texts),
    ],
    course,
    ...(cause && { cause }),
    evidence: listed,
    more: parts.length > listed.length ? texts.opened.more(parts.length - listed.length) : '',
  };
}
