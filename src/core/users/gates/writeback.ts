import type { Tenant } from '../../tenant/tenant';
import { DAY } from '../../tenant/times';
import { evidence } from '../evidence';
import type { Evidence } from '../verdict';
import { documented, type Finding, type Gate, inferred, passed, stopped, type Subject, untold } from './gate';
import { passwordEvidence, passwordPlace } from './password';

/** Synchronisation runs every half hour; a day without one means that the server stands still, and writeback with it. */
const STALE = DAY;

/** Something that speaks for or against writeback. `logged`: the service saw it; the administrator's word is about the setting only. */
interface Sign {
  readonly on: boolean;
  readonly logged: boolean;
  readonly at: number;
  readonly evidence: Evidence;
}

/** Everything that speaks for or against writeback, the newest first; at the same moment, off goes first. */
function signs({ declared, activity, inferred: seen }: Tenant): readonly Sign[] {
  const event = activity.known ? activity.value.writeback : null;
  const found: Sign[] = [];
  if (declared && declared.writeback !== null) {
    const { at, writeback: on } = declared;
    const id = on ? 'writebackDeclaredOn' : 'writebackDeclaredOff';
    found.push({ on, logged: false, at, evidence: evidence(id, on ? 'pass' : 'fail', ['declared', 'declared'], { at }) });
  }
  if (event) {
    const { at, enabled: on } = event;
    const id = on ? 'writebackEnabled' : 'writebackDisabled';
    found.push({ on, logged: true, at, evidence: evidence(id, on ? 'pass' : 'fail', ['activity'], { at }) });
  }
  if (seen.writebackWorked !== null) {
    const at = seen.writebackWorked;
    found.push({ on: true, logged: true, at, evidence: evidence('writebackWorked', 'pass', ['activity', 'inferred'], { at }) });
  }
  return found.sort((a, b) => b.at - a.at || Number(a.on) - Number(b.on));
}

/** The synchronisation, if it stands still, and since when nothing speaks against writeback standing still with it. */
function staleSync({ tenant: { organization }, now }: Subject, found: readonly Sign[]): Doubt | undefined {
  const { lastSync = null } = organization.known ? organization.value : {};
  if (lastSync === null || now - lastSync <= STALE) return undefined;
  const since = found.some(({ logged, on, at }) => logged && on && at - lastSync > STALE);
  return { holds: !since, say: (outcome) => evidence('syncStale', outcome, ['organization'], { at: lastSync }) };
}

/** Something that speaks against the agent answering now. `holds`: nothing newer speaks for it, so nobody may be called ready. */
interface Doubt {
  readonly holds: boolean;
  readonly say: (outcome: 'unknown' | 'note') => Evidence;
}

/** One refusal is about one person (R8); an agent that did not answer is out of reach for everybody (R7). */
function troubled({ tenant: { inferred: seen } }: Subject, found: readonly Sign[]): Doubt | undefined {
  const trouble = seen.onPremisesTrouble;
  if (!trouble) return undefined;
  const { kind, at } = trouble;
  const id = kind === 'unreachable' ? 'writebackUnreachable' : 'writebackRefused';
  const holds = kind === 'unreachable' && !found.some((sign) => sign.on && sign.at > at);
  return { holds, say: (outcome) => evidence(id, outcome, ['activity', 'inferred'], { at }) };
}

function judged(subject: Subject, place: Evidence): Finding {
  const found = signs(subject.tenant);
  const newest = found[0];
  const list = [place, ...found.map((sign) => sign.evidence)];
  const doubts = [staleSync(subject, found), troubled(subject, found)].flatMap((doubt) => doubt ?? []);
  const said = (which: readonly Doubt[], outcome: 'unknown' | 'note'): readonly Evidence[] => which.map(({ say }) => say(outcome));
  if (newest?.on === false) return { ...stopped('writebackOff', documented('SSPR_0010'), ...list), warnings: said(doubts, 'note') };
  const holding = doubts.filter(({ holds }) => holds);
  const warnings = said(
    doubts.filter(({ holds }) => !holds),
    'note',
  );
  if (newest && holding.length === 0) return { ...passed(...list), warnings };
  const silent = subject.tenant.activity.known ? 'writebackNoEvidence' : 'writebackLogNotRead';
  const missing = newest ? [] : [evidence(silent, 'unknown', ['activity'])];
  return { ...untold('writebackUnknown', ...list, ...missing, ...said(holding, 'unknown')), warnings };
}

/** Of a federated domain without synchronisation: that writeback is on says nothing of it, but off it is off. */
function elsewhere({ tenant }: Subject, place: Evidence): Finding {
  const [newest] = signs(tenant);
  return newest?.on === false ? stopped('writebackOff', inferred('SSPR_0010'), place, newest.evidence) : untold('writebackUnknown', place);
}

/**
 * Whether a new password reaches the place where it is kept: R6. Graph's `passwordWritebackEnabled` is documented as not in use and is never
 * looked at; the newest of these decides: the audit event that switched writeback on or off, what the administrator declared, and a
 * synchronised person who got through. None of them: unknown, and an unknown is never ready. Unknown too while the newest that we know is that
 * the agent did not answer (R7), or that the synchronisation, which runs on the same server, stands still. Whether Active Directory agrees
 * (R8, R9) nobody can say before a reset; a refusal is a warning. Source: rules.md sections 1 and 7.
 */
export const writeback: Gate = (subject) => {
  if (!subject.traits.account) return passed();
  const place = passwordEvidence(subject);
  switch (passwordPlace(subject)) {
    case 'cloud':
      return passed(place);
    case 'elsewhere':
      return elsewhere(subject, place);
    case 'unknown':
      return untold('writebackUnknown', place);
    case 'onPremises':
      return judged(subject, place);
  }
};
