import type { FromEventLog } from '../../src/shared/eventLogPage';
import { element } from '../element';

export type Send = (message: FromEventLog) => void;

/** A button that says what it stands for when it is used. */
export function button(message: FromEventLog, label: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  return element('button', { type: 'button', 'data-do': JSON.stringify(message), ...attributes }, label);
}
