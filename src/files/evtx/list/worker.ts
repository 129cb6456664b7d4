import { parentPort } from 'node:worker_threads';
import { messagesBeside } from '../messages/messagesBeside';
import { framesOf } from '../../worker/frames';
import { EventList } from './eventList';
import { bytesSource, fileSource, type LogSource, NotRead } from './logSource';
import type { FromList, ToList } from './messages';

const post = (message: FromList): void => parentPort?.postMessage(message);
const fault = (failure: unknown): void => post({ type: 'fault', stack: framesOf(failure) });

let list: Promise<EventList> | undefined;

async function begin({ from, language }: Extract<ToList, { type: 'open' }>): Promise<EventList> {
  const source = 'path' in from ? await fileSource(from.path).catch(noSource) : 'bytes' in from ? bytesSource(from.bytes) : noSource();
  const messages = 'path' in from ? await messagesBeside(from.path) : 'none';
  const tooLarge = 'problem' in from && from.problem === 'tooLarge';
  const made = new EventList({ source, messages, tooLarge, language, post });
  made.read().catch(fault);
  return made;
}

/** A file that cannot be opened is one that fails at its first byte: the page says so. */
function noSource(): LogSource {
  return { size: 0, readAt: () => Promise.reject(new NotRead()), close: () => Promise.resolve() };
}

async function receive(message: ToList): Promise<void> {
  if (message.type === 'open') list = begin(message);
  const made = await list;
  if (message.type === 'intent') await made?.receive(message.intent);
  else if (message.type === 'speak') made?.speak(message.language);
  else if (message.type === 'reveal') made?.reveal(message.record);
}

parentPort?.on('message', (message: ToList) => void receive(message).catch(fault));
