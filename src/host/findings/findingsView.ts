import * as vscode from 'vscode';
import { decode } from '../decode';
import { isDecoded } from '../documents';
import { settings } from '../settings';
import { MOST_FINDINGS, type FindingIndex } from './findingIndex';
import { isIdentifier, type Located } from './located';

/** Rows shown of one code at first, and with each “Load more”. */
const PAGE = 200;
const ICONS = { error: 'error', warning: 'warning', info: 'info', success: 'pass' } as const;
const RANK = { error: 0, warning: 1, info: 2, success: 3 };
const COLORS = { error: 'list.errorForeground', warning: 'list.warningForeground' } as const;

/** Characters of a line before its code that a row shows. */
const BEFORE = 24;

/** A code with all its places, one place, or the row that loads more places. */
export type Node =
  | { readonly kind: 'code'; readonly findingId: string; readonly places: readonly Located[] }
  | { readonly kind: 'place'; readonly findingId: string; readonly place: Located; readonly uri: vscode.Uri }
  | { readonly kind: 'more'; readonly findingId: string };

/** The codes of the active file, gravest first, with how often and where they stand. */
export class FindingsView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #index: FindingIndex;
  readonly #changed = new vscode.EventEmitter<Node | undefined>();
  readonly #shown = new Map<string, number>();
  readonly onDidChangeTreeData = this.#changed.event;
  #document: vscode.TextDocument | undefined;
  #nodes: readonly Node[] = [];

  constructor(index: FindingIndex) {
    this.#index = index;
  }

  dispose(): void {
    this.#changed.dispose();
  }

  /** Turns to a document, or to none. Answers how many codes it has; undefined when it changed meanwhile and another call will follow. */
  async show(document: vscode.TextDocument | undefined): Promise<number | undefined> {
    if (document !== this.#document) this.#shown.clear();
    this.#document = document;
    const wanted = document && isDecoded(document);
    const found = wanted ? await this.#index.all(document).catch(() => undefined) : [];
    if (!found || this.#document !== document) return undefined;
    const byId = new Map<string, Located[]>();
    for (const finding of found) {
      const places = byId.get(finding.id);
      // A line that names a code by its number and by its sentence is one place.
      if (places?.at(-1)?.range.start.line === finding.range.start.line) continue;
      if (places) places.push(finding);
      else byId.set(finding.id, [finding]);
    }
    const rank = (id: string): number => (isIdentifier(id) ? 9 : RANK[decode().explain(id, 'en').severity]);
    this.#nodes = [...byId]
      .map(([findingId, places]): Node => ({ kind: 'code', findingId, places }))
      .sort((a, b) => rank(a.findingId) - rank(b.findingId));
    this.#changed.fire(undefined);
    return found.length;
  }

  loadMore(findingId: string): void {
    this.#shown.set(findingId, (this.#shown.get(findingId) ?? PAGE) + PAGE);
    this.#changed.fire(undefined);
  }

  getChildren(node?: Node): Node[] {
    if (!node) return [...this.#nodes];
    const uri = this.#document?.uri;
    if (node.kind !== 'code' || !uri) return [];
    const shown = this.#shown.get(node.findingId) ?? PAGE;
    const places = node.places.slice(0, shown).map((place): Node => ({ kind: 'place', findingId: node.findingId, place, uri }));
    return node.places.length > shown ? [...places, { kind: 'more', findingId: node.findingId }] : places;
  }

  getTreeItem(node: Node): vscode.TreeItem {
    if (node.kind === 'code') return this.#codeItem(node);
    if (node.kind === 'place') return this.#placeItem(node);
    const item = new vscode.TreeItem(vscode.l10n.t('Load more'));
    item.command = { title: vscode.l10n.t('Load more'), command: 'sspr.loadMoreFindings', arguments: [node.findingId] };
    item.accessibilityInformation = { label: vscode.l10n.t('Load more lines'), role: 'button' };
    return item;
  }

  #codeItem({ findingId, places }: Node & { kind: 'code' }): vscode.TreeItem {
    const { code, title, severity, meaning } = decode().explain(findingId, settings.language());
    // The source in front of the number would be all that a narrow side bar shows.
    const event = /^(?:PasswordResetService|ADSync) (.+)$/.exec(code)?.[1];
    const label = event === undefined ? code : vscode.l10n.t('Event {0}', event);
    const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
    item.id = findingId;
    item.description = `${places.length}× ${title}`;
    item.tooltip = `${code}: ${title}\n\n${meaning.replaceAll('`', '')}`;
    item.contextValue = 'code';
    const color = severity === 'error' || severity === 'warning' ? new vscode.ThemeColor(COLORS[severity]) : undefined;
    item.iconPath = isIdentifier(findingId) ? new vscode.ThemeIcon('references') : new vscode.ThemeIcon(ICONS[severity], color);
    item.accessibilityInformation = { label: vscode.l10n.t('{0}, {1}, {2} times in this file', code, title, places.length) };
    return item;
  }

  #placeItem({ place, uri }: Node & { kind: 'place' }): vscode.TreeItem {
    const line = place.range.start.line;
    const text = this.#document && line < this.#document.lineCount ? this.#document.lineAt(line).text : '';
    const item = new vscode.TreeItem(vscode.l10n.t('Line {0}', line + 1));
    const from = Math.max(0, place.range.start.character - BEFORE);
    item.description = (from > 0 ? '…' : '') + text.slice(from, place.range.start.character + 160).trim();
    item.command = {
      title: vscode.l10n.t('Go to line'),
      command: 'vscode.open',
      arguments: [uri, { selection: place.range } satisfies vscode.TextDocumentShowOptions],
    };
    return item;
  }

  /** Whether the list was cut. */
  get cut(): boolean {
    return this.#nodes.reduce((sum, node) => sum + (node.kind === 'code' ? node.places.length : 0), 0) >= MOST_FINDINGS;
  }
}
