import { redact } from '../report/redact';
import type { SupportForm, TextField } from './fields';

/** What of a person, or of many, a request would carry. */
export type PersonalId =
  'user' | 'tenant' | 'freeText' | 'page' | 'ids' | 'screenshots' | 'serverLogs' | 'otherFiles' | 'caseFileMasked' | 'caseFileWithNames';

/** Whether a text holds an address, id, phone number or network address. */
function telling(text: string): boolean {
  return redact(text) !== text;
}

/** What personal data is in a request, to be said before it is copied or written. Nothing typed or attached: nothing. */
export function personalData({ texts, attachments, caseFile }: SupportForm): readonly PersonalId[] {
  const has = (field: TextField): boolean => texts[field].trim() !== '';
  const files = (purpose: 'screenshot' | 'serverLog' | 'other'): boolean => attachments.some((one) => one.purpose === purpose);
  const all: readonly (readonly [PersonalId, boolean])[] = [
    ['user', has('user')],
    ['freeText', (['description', 'reproduce', 'license'] as const).some((field) => telling(texts[field]))],
    ['page', telling(texts.page) || /[?#]/.test(texts.page)],
    ['ids', (['supportCode', 'sid', 'cid', 'trackingId'] as const).some(has)],
    ['tenant', has('tenant')],
    ['screenshots', files('screenshot')],
    ['serverLogs', files('serverLog')],
    ['otherFiles', files('other')],
    ['caseFileMasked', caseFile === 'masked'],
    ['caseFileWithNames', caseFile === 'withNames'],
  ];
  return all.flatMap(([id, there]) => (there ? [id] : []));
}
