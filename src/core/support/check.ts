import { MINUTE } from '../tenant/times';
import { type FieldId, fieldIds, type SupportForm, textOf } from './fields';
import { LOGS_KEPT, typedMoment } from './moment';

/** What is to be said about a field; its words are in the texts. */
export type MessageId =
  | 'guid'
  | 'emptyGuid'
  | 'sidAndCid'
  | 'oneValue'
  | 'notAnAddress'
  | 'notSecure'
  | 'notMicrosoft'
  | 'timeForm'
  | 'noSuchTime'
  | 'zoneMissing'
  | 'zoneName'
  | 'future'
  | 'old'
  | 'userForm'
  | 'cloudOnly';

/**
 * `good`; `missing`: support will ask for it; `wrong`: it cannot be what it should be; `doubtful`: look again; `notNeeded`: the rest makes it
 * needless; `optional`: empty, and nobody will miss it.
 */
export type FieldState = 'good' | 'missing' | 'wrong' | 'doubtful' | 'notNeeded' | 'optional';

export interface FieldCheck {
  readonly state: FieldState;
  readonly message?: MessageId;
}

const GUID = /^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;
const NO_GUID = /^[{}0-]+$/;
const HOST = /^(https?):\/\/(?:[^/?#\s@]*@)?([^/?#\s:@]+\.[^/?#\s:@.]{2,})(?::\d+)?(?:[/?#]\S*)?$/i;
const MICROSOFT =
  /(?:^|\.)(?:microsoft\.(?:com|us)|microsoftonline\.(?:com|us|cn)|aka\.ms|azure\.(?:com|us|cn)|windowsazure\.(?:com|us|cn)|office\.com|office365\.us|live\.com|microsoftazure\.us)$/i;

function guid(text: string): FieldCheck {
  if (!GUID.test(text)) return { state: 'wrong', message: 'guid' };
  return NO_GUID.test(text) ? { state: 'wrong', message: 'emptyGuid' } : { state: 'good' };
}

function page(text: string): FieldCheck {
  const match = HOST.exec(text);
  if (!match) return { state: 'wrong', message: 'notAnAddress' };
  if (match[1]?.toLowerCase() === 'http') return { state: 'doubtful', message: 'notSecure' };
  return MICROSOFT.test(match[2] ?? '') ? { state: 'good' } : { state: 'doubtful', message: 'notMicrosoft' };
}

function time(text: string, now: number): FieldCheck {
  const moment = typedMoment(text);
  if (moment === 'form') return { state: 'wrong', message: 'timeForm' };
  if (typeof moment === 'string') return { state: 'wrong', message: moment };
  if (moment.utc > now + 5 * MINUTE) return { state: 'doubtful', message: 'future' };
  return moment.utc < now - LOGS_KEPT ? { state: 'doubtful', message: 'old' } : { state: 'good' };
}

function user(text: string): FieldCheck {
  return GUID.test(text) || /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text) ? { state: 'good' } : { state: 'doubtful', message: 'userForm' };
}

/** SID and CID take the place of the support code on pages that have none; one alone is no help. */
function sidOrCid(own: string, other: string, supportCode: string): FieldCheck {
  if (own !== '') return /\s/.test(own) ? { state: 'wrong', message: 'oneValue' } : { state: 'good' };
  if (other !== '') return { state: 'missing', message: 'sidAndCid' };
  return { state: supportCode === '' ? 'optional' : 'notNeeded' };
}

function supportCode(text: string, sid: string, cid: string): FieldCheck {
  if (text !== '') return guid(text);
  return { state: sid !== '' && cid !== '' ? 'notNeeded' : 'missing' };
}

function attached(form: SupportForm, purpose: 'screenshot' | 'serverLog'): boolean {
  return form.attachments.some((one) => one.purpose === purpose);
}

function checkField(field: FieldId, form: SupportForm, now: number): FieldCheck {
  const text = textOf(form, field) ?? '';
  const { texts } = form;
  const [code, sid, cid] = [texts.supportCode.trim(), texts.sid.trim(), texts.cid.trim()];
  const filled = (check: (text: string) => FieldCheck = () => ({ state: 'good' })): FieldCheck =>
    text === '' ? { state: 'missing' } : check(text);
  switch (field) {
    case 'description':
    case 'reproduce':
    case 'license':
      return filled();
    case 'page':
      return filled(page);
    case 'time':
      return filled((typed) => time(typed, now));
    case 'user':
      return filled(user);
    case 'supportCode':
      return supportCode(code, sid, cid);
    case 'sid':
      return sidOrCid(sid, cid, code);
    case 'cid':
      return sidOrCid(cid, sid, code);
    case 'accountType':
      return { state: form.accountType === '' ? 'missing' : 'good' };
    case 'screenshot':
      return { state: attached(form, 'screenshot') ? 'good' : 'missing' };
    case 'serverLog':
      if (attached(form, 'serverLog')) return { state: 'good' };
      return form.accountType === 'cloudOnly' ? { state: 'notNeeded', message: 'cloudOnly' } : { state: 'missing' };
    case 'tenant':
    case 'code':
    case 'trackingId':
      return { state: text === '' ? 'optional' : 'good' };
  }
}

/** What each field lacks. `now`: milliseconds UTC. */
export function checkForm(form: SupportForm, now: number): Readonly<Record<FieldId, FieldCheck>> {
  return Object.fromEntries(fieldIds.map((field) => [field, checkField(field, form, now)])) as Record<FieldId, FieldCheck>;
}
