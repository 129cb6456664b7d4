import * as vscode from 'vscode';
import { decode } from '../decode';
import { linesOf, located, type Located } from './located';

/** More findings than this in one file are not kept; the list says so. */
export const MOST_FINDINGS = 20_000;

interface Known {
  readonly version: number;
  readonly found: Promise<readonly Located[]>;
}

function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Every finding of a document, in slices of about a millisecond, so that typing never waits; kept until the document changes. */
export class FindingIndex {
  readonly #known = new WeakMap<vscode.TextDocument, Known>();

  /** Throws a CancellationError when the document changes or closes meanwhile. */
  all(document: vscode.TextDocument): Promise<readonly Located[]> {
    const known = this.#known.get(document);
    if (known?.version === document.version) return known.found;
    const found = this.#read(document, document.version);
    this.#known.set(document, { version: document.version, found });
    // Whoever asked is told; without this an unobserved rejection would be reported as ours.
    found.catch(() => this.#known.delete(document));
    return found;
  }

  async #read(document: vscode.TextDocument, version: number): Promise<readonly Located[]> {
    const found: Located[] = [];
    for (const slice of decode().slices(linesOf(document))) {
      if (document.isClosed || document.version !== version) throw new vscode.CancellationError();
      const own = decode()
        .find(slice.text)
        .filter(({ start }) => slice.owns(start));
      for (const finding of located(slice, own)) if (found.length < MOST_FINDINGS) found.push(finding);
      if (found.length >= MOST_FINDINGS) break;
      await breathe();
    }
    return found;
  }
}
