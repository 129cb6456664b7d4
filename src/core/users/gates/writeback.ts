import type { Tenant } from '../../tenant/tenant';
import { DAY } from '../../tenant/times';
import { evidence } from '../evidence';
import type { Evidence } from '../verdict';
import { documented, type Finding, type Gate, passed, stopped, type Subject, untold } from './gate';
import { passwordEvidence, passwordPlace } from './password';

/** Synchronisation runs every half hour; a day without one means that the server stands still, and writeback with it. */
const STALE = DAY;

/** Everything that speaks for or against writeback, the newest first; at the same moment, off goes first. */
function signs({
  declared,
  activity,
  inferred,
}: Tenant): readonly { readonly on: boolean; readonly evidence: Evidence; readonly at: number }[] {
  const event = activity.known ? activity.value.writeback : null;
  const found = [];
  if (declared && declared.writeback !== null) {
    const { at, writeback: on } = declared;
    const id = on ? 'writebackDeclaredOn' : 'writebackDeclaredOff';
    found.push({ on, at, evidence: evidence(id, on ? 'pass' : 'fail', ['declared', 'declared'], { at }) });
  }
  if (event) {
    const { at, enabled: on } = event;
    found.push({ on, at, evidence: evidence(on ? 'writebackEnabled' : 'writebackDisabled', on ? 'pass' : 'fail', ['activity'], { at }) });
  }
  if (inferred.writebackWorked !== null) {
    const at = inferred.writebackWorked;
    found.push({ on: true, at, evidence: evidence('writebackWorked', 'pass', ['activity', 'inferred'], { at }) });
  }
  return found.sort((a, b) => b.at - a.at || Number(a.on) - Number(b.on));
}

function warnings({ tenant: { organization, inferred }, now }: Subject): readonly Evidence[] {
  const trouble = inferred.onPremisesTrouble;
  const { lastSync = null } = organization.known ? organization.value : {};
  return [
    ...(lastSync !== null && now - lastSync > STALE ? [evidence('syncStale', 'note', ['organization'], { at: lastSync })] : []),
    ...(trouble
      ? [
          evidence(trouble.kind === 'unreachable' ? 'writebackUnreachable' : 'writebackRefused', 'note', ['activity', 'inferred'], {
            at: trouble.at,
          }),
        ]
      : []),
  ];
}

function judged(subject: Subject, place: Evidence): Finding {
  const found = signs(subject.tenant);
  const newest = found[0];
  const list = [place, ...found.map((sign) => sign.evidence)];
  if (newest?.on === true) return passed(...list);
  if (newest) return stopped('writebackOff', documented('SSPR_0010'), ...list);
  const silent = subject.tenant.activity.known ? 'writebackNoEvidence' : 'writebackLogNotRead';
  return untold('writebackUnknown', ...list, evidence(silent, 'unknown', ['activity']));
}

/**
 * Whether a new password reaches the place where it is kept: R6. Graph's `passwordWritebackEnabled` is documented as not in use and is never
 * looked at; the newest of these decides: the audit event that switched writeback on or off, what the administrator declared, and a
 * synchronised person who got through. None of them: unknown, and an unknown is never ready. Whether the agent answers at this moment (R7) or
 * Active Directory agrees (R8, R9) nobody can say before a reset; recent failures are warnings. Source: rules.md sections 1 and 7.
 */
export const writeback: Gate = (subject) => {
  if (!subject.traits.account) return passed();
  const place = passwordEvidence(subject);
  switch (passwordPlace(subject)) {
    case 'cloud':
      return passed(place);
    case 'elsewhere':
    case 'unknown':
      return untold('writebackUnknown', place);
    case 'onPremises':
      return { ...judged(subject, place), warnings: warnings(subject) };
  }
};
