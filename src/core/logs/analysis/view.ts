import type { Outcome } from '../attempts/attempt';
import type { Column } from './analysisState';
import type { FromAnalysis } from './intent';

/** A stretch of time, [from, to) in milliseconds UTC. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Which attempts are meant; '' and undefined: any. */
export interface Filter {
  /** A part of the name, in any case. */
  readonly user: string;
  /** Id of the catalogue: those that have it as their cause. */
  readonly code: string;
  readonly outcome: Outcome | '';
  readonly span: Span | undefined;
}

/** What a person looks at. Holds a name when one was typed: it is not to be stored. */
export interface View extends Filter {
  readonly sort: { readonly by: Column; readonly descending: boolean };
  /** Rows on screen: the first, by its place in the sorted, filtered list, and how many. */
  readonly first: number;
  readonly count: number;
  /** Id of the attempt whose evidence is open. */
  readonly open: number | undefined;
}

/** As the page opens: everything, the latest first. */
export const initialView: View = {
  user: '',
  code: '',
  outcome: '',
  span: undefined,
  sort: { by: 'time', descending: true },
  first: 0,
  count: 50,
  open: undefined,
};

/** The view after an intent. What is the host's business (cancel, exports, the wizard…) leaves it as it is: the same object. */
export function nextView(view: View, intent: FromAnalysis): View {
  switch (intent.type) {
    case 'scroll':
      return intent.first === view.first && intent.count === view.count ? view : { ...view, first: intent.first, count: intent.count };
    case 'sort':
      return { ...view, sort: { by: intent.by, descending: intent.descending }, first: 0 };
    case 'filter':
      return { ...view, user: intent.user, code: intent.code, outcome: intent.outcome, first: 0 };
    case 'zoom':
      return intent.from < intent.to ? { ...view, span: { from: intent.from, to: intent.to }, first: 0 } : view;
    case 'zoomOut':
      return view.span ? { ...view, span: undefined, first: 0 } : view;
    case 'clearFilter':
      return { ...view, user: '', code: '', outcome: '', span: undefined, first: 0 };
    case 'openAttempt':
      return { ...view, open: intent.id };
    case 'closeAttempt':
      return view.open === undefined ? view : { ...view, open: undefined };
    case 'ready':
    case 'cancel':
    case 'addFiles':
    case 'addTenant':
    case 'stopFollowing':
    case 'troubleshoot':
    case 'openLine':
    case 'explain':
    case 'setZone':
    case 'export':
      return view;
  }
}
