const SUCCESS: ReadonlySet<string> = new Set([
  ...['success', 'succeeded', '0', 'true', 'ok'],
  ...['vellykket', 'fullført', 'lyckades', 'lyckad', 'slutförd', 'lykkedes', 'onnistui', 'erfolg', 'erfolgreich', 'geslaagd'],
  ...['succès', 'réussite', 'éxito', 'correcto', 'êxito', 'sucesso', 'esito positivo', 'operazione riuscita'],
]);
const FAILURE: ReadonlySet<string> = new Set([
  ...['failure', 'failed', 'timeout', 'clienterror', '1', '2', 'false', 'interrupted'],
  ...['feil', 'mislykket', 'mislyktes', 'fel', 'misslyckades', 'misslyckad', 'mislykkedes', 'fejl', 'epäonnistui', 'fehler', 'mislukt'],
  ...['échec', 'error', 'falha', 'errore', 'esito negativo', 'operazione non riuscita'],
]);

/**
 * What an audit log's result says: Graph's words, the numbers of diagnostic settings (0 success, 1 failure, 2 timeout), the admin center's words
 * in several languages. Undefined: neither.
 */
export function resultOf(word: string): 'success' | 'failure' | undefined {
  const folded = word.trim().toLowerCase();
  if (SUCCESS.has(folded)) return 'success';
  return FAILURE.has(folded) ? 'failure' : undefined;
}

/** What a sign-in's error code says. Source: Graph, signInStatus.errorCode: 0 is a success. */
export function signInResult(code: number): 'success' | 'failure' {
  return code === 0 ? 'success' : 'failure';
}
