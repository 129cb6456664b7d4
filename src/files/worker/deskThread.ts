import { parentPort, type Worker } from 'node:worker_threads';
import { Desk } from './desk';
import type { DeskOptions, FromDesk, ToDesk } from './messages';
import { ReaderPool } from './pool';
import { Reading } from './reading';

/** Makes this thread the one that holds an analysis. `start` makes a reader, `most` says how many there may be. */
export function beDesk({ language, assumedZone }: DeskOptions, start: () => Worker, most: number): void {
  const post = (message: FromDesk): void => parentPort?.postMessage(message);
  const reading = new Reading({ pool: new ReaderPool(start, most), post });
  const desk = new Desk({ reading, post, language, assumedZone });
  parentPort?.on('message', (message: ToDesk) => desk.receive(message));
}
