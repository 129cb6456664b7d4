import * as vscode from 'vscode';
import type { ExplanationState, ListedCode, PageLabels } from '../../shared/explanationPage';
import { decode } from '../decode';
import { settings } from '../settings';

/** What the page shows: an entry, or the codes of a text with how often each stands there. */
export type Subject =
  | { readonly kind: 'entry'; readonly id: string; readonly reply?: string; readonly focusReply: number }
  | { readonly kind: 'list'; readonly heading: string; readonly counts: ReadonlyMap<string, number> };

function labels(): PageLabels {
  return {
    copyMarkdown: vscode.l10n.t('Copy as Markdown'),
    copyReply: vscode.l10n.t('Copy reply'),
    openDocumentation: vscode.l10n.t('Open documentation'),
    troubleshoot: vscode.l10n.t('Troubleshoot'),
    back: vscode.l10n.t('Back'),
    replyHint: vscode.l10n.t('Short and without technical words. Change it as you like, then copy it.'),
    listHint: vscode.l10n.t('Choose a code to see what it means and what to do.'),
    times: vscode.l10n.t('found {0} times'),
    opensInBrowser: vscode.l10n.t('opens in the browser'),
  };
}

function row([id, count]: readonly [string, number]): ListedCode {
  const language = settings.language();
  const { code, title, severity } = decode().explain(id, language);
  return { id, code, title, severity, severityLabel: decode().textsOf(language).severities[severity], count };
}

/** The whole state of the page. */
export function pageState(subject: Subject, canGoBack: boolean): ExplanationState {
  const language = settings.language();
  const texts = decode().textsOf(language);
  const common = { labels: labels(), headings: texts.labels, language, canGoBack };
  if (subject.kind === 'list') return { ...common, kind: 'list', heading: subject.heading, rows: [...subject.counts].map(row) };
  const explanation = decode().explain(subject.id, language);
  return {
    ...common,
    kind: 'entry',
    explanation,
    severityLabel: texts.severities[explanation.severity],
    familyLabel: texts.families[explanation.family],
    confidenceLabel: texts.confidences[explanation.confidence],
    confidences: texts.confidences,
    reply: subject.reply ?? explanation.reply,
    focusReply: subject.focusReply,
  };
}
