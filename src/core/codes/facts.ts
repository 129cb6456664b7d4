import { auditActivities } from './catalogue/auditActivities';
import { auditReasons } from './catalogue/auditReasons';
import { hresults } from './catalogue/hresults';
import { identifiers } from './catalogue/identifiers';
import { messages } from './catalogue/messages';
import { signInCodes } from './catalogue/signInCodes';
import { sspr } from './catalogue/sspr';
import { writebackEvents } from './catalogue/writebackEvents';
import type { Facts } from './entry';

/** Every entry's facts, in the order in which lists show them. */
export const allFacts: readonly Facts[] = [
  ...sspr,
  ...writebackEvents,
  ...hresults,
  ...signInCodes,
  ...auditActivities,
  ...auditReasons,
  ...messages,
  ...identifiers,
];
