import type { Language } from '../codes/texts';
import type { CheckId, OptionOutcome } from '../guide/checks';
import type { CommandId } from '../guide/commands';
import type { AreaId } from '../guide/guide';
import type { LinkId } from '../guide/links';
import type { GuideState, Step } from '../guide/state';
import type { Certainty } from '../guide/assess';
import type { Case } from './case';
import type { PageLabels } from './texts';

/** What the page shows: every word ready, ids only to be sent back. Words of the guide may have parts in backticks, which are code. */
export interface WizardState {
  readonly language: Language;
  readonly labels: PageLabels;
  /** What the webview may keep: ids only. */
  readonly restorable: RestorableCase;
  readonly place: Place;
  /** Null: nothing was asked of Microsoft Graph, and nothing can be. */
  readonly progress: Progress | null;
  readonly found: readonly FoundRow[];
  readonly next: Next;
  readonly tabs: readonly Tab[];
  readonly step: StartPage | ScenariosPage | CheckPage | ChecksPage | FindingPage | NoFindingPage;
  /** What a screen reader says when it changes. */
  readonly announcement: string;
  /** What the fields on the page hold, as the host knows it. */
  readonly drafts: Case['drafts'];
}

/** What a webview keeps of a case: no names, no free text, nothing that was read from a tenant. */
export interface RestorableCase {
  readonly id: string;
  readonly guide: Omit<GuideState, 'live' | 'latest'>;
}

/** Where the person is. */
export interface Place {
  /** How they came in, in a sentence; '' before that. */
  readonly entry: string;
  /** Whether anything was chosen or answered that could be begun anew. */
  readonly chosen: boolean;
  /** The code that they came with. */
  readonly code: string;
  readonly logLine: { readonly facts: readonly string[]; readonly excerpt: string } | null;
  readonly user: UserBox;
  readonly tenant: { readonly demo: boolean; readonly name: string; readonly id: string; readonly facts: readonly string[] } | null;
}

/** The person who has the trouble. */
export interface UserBox {
  /** Null: nobody was chosen. `found` false: a name only, nobody looked it up. */
  readonly chosen: { readonly name: string; readonly userPrincipalName: string; readonly found: boolean } | null;
  readonly people: readonly Person[];
  readonly looking: boolean;
  /** What went wrong when looking the person up, or ''. */
  readonly problem: string;
  readonly canLook: boolean;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly userPrincipalName: string;
}

/** Live checks. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly sentence: string;
  readonly running: boolean;
  readonly canRun: boolean;
}

/** `running` and `open` besides what an option says of its check. */
export type CheckState = OptionOutcome | 'cannotTell' | 'doesNotApply' | 'running' | 'open';

/** Something that is known, or that was asked without an answer. */
export interface FoundRow {
  readonly check: CheckId;
  readonly title: string;
  readonly says: string;
  readonly by: string;
  readonly state: CheckState;
  readonly stateLabel: string;
  readonly canTakeBack: boolean;
}

/** `step` is null where the next thing is already on the page, or has to be chosen on it. */
export interface Next {
  readonly sentence: string;
  readonly step: Step | null;
}

export interface Tab {
  readonly step: Step;
  readonly label: string;
  readonly current: boolean;
}

export interface ScenarioRow {
  readonly id: string;
  readonly text: string;
}

export interface CodeRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
}

/** `results` null: nothing is being searched for. */
export interface SearchBox {
  readonly results: { readonly scenarios: readonly ScenarioRow[]; readonly codes: readonly CodeRow[]; readonly sentence: string } | null;
}

export interface StartPage {
  readonly kind: 'start';
  readonly heading: string;
  readonly areas: readonly { readonly id: AreaId; readonly text: string }[];
  readonly search: SearchBox;
}

export interface ScenariosPage {
  readonly kind: 'scenarios';
  readonly heading: string;
  readonly rows: readonly ScenarioRow[];
  readonly everywhere: readonly ScenarioRow[];
}

/** A read-only command. */
export interface CommandBox {
  readonly id: CommandId;
  readonly text: string;
  readonly where: string;
  /** Permission that it needs, as a sentence, or ''. */
  readonly permission: string;
  /** What became of the last paste. */
  readonly result: { readonly understood: boolean; readonly at: string; readonly sentences: readonly string[] } | null;
  /** What the paste answers: questions and answers, with the line that says so. */
  readonly answers: readonly { readonly check: CheckId; readonly title: string; readonly says: string; readonly because: string }[];
}

export interface LinkBox {
  readonly id: LinkId;
  readonly text: string;
}

/** What the live check says. */
export interface LiveBox {
  readonly state: CheckState;
  readonly stateLabel: string;
  /** Its answer, or why there is none. */
  readonly says: string;
  readonly at: string;
  readonly confidence: string;
  readonly evidence: readonly string[];
  /** True where a permission is missing. */
  readonly lacksPermission: boolean;
  /** Whether it is this that counts, not what the person answered. */
  readonly counts: boolean;
}

export interface CheckPage {
  readonly kind: 'check';
  readonly check: CheckId;
  /** The question. */
  readonly heading: string;
  readonly title: string;
  readonly position: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  /** The option that the person answered, or ''. */
  readonly answered: string;
  readonly live: LiveBox | null;
  readonly running: boolean;
  readonly canRun: boolean;
  readonly where: string;
  readonly lookUp: string;
  readonly menu: string;
  readonly link: LinkBox | null;
  readonly command: CommandBox | null;
}

export interface CheckRow {
  readonly check: CheckId;
  readonly title: string;
  readonly where: string;
  readonly says: string;
  readonly state: CheckState;
  readonly stateLabel: string;
  /** Whether this case depends on it. */
  readonly matters: boolean;
  readonly canRun: boolean;
}

export interface ChecksPage {
  readonly kind: 'checks';
  readonly heading: string;
  readonly groups: readonly { readonly title: string; readonly rows: readonly CheckRow[] }[];
}

export interface EvidenceRow {
  readonly check: CheckId;
  readonly title: string;
  readonly says: string;
  readonly by: string;
  readonly state: CheckState;
  readonly stateLabel: string;
  readonly details: readonly string[];
}

export interface StepRow {
  readonly id: string;
  readonly text: string;
  readonly link: LinkBox | null;
  readonly url: string;
  readonly command: CommandBox | null;
}

export interface FindingPage {
  readonly kind: 'finding';
  readonly heading: string;
  readonly sentence: string;
  readonly certainty: Certainty;
  readonly certaintyLabel: string;
  readonly certaintySentence: string;
  readonly confidence: string;
  /** That it was found elsewhere than the entry suggested, or ''. */
  readonly elsewhere: string;
  readonly supporting: readonly EvidenceRow[];
  readonly other: readonly EvidenceRow[];
  readonly unchecked: readonly { readonly check: CheckId; readonly title: string; readonly why: string }[];
  readonly who: string;
  readonly steps: readonly StepRow[];
  readonly changed: string;
  readonly verify: string;
  readonly code: CodeRow | null;
  readonly related: readonly ScenarioRow[];
  readonly alternatives: readonly { readonly title: string; readonly sentence: string }[];
  readonly sources: readonly { readonly id: string; readonly title: string; readonly canOpen: boolean }[];
  readonly reply: {
    readonly text: string;
    readonly language: Language;
    readonly languages: readonly { readonly id: Language; readonly text: string }[];
    readonly edited: boolean;
  };
  readonly kept: string;
}

/** The page of the finding before there is one. */
export interface NoFindingPage {
  readonly kind: 'noFinding';
  readonly heading: string;
  readonly sentence: string;
}
