import type { CauseFacts } from './guide';
import { answerCauses } from './causes/answers';
import { connectionCauses } from './causes/connection';
import { directoryCauses } from './causes/directory';
import { policyCauses } from './causes/policy';
import { reachCauses } from './causes/reach';

const all = { ...reachCauses, ...policyCauses, ...connectionCauses, ...directoryCauses, ...answerCauses };

export type CauseId = keyof typeof all;

/** Every cause in which the guide can end. */
export const causes: Readonly<Record<CauseId, CauseFacts>> = all;

export const causeIds = Object.keys(all) as readonly CauseId[];

export function isCause(id: string): id is CauseId {
  return Object.hasOwn(all, id);
}
