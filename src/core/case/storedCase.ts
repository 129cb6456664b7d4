import { isCheck } from '../guide/checks';
import { commands } from '../guide/commands';
import { next } from '../guide/next';
import { restore } from '../guide/restore';
import type { GuideState, LiveOutcome } from '../guide/state';
import { clouds } from '../tenant/clouds';
import type { TenantUser } from '../users/tenantUser';
import type { Case, CaseTenant, DraftId, LiveResult, LogLine, Paste } from './case';
import { newCase } from './newCase';

type Fields = Readonly<Record<string, unknown>>;

function fields(raw: unknown): Fields | undefined {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Fields) : undefined;
}

function text(raw: unknown, most: number): string {
  return typeof raw === 'string' ? raw.slice(0, most) : '';
}

function textOrNull(raw: unknown, most: number): string | null {
  return typeof raw === 'string' ? raw.slice(0, most) : null;
}

function time(raw: unknown): number | null {
  return typeof raw === 'number' && Number.isFinite(raw) ? raw : null;
}

const ID = /^[\w-]{1,64}$/;

/**
 * A kept case out of its file, which another version of this extension or somebody else may have written; undefined when it is none. What
 * live checks said is taken as far as the guide still knows the answers; what was read of the person is read anew.
 */
export function storedCase(raw: unknown): Case | undefined {
  const stored = fields(raw);
  const opened = time(stored?.['opened']);
  const id = stored?.['id'];
  if (!stored || opened === null || typeof id !== 'string' || !ID.test(id)) return undefined;
  const live = liveResults(stored['live']);
  return {
    ...newCase(id, opened, withLive(restore(stored['guide']), live, stored['guide'])),
    user: userOf(stored['user']),
    userName: text(stored['userName'], 320),
    logLine: logLineOf(stored['logLine']),
    tenant: tenantOf(stored['tenant']),
    live,
    pastes: pastesOf(stored['pastes']),
    drafts: draftsOf(stored['drafts']),
    kept: true,
  };
}

function withLive(state: GuideState, live: Case['live'], raw: unknown): GuideState {
  const { step } = state;
  const said = Object.entries(live).reduce(
    (before, [check, { outcome }]) => next(before, { type: 'liveOutcome', check, outcome: liveOutcomeOf(outcome) }),
    state,
  );
  // Whose word counted is kept, and so is the page; a live outcome alone decides neither.
  const latest = fields(fields(raw)?.['latest']) ?? {};
  const counted = Object.fromEntries(Object.entries(said.latest).map(([check, by]) => [check, latest[check] === 'answer' ? 'answer' : by]));
  return { ...said, latest: counted, step };
}

function liveOutcomeOf(outcome: LiveResult['outcome']): LiveOutcome {
  if (outcome.outcome === 'answer') return { kind: 'option', option: outcome.option };
  return { kind: outcome.outcome === 'doesNotApply' ? 'doesNotApply' : 'unknown' };
}

function liveResults(raw: unknown): Case['live'] {
  const results = Object.entries(fields(raw) ?? {}).flatMap(([check, value]) => {
    const result = fields(value);
    const outcome = fields(result?.['outcome']);
    const at = time(result?.['at']);
    const whole = isCheck(check) && at !== null && Array.isArray(outcome?.['evidence']);
    return whole && isKnownOutcome(outcome) ? [[check, { outcome, at }]] : [];
  });
  return Object.fromEntries(results) as Case['live'];
}

function isKnownOutcome(outcome: Fields): boolean {
  if (outcome['outcome'] === 'answer') return typeof outcome['option'] === 'string' && typeof outcome['confidence'] === 'string';
  return (outcome['outcome'] === 'cannotTell' || outcome['outcome'] === 'doesNotApply') && outcome['why'] !== undefined;
}

function userOf(raw: unknown): TenantUser | null {
  const user = fields(raw);
  const id = text(user?.['id'], 100);
  if (!user || id === '') return null;
  const traits = { account: undefined, registration: undefined, roles: undefined, inGroup: undefined };
  return { id, name: text(user['name'], 300), userPrincipalName: text(user['userPrincipalName'], 320), traits };
}

function logLineOf(raw: unknown): LogLine | null {
  const line = fields(raw);
  const code = text(line?.['code'], 120);
  if (!line || code === '') return null;
  return {
    code,
    userPrincipalName: textOrNull(line['userPrincipalName'], 320),
    at: time(line['at']),
    trackingId: textOrNull(line['trackingId'], 100),
    excerpt: text(line['excerpt'], 2000),
  };
}

function tenantOf(raw: unknown): CaseTenant | null {
  const tenant = fields(raw);
  const cloud = text(tenant?.['cloud'], 40);
  if (!tenant || !Object.hasOwn(clouds, cloud)) return null;
  return {
    demo: tenant['demo'] === true,
    account: text(tenant['account'], 320),
    tenantName: text(tenant['tenantName'], 300),
    tenantId: text(tenant['tenantId'], 100),
    cloud: cloud as CaseTenant['cloud'],
  };
}

function pastesOf(raw: unknown): Case['pastes'] {
  const pastes = Object.entries(fields(raw) ?? {}).flatMap(([command, value]): (readonly [string, Paste])[] => {
    const at = time(fields(value)?.['at']);
    return Object.hasOwn(commands, command) && at !== null ? [[command, { text: text(fields(value)?.['text'], 200_000), at }]] : [];
  });
  return Object.fromEntries(pastes);
}

const DRAFTS: readonly DraftId[] = ['user', 'search', 'notes', 'reply', 'description'];

function draftsOf(raw: unknown): Case['drafts'] {
  const drafts = Object.entries(fields(raw) ?? {}).filter(
    ([id, value]) =>
      typeof value === 'string' && ((DRAFTS as readonly string[]).includes(id) || Object.hasOwn(commands, id.replace(/^paste\./, ''))),
  );
  return Object.fromEntries(drafts);
}
