import { basename, dirname } from 'node:path';

import type { LogFile } from './logFile';

/** Whether a path leads through something hidden: ".git/…", "__MACOSX/…" (what a Mac adds to an archive). */
export function isHidden(path: string): boolean {
  return path.split(/[\\/]/).some((part) => /^\.[^.]/.test(part) || part === '__MACOSX');
}

/** Whether a path leads into the folder with the messages of exported .evtx files, which belongs to those. */
export function isLocaleMetaData(path: string): boolean {
  return path.split(/[\\/]/).some((part) => part.toLowerCase() === 'localemetadata');
}

/** The last part of the path of a file or entry. */
export function shortName({ name, entry }: LogFile): string {
  return (entry ?? name).replace(/^.*[\\/]/, '');
}

/** The files with names that differ: those of the same name get their folder before it, or their whole path. */
export function distinct(files: readonly LogFile[]): readonly LogFile[] {
  return longer(
    longer(files, (file) => `${parent(file.path)}/${file.name}`),
    (file) => [file.path, file.entry].filter(Boolean).join(' › '),
  );
}

function longer(files: readonly LogFile[], name: (file: LogFile) => string): readonly LogFile[] {
  const places = new Map<string, Set<string>>();
  for (const file of files) places.set(file.name, (places.get(file.name) ?? new Set()).add(file.path));
  return files.map((file) => ((places.get(file.name)?.size ?? 0) > 1 ? { ...file, name: name(file) } : file));
}

function parent(path: string): string {
  return basename(dirname(path));
}
