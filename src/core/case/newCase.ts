import { newCase as newGuide } from '../guide/state';
import type { GuideState } from '../guide/state';
import type { Case } from './case';

/** A case as it begins; `guide` where it comes back after a restart. `opened`: milliseconds UTC. */
export function newCase(id: string, opened: number, guide: GuideState = newGuide): Case {
  return {
    id,
    opened,
    guide,
    user: null,
    userName: '',
    logLine: null,
    tenant: null,
    live: {},
    running: [],
    pastes: {},
    drafts: {},
    kept: false,
  };
}
