import { visible } from '../report/case/foreign';
import type { Purpose } from './fields';

/** Where a file lies in the zip. */
export const folders: Readonly<Record<Purpose, string>> = { screenshot: 'screenshots', serverLog: 'server-logs', other: 'files' };

const LONGEST = 100;

/** Names that Windows keeps for devices, whatever stands behind the dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A name that every system takes and that leads nowhere: no folder, no device, no drive, nothing unseen. */
export function safeFileName(name: string): string {
  const last = visible(name).split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(/[<>:"|?*\n\t]/g, '_')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .replace(/\s+/g, ' ');
  const [, stem = '', ending = ''] = /^(.*?)(\.[^.]{1,10})?$/u.exec(plain) ?? [];
  const short = `${[...stem].slice(0, LONGEST).join('')}${ending}`;
  if (short === '') return 'file';
  return RESERVED.test(short) ? `_${short}` : short;
}

/** Paths in the zip, one for each file and none twice, not even where capitals do not count. */
export function pathsInZip(files: readonly { readonly purpose: Purpose; readonly name: string }[]): readonly string[] {
  const taken = new Set<string>();
  return files.map(({ purpose, name }) => {
    const safe = safeFileName(name);
    const [, stem = safe, ending = ''] = /^(.*?)(\.[^.]+)?$/u.exec(safe) ?? [];
    let path = `${folders[purpose]}/${safe}`;
    for (let number = 2; taken.has(path.toLowerCase()); number++) path = `${folders[purpose]}/${stem} (${number})${ending}`;
    taken.add(path.toLowerCase());
    return path;
  });
}
