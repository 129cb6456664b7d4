import type { Explanation } from '../core/codes/explain';

/** A row of the list of codes that were found in a selection or the clipboard. */
export interface ListedCode {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly severity: Explanation['severity'];
  readonly severityLabel: string;
  readonly count: number;
}

/** Every word of the page that is not of the explanation itself. */
export interface PageLabels {
  readonly copyMarkdown: string;
  readonly copyReply: string;
  readonly openDocumentation: string;
  readonly troubleshoot: string;
  readonly back: string;
  readonly replyHint: string;
  readonly listHint: string;
  readonly times: string;
  readonly opensInBrowser: string;
}

/** What the page shows. */
export type ExplanationState = {
  readonly labels: PageLabels;
  /** The catalogue's own headings, in its language. */
  readonly headings: Readonly<Record<string, string>>;
  readonly language: string;
  readonly canGoBack: boolean;
} & (
  | {
      readonly kind: 'entry';
      readonly explanation: Explanation;
      readonly severityLabel: string;
      readonly familyLabel: string;
      readonly confidenceLabel: string;
      readonly confidences: Readonly<Record<string, string>>;
      /** The reply as the person last left it. */
      readonly reply: string;
      /** Counts up each time the reply shall get the focus. */
      readonly focusReply: number;
    }
  | { readonly kind: 'list'; readonly heading: string; readonly rows: readonly ListedCode[] }
);

// To the webview.
export interface ToExplanation {
  readonly type: 'state';
  readonly state: ExplanationState;
}

// From the webview: ids, or the reply that the person typed.
export type FromExplanation =
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly id: string }
  | { readonly type: 'back' }
  | { readonly type: 'copyMarkdown' }
  | { readonly type: 'copyReply' }
  | { readonly type: 'openDocumentation' }
  | { readonly type: 'troubleshoot' }
  | { readonly type: 'openScenario'; readonly id: string }
  | { readonly type: 'openSource'; readonly index: number }
  | { readonly type: 'editReply'; readonly text: string };

/** The longest reply that is taken, in UTF-16 units. */
export const MOST_REPLY = 4000;

function has(raw: object, keys: readonly string[]): boolean {
  const own = Object.keys(raw);
  return own.length === keys.length && keys.every((key) => own.includes(key));
}

/** The only door in: anything that is not exactly one of the messages above is undefined. */
export function parseFromExplanation(raw: unknown): FromExplanation | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined;
  const { type, id, text, index } = raw as Record<string, unknown>;
  switch (type) {
    case 'ready':
    case 'back':
    case 'copyMarkdown':
    case 'copyReply':
    case 'openDocumentation':
    case 'troubleshoot':
      return has(raw, ['type']) ? { type } : undefined;
    case 'open':
    case 'openScenario':
      return has(raw, ['type', 'id']) && typeof id === 'string' && id.length <= 100 ? { type, id } : undefined;
    case 'openSource':
      return has(raw, ['type', 'index']) && typeof index === 'number' && Number.isInteger(index) && index >= 0 && index < 100
        ? { type, index }
        : undefined;
    case 'editReply':
      return has(raw, ['type', 'text']) && typeof text === 'string' && text.length <= MOST_REPLY ? { type, text } : undefined;
    default:
      return undefined;
  }
}
