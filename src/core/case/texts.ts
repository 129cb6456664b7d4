import type { Language } from '../codes/texts';
import type { Certainty } from '../guide/assess';
import type { CommandPlace } from '../guide/commands';
import type { GroupId } from './checkGroups';
import type { CloudId } from '../tenant/clouds';
import { en } from './texts/en';

/** Fixed words of the page: buttons, headings and hints. */
export interface PageLabels {
  readonly title: string;
  readonly place: string;
  readonly steps: string;
  readonly demo: string;
  readonly notSignedIn: string;
  readonly signIn: string;
  readonly openDemo: string;
  readonly startOver: string;
  readonly logLine: string;
  // The person
  readonly user: string;
  readonly userField: string;
  readonly userHint: string;
  readonly findUser: string;
  readonly keepName: string;
  readonly looking: string;
  readonly people: string;
  readonly clearUser: string;
  readonly enterByUser: string;
  readonly notLookedUp: string;
  // Progress
  readonly runAll: string;
  readonly runAgain: string;
  readonly runCheck: string;
  readonly cancelRun: string;
  // Found
  readonly found: string;
  readonly nothingFound: string;
  readonly takeBack: string;
  readonly showCheck: string;
  readonly next: string;
  readonly goOn: string;
  // Start
  readonly search: string;
  readonly searchHint: string;
  readonly searchResults: string;
  readonly foundScenarios: string;
  readonly foundCodes: string;
  readonly byArea: string;
  readonly byUser: string;
  readonly everywhere: string;
  readonly back: string;
  // A question
  readonly options: string;
  readonly answer: string;
  readonly answerDifferently: string;
  readonly chooseFirst: string;
  readonly howToFindOut: string;
  readonly menu: string;
  readonly openLink: string;
  readonly command: string;
  readonly readsOnly: string;
  readonly copy: string;
  readonly toTerminal: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly readPaste: string;
  readonly tooLong: string;
  readonly because: string;
  readonly live: string;
  readonly evidence: string;
  readonly checking: string;
  readonly permissions: string;
  readonly otherChecks: string;
  // All checks
  readonly onlyMatters: string;
  // The finding
  readonly certainty: string;
  readonly confidence: string;
  readonly basedOn: string;
  readonly alsoKnown: string;
  readonly unchecked: string;
  readonly who: string;
  readonly whatToDo: string;
  readonly copySteps: string;
  readonly copyStep: string;
  readonly openUrl: string;
  readonly changed: string;
  readonly verify: string;
  readonly related: string;
  readonly alternatives: string;
  readonly sources: string;
  readonly explainCode: string;
  readonly reply: string;
  readonly replyHint: string;
  readonly replyLanguage: string;
  readonly copyReply: string;
  readonly resetReply: string;
  readonly notes: string;
  readonly notesHint: string;
  readonly takeAlong: string;
  readonly exportCase: string;
  readonly supportRequest: string;
}

/** Sentences that the state of a case is put into. */
export interface CaseTexts {
  readonly labels: PageLabels;
  readonly clouds: Readonly<Record<CloudId, string>>;
  readonly groups: Readonly<Record<GroupId, string>>;
  readonly tabs: Readonly<Record<'start' | 'scenarios' | 'check' | 'checks' | 'finding', string>>;
  readonly entries: {
    readonly none: string;
    readonly area: (area: string) => string;
    readonly scenario: (sentence: string) => string;
    readonly code: (code: string) => string;
    readonly logLine: (code: string) => string;
    readonly user: string;
  };
  readonly logLine: {
    readonly user: (name: string) => string;
    readonly at: (moment: string) => string;
    readonly trackingId: (id: string) => string;
  };
  readonly signedInAs: (account: string) => string;
  readonly userNotFound: string;
  /** What is known by. */
  readonly by: Readonly<Record<'answer' | 'live' | 'entry' | 'nobody', string>>;
  readonly states: Readonly<Record<'running' | 'open', string>>;
  readonly progress: {
    readonly running: (done: number, total: number) => string;
    readonly done: (told: number, total: number) => string;
    readonly ready: string;
    readonly noUser: string;
  };
  readonly next: {
    readonly choose: string;
    readonly question: (title: string) => string;
    readonly finding: (title: string) => string;
    readonly chooseScenario: string;
    /** What is next is on the page. */
    readonly answerHere: string;
    readonly doSteps: string;
  };
  readonly position: (number: number, left: number) => string;
  readonly alsoChecked: string;
  readonly startHeading: string;
  readonly checksHeading: string;
  readonly results: (count: number) => string;
  readonly searchNothing: string;
  readonly commandPlaces: Readonly<Record<CommandPlace, string>>;
  readonly permission: (scope: string) => string;
  readonly certainty: Readonly<Record<Certainty, { readonly label: string; readonly sentence: string }>>;
  readonly elsewhere: string;
  readonly why: Readonly<Record<'cannotTell' | 'open', string>>;
  readonly noFinding: { readonly heading: string; readonly sentence: string };
  readonly kept: Readonly<Record<'yes' | 'no', string>>;
  readonly asOf: (moment: string) => string;
}

const all: Readonly<Record<Language, CaseTexts>> = { en };

export function caseTexts(language: Language): CaseTexts {
  return all[language];
}
