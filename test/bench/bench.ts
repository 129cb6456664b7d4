/** What the benches measure, in one bundle. */
export * from '../../src/core/decode';
export { FindingStream } from '../../src/core/codes/findStream';
export { openLog } from '../../src/files/openLog';
export { patterns } from './patterns';

import { features } from '../../src/core/tenant/permissions';
import { reportParts } from '../../src/graph/questions/registrations';
import { countedUsers } from '../../src/graph/questions/users';

export { Roster, TenantReader } from '../../src/graph/bundle';
/** Every scope that we ever ask for. */
export const allScopes = [...new Set(features.flatMap(({ scopes }) => scopes))];
/** The large lists of a tenant: people, and the parts of the registration report. */
export const lists = [countedUsers, ...reportParts(undefined)].map(({ path }) => `/v1.0${path}`);
// Reading event logs, and what it is measured against.
export { evtxReader } from '../../src/files/evtx/evtxReader';
export { evtxFile } from '../support/evtx';
export { parseEvtxFile } from 'winevtx';
