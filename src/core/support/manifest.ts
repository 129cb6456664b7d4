import type { Language } from '../codes/texts';
import { supportTexts } from './texts';

/** A file in the zip as it was written. `size` in bytes, `sha256` in hexadecimal. */
export interface WrittenFile {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  /** Whether names, addresses and ids were masked in it. Files that somebody attached are as they were. */
  readonly masked: boolean;
}

/** What the zip holds, for whoever opens it. `now`: milliseconds UTC. */
export function manifestJson(files: readonly WrittenFile[], now: number, language: Language): string {
  const { manifest } = supportTexts(language);
  const written = {
    format: 'sspr-support-request',
    formatVersion: 1,
    created: new Date(now).toISOString(),
    about: manifest.about,
    masking: manifest.masking,
    files,
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}
