/** `name=value`, quoted or bare, or the name of a scheme: a word that a parameter follows. */
const PART = /([A-Za-z][\w-]*)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))|([A-Za-z][\w-]*)(?=\s+[A-Za-z][\w-]*\s*=)/g;

/**
 * The claims that a `WWW-Authenticate` header demands of the next token, as JSON; undefined when it demands none. Several schemes may stand
 * in one line (PoP before Bearer); only Bearer's is ours. Source: errors/401-*.
 */
export function claimsOf(header: string | null): string | undefined {
  let scheme = '';
  for (const [, name, quoted, bare, word] of (header ?? '').matchAll(PART)) {
    if (word !== undefined) scheme = word.toLowerCase();
    else if (scheme === 'bearer' && name?.toLowerCase() === 'claims') return decoded(quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '');
  }
  return undefined;
}

function decoded(value: string): string | undefined {
  const text = value.startsWith('{') ? value : fromBase64(value);
  try {
    const claims: unknown = JSON.parse(text);
    return typeof claims === 'object' && claims !== null ? text : undefined;
  } catch {
    return undefined;
  }
}

function fromBase64(value: string): string {
  try {
    const bytes = atob(value.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder().decode(Uint8Array.from(bytes, (character) => character.charCodeAt(0)));
  } catch {
    return '';
  }
}
