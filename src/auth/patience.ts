/** Rejects some time after `signal` aborts (milliseconds), and never settles before. Nobody has to listen. */
export function aborted(signal: AbortSignal, after: number): Promise<never> {
  const promise = new Promise<never>((_resolve, reject) => {
    const end = (): void => {
      if (after === 0) reject(new Error('aborted'));
      else setTimeout(() => reject(new Error('aborted')), after).unref();
    };
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
  promise.catch(() => undefined);
  return promise;
}
