import { parentPort } from 'node:worker_threads';
import type { ToReader } from './jobs';
import { Reader } from './reader';

/** Makes this thread one that reads files. */
export function beReader(): void {
  const reader = new Reader((message) => parentPort?.postMessage(message));
  parentPort?.on('message', (message: ToReader) => reader.receive(message));
}
