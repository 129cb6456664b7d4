import { open, readdir } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { MtaFile } from './mtaFile';

const FOLDER = 'LocaleMetaData';
/** Larger ones than this are left alone: they are read whole. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The messages beside a log, and in which language they are. */
export interface Messages {
  /** Number of the language as Windows counts them: 1033 is English as spoken in the United States. */
  readonly locale: number;
  /** The message of a record by its number; undefined: none is there. */
  message(record: number): string | undefined;
}

/** The lower ten bits tell the language, the upper ones where it is spoken. */
const ENGLISH = 9;

/**
 * The messages of the log at `path`: `LocaleMetaData/<name>_<locale>.MTA` beside it; of several languages English, which the catalogue's
 * sentences are written in. `none`: there is no such file; `unknown`: there is, in a form that is not known.
 */
export async function messagesBeside(path: string): Promise<Messages | 'none' | 'unknown'> {
  const folder = join(dirname(path), FOLDER);
  const stem = basename(path, extname(path)).toLowerCase();
  const names = await readdir(folder).catch(() => []);
  const files = names.flatMap((name) => {
    const [, log = '', locale = ''] = /^(.+)_(\d{1,5})\.mta$/i.exec(name) ?? [];
    return log.toLowerCase() === stem ? [{ name, locale: Number(locale) }] : [];
  });
  files.sort((a, b) => Number((b.locale & 0x3ff) === ENGLISH) - Number((a.locale & 0x3ff) === ENGLISH) || a.locale - b.locale);
  for (const { name, locale } of files) {
    const file = await readMta(join(folder, name));
    if (file) return { locale, message: (record) => file.message(record) };
  }
  return files.length === 0 ? 'none' : 'unknown';
}

async function readMta(path: string): Promise<MtaFile | undefined> {
  const handle = await open(path, 'r').catch(() => undefined);
  if (!handle) return undefined;
  try {
    const { size } = await handle.stat();
    return size > MOST_BYTES ? undefined : MtaFile.read(await handle.readFile());
  } catch {
    // A file that cannot be read is as good as none: the log itself is.
    return undefined;
  } finally {
    await handle.close();
  }
}
