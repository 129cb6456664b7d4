import { explain, REVIEWED } from '../../../codes/explain';
import type { CommandId } from '../../../guide/commands';
import { commands } from '../../../guide/commands';
import { momentText } from '../../../tenant/times';
import { type Block, type Line, type Section, table, verbatim } from '../document';
import type { Writing } from '../writing';
import { shownCommand } from './finding';

/** Of the form of the JSON file; it grows when a reader would have to change. */
export const FORMAT = 1;

/** The line of the log that the case came from. */
export function logLineSection({ case: { logLine }, texts, language, mask }: Writing): Section {
  const { rows, columns, headings } = texts;
  if (!logLine) return { id: 'logLine', heading: headings.logLine, blocks: [] };
  const { code, title, known } = explain(logLine.code, language);
  const facts: readonly (readonly [string, string])[] = [
    [rows.code, `${known ? code : mask.line(code)}: ${title}`],
    [rows.time, logLine.at === null ? texts.notKnown : momentText(logLine.at)],
    ...(logLine.userPrincipalName === null ? [] : [[rows.userPrincipalName, mask.line(logLine.userPrincipalName)] as const]),
    ...(logLine.trackingId === null ? [] : [[rows.trackingId, mask.line(logLine.trackingId)] as const]),
  ];
  const excerpt = mask.text(logLine.excerpt);
  return {
    id: 'logLine',
    heading: headings.logLine,
    blocks: [...table([columns.what, columns.value], facts), ...(excerpt === '' ? [] : [verbatim(excerpt)])],
  };
}

/** What was pasted, command by command. */
export function pastesSection(writing: Writing): Section {
  const { case: one, texts, page, mask } = writing;
  const { rows, columns } = texts;
  const blocks = (Object.keys(commands) as CommandId[]).flatMap((command): readonly Block[] => {
    const paste = one.pastes[command];
    if (!paste || paste.text.trim() === '') return [];
    const facts: readonly (readonly [string, Line | string])[] = [
      [rows.command, [{ code: shownCommand(command, writing) }]],
      [rows.where, page.commandPlaces[commands[command].place]],
      [rows.pastedAt, momentText(paste.at)],
    ];
    return [...table([columns.what, columns.value], facts), verbatim(mask.text(paste.text))];
  });
  return { id: 'pastes', heading: texts.headings.pastes, blocks };
}

/** What the person wrote: notes, and the reply where it was changed. */
export function writtenSections({ case: { drafts }, texts, mask }: Writing): readonly Section[] {
  const section = (id: string, heading: string, text: string | undefined): Section => {
    const shown = mask.text(text ?? '');
    return { id, heading, blocks: shown.trim() === '' ? [] : [verbatim(shown)] };
  };
  return [section('notes', texts.headings.notes, drafts.notes), section('reply', texts.headings.reply, drafts.reply)];
}

/** When, by what and in which form the file was written. */
export function aboutSection({ case: one, options, texts }: Writing): Section {
  const { rows, columns } = texts;
  const facts: readonly (readonly [string, string])[] = [
    [rows.made, momentText(options.now)],
    [rows.opened, momentText(one.opened)],
    ...(options.version === undefined ? [] : [[rows.version, options.version] as const]),
    [rows.catalogue, REVIEWED],
    [rows.format, String(FORMAT)],
  ];
  return {
    id: 'about',
    heading: texts.headings.about,
    blocks: table([columns.what, columns.value], facts),
  };
}
