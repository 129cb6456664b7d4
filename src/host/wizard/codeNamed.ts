import * as vscode from 'vscode';
import type { LogLine } from '../../core/case/case';
import { Problem } from '../../core/problem';
import { decode } from '../decode';
import { findingNear, findingsInLine, isIdentifier } from '../findings/located';
import { type CodePlace, logLineAt } from './logLine';

/** Where a code stands, as links and rows name it. `uri`: of the document, as a string. */
export interface NamedPlace {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
}

function isNamedPlace(place: unknown): place is NamedPlace {
  if (typeof place !== 'object' || place === null) return false;
  const { uri, line, character } = place as Partial<Record<keyof NamedPlace, unknown>>;
  return typeof uri === 'string' && Number.isInteger(line) && Number.isInteger(character);
}

/** What another page of ours tells of a record: the same as is read out of an open document. */
function isLogLine(named: object): named is LogLine {
  const { code, excerpt, at, userPrincipalName, trackingId } = named as Partial<Record<keyof LogLine, unknown>>;
  const isText = (value: unknown): boolean => value === null || typeof value === 'string';
  return (
    typeof code === 'string' &&
    typeof excerpt === 'string' &&
    excerpt.length <= 2000 &&
    (at === null || typeof at === 'number') &&
    isText(userPrincipalName) &&
    isText(trackingId)
  );
}

/** The place of a row of the view of codes; of a code with several places the first. */
function placeOfRow(row: object): { readonly uri?: vscode.Uri; readonly range?: vscode.Range } {
  if ('place' in row && 'uri' in row) {
    const { place, uri } = row as { readonly place: { readonly range: vscode.Range }; readonly uri: vscode.Uri };
    return { uri, range: place.range };
  }
  const places = 'places' in row ? (row.places as readonly { readonly range: vscode.Range }[]) : [];
  return places[0] ? { range: places[0].range } : {};
}

/** The open document in which the code really stands there: rows and links may be older than the text. */
function confirmed(id: string, line: number, character: number, uri?: string): CodePlace | undefined {
  const shown = vscode.window.visibleTextEditors.map(({ document }) => document);
  const documents = uri === undefined ? shown : vscode.workspace.textDocuments.filter((document) => document.uri.toString() === uri);
  const document = documents.find(
    (each) =>
      line >= 0 && line < each.lineCount && findingsInLine(each, new vscode.Position(line, character)).some((finding) => finding.id === id),
  );
  return document && { document, line, character };
}

function withLine(code: string, place: CodePlace | undefined): { readonly code: string; readonly logLine?: LogLine } {
  return place ? { code, logLine: logLineAt(code, place) } : { code };
}

/** The code at the cursor, else the first one of the selection. */
function atCursor(): { readonly code: string; readonly logLine?: LogLine } {
  const editor = vscode.window.activeTextEditor;
  if (!editor)
    throw new Problem('badInput', vscode.l10n.t('No text is open in the active editor. Open a file, or choose “SSPR: Troubleshoot…”.'));
  const { document, selection } = editor;
  const found = findingNear(document, selection.active);
  if (found) return withLine(found.id, { document, line: found.range.start.line, character: found.range.start.character });
  const hits = decode().find(document.getText(selection).slice(0, 100_000));
  const hit = hits.find(({ id }) => !isIdentifier(id)) ?? hits[0];
  if (hit) {
    const at = document.positionAt(document.offsetAt(selection.start) + hit.start);
    return withLine(hit.id, { document, line: at.line, character: at.character });
  }
  throw new Problem(
    'notFound',
    vscode.l10n.t('There is no code of password reset in this line. Choose “SSPR: Troubleshoot…” to begin with what happened.'),
  );
}

/**
 * What a case is to be opened with: named by a link or a code action (an id, and where it stands), by a record of another page, by a row of
 * the view of codes, else what stands at the cursor.
 */
export function codeNamed(named: unknown, place: unknown): { readonly code: string; readonly logLine?: LogLine } {
  if (typeof named === 'string') {
    const at = isNamedPlace(place) ? confirmed(named, place.line, place.character, place.uri) : undefined;
    return withLine(named, at);
  }
  if (typeof named === 'object' && named !== null && isLogLine(named)) return { code: named.code, logLine: named };
  if (typeof named === 'object' && named !== null && 'findingId' in named && typeof named.findingId === 'string') {
    const { uri, range } = placeOfRow(named);
    return withLine(named.findingId, range && confirmed(named.findingId, range.start.line, range.start.character, uri?.toString()));
  }
  return atCursor();
}
