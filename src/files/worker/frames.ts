/** Where a fault of ours came from, for the log: its kind and the stack. The message is left out, it may quote the file that was read. */
export function framesOf(failure: unknown): string {
  if (!(failure instanceof Error)) return typeof failure;
  const code = 'code' in failure && typeof failure.code === 'string' ? ` ${failure.code}` : '';
  const frames = (failure.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${failure.name}${code}`, ...frames].join('\n');
}
