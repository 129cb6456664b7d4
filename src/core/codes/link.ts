import { allFacts } from './facts';

const ids = new Set(allFacts.map(({ id }) => id));

/** The entry that the path of a `vscode://…/explain/SSPR_0010` link names, or undefined: ids of the catalogue only, exactly as they stand there. */
export function linkedId(path: string): string | undefined {
  const id = /^\/explain\/(.+)$/.exec(path)?.[1];
  return id !== undefined && ids.has(id) ? id : undefined;
}
