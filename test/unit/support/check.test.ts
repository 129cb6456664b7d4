import { deepStrictEqual, ok } from 'node:assert/strict';
import { type FieldCheck, checkForm } from '../../../src/core/support/check';
import { emptyForm, type FieldId, fieldIds, type SupportForm, type TextField } from '../../../src/core/support/fields';
import { typedMoment } from '../../../src/core/support/moment';
import { supportTexts } from '../../../src/core/support/texts';
import { parseFromSupport } from '../../../src/shared/supportPage';
import { now } from '../report/caseSample';

function form(texts: Partial<SupportForm['texts']>, more: Partial<SupportForm> = {}): SupportForm {
  return { ...emptyForm, ...more, texts: { ...emptyForm.texts, ...texts } };
}

function told(field: FieldId, filled: SupportForm): string {
  const { state, message }: FieldCheck = checkForm(filled, now)[field];
  return message === undefined ? state : `${state} ${message}`;
}

describe('support request, checks', () => {
  const guid = '3f2a91c4-7d10-4c55-9a30-1b6e5d2c8f77';
  const rows: readonly (readonly [field: TextField, text: string, expected: string])[] = [
    ['description', '', 'missing'],
    ['description', '  \n', 'missing'],
    ['description', 'It says SSPR_0029', 'good'],
    ['supportCode', guid, 'good'],
    ['supportCode', ` {${guid.toUpperCase()}} `, 'good'],
    ['supportCode', guid.slice(1), 'wrong guid'],
    ['supportCode', `${guid}0`, 'wrong guid'],
    ['supportCode', guid.replace('f', 'g'), 'wrong guid'],
    ['supportCode', guid.replaceAll('-', ''), 'wrong guid'],
    ['supportCode', '00000000-0000-0000-0000-000000000000', 'wrong emptyGuid'],
    ['page', 'https://passwordreset.microsoftonline.com/', 'good'],
    ['page', 'https://passwordreset.microsoftonline.com/?id=1&x=y#part', 'good'],
    ['page', 'https://passwordreset.activedirectory.windowsazure.us/Default.aspx', 'good'],
    ['page', 'https://passwordreset.activedirectory.windowsazure.cn', 'good'],
    ['page', 'https://aka.ms/sspr', 'good'],
    ['page', 'http://passwordreset.microsoftonline.com/', 'doubtful notSecure'],
    ['page', 'https://reset.contoso.com/sspr', 'doubtful notMicrosoft'],
    ['page', 'https://microsoftonline.com.evil.example/', 'doubtful notMicrosoft'],
    ['page', 'https://evilmicrosoftonline.com/', 'doubtful notMicrosoft'],
    ['page', 'https://microsoftonline.com@evil.example/', 'doubtful notMicrosoft'],
    ['page', 'passwordreset.microsoftonline.com', 'wrong notAnAddress'],
    ['page', 'javascript:alert(1)', 'wrong notAnAddress'],
    ['page', 'https://two words.example', 'wrong notAnAddress'],
    ['time', '2026-11-20 14:05 +01:00', 'good'],
    ['time', '2026-11-20T14:05:33.123Z', 'good'],
    ['time', '2026-11-20 14:05', 'wrong zoneMissing'],
    ['time', '2026-11-20 14:05 CET', 'wrong zoneName'],
    ['time', '20.11.2026 14:05 +01:00', 'wrong timeForm'],
    ['time', 'yesterday', 'wrong timeForm'],
    ['time', '2026-02-30 14:05 Z', 'wrong noSuchTime'],
    ['time', '2026-11-20 24:05 Z', 'wrong noSuchTime'],
    ['time', '2026-11-21 09:36 UTC', 'doubtful future'],
    ['time', '2026-11-21 09:34 UTC', 'good'],
    ['time', '2026-10-22 09:29 UTC', 'doubtful old'],
    ['time', '2026-10-22 09:31 UTC', 'good'],
    ['user', 'alice@contoso.com', 'good'],
    ['user', 'alice_fabrikam.com#EXT#@contoso.onmicrosoft.com', 'good'],
    ['user', guid, 'good'],
    ['user', 'Alice Smith', 'doubtful userForm'],
    ['user', 'CONTOSO\\alice', 'doubtful userForm'],
    ['license', 'Microsoft Entra ID P1', 'good'],
    ['trackingId', '', 'optional'],
    ['tenant', 'Contoso', 'good'],
  ];
  for (const [field, text, expected] of rows) {
    it(`${field} ${JSON.stringify(text)}: ${expected}`, () => deepStrictEqual(told(field, form({ [field]: text })), expected));
  }

  it('takes SID and CID together for a support code', () => {
    const states = (texts: Partial<SupportForm['texts']>): readonly string[] =>
      (['supportCode', 'sid', 'cid'] as const).map((field) => told(field, form(texts)));
    deepStrictEqual(
      {
        nothing: states({}),
        code: states({ supportCode: guid }),
        sid: states({ sid: 'abc' }),
        cid: states({ cid: 'abc' }),
        both: states({ sid: 'abc', cid: 'd e' }),
      },
      {
        nothing: ['missing', 'optional', 'optional'],
        code: ['good', 'notNeeded', 'notNeeded'],
        sid: ['missing', 'good', 'missing sidAndCid'],
        cid: ['missing', 'missing sidAndCid', 'good'],
        both: ['notNeeded', 'good', 'wrong oneValue'],
      },
    );
  });

  it('asks for the server’s log unless the password is in the cloud alone', () => {
    const log = { id: '1', purpose: 'serverLog', name: 'Application.evtx', size: 1 } as const;
    deepStrictEqual(
      [
        told('serverLog', form({})),
        told('serverLog', form({}, { accountType: 'hashSync' })),
        told('serverLog', form({}, { accountType: 'cloudOnly' })),
        told('serverLog', form({}, { accountType: 'cloudOnly', attachments: [log] })),
        told('screenshot', form({}, { attachments: [log] })),
      ],
      ['missing', 'missing', 'notNeeded cloudOnly', 'good', 'missing'],
    );
  });

  it('reads moments with the zones that people write', () => {
    const noon = { utc: Date.UTC(2026, 10, 20, 12) };
    const texts = [
      '13:00 +01:00',
      '13:00+0100',
      '13:00 +1',
      '13:00 UTC+1',
      '13:00 (UTC+01:00)',
      '13:00 GMT+01',
      '12:00 Z',
      '12:00 utc',
      '12:00 GMT',
      '7:00 -05:00',
      '07:00 \u221205:00',
      '17:30 +05:30',
    ];
    deepStrictEqual(
      texts.map((text) => typedMoment(`2026-11-20 ${text}`)),
      texts.map(() => noon),
    );
    const strange = ['13:00 +15:00', '13:00 +01:75', '13:00 Z+1', '13:00 +', '13:00 UTC CET'];
    deepStrictEqual(
      strange.map((text) => typedMoment(`2026-11-20 ${text}`)),
      strange.map(() => 'zoneName'),
    );
  });

  it('has words for every field, all different', () => {
    const { fields } = supportTexts('en');
    const words = fieldIds.map((id) => fields[id]).flatMap(({ label, hint, howToGet }) => [label, hint, howToGet]);
    ok(words.every((text) => text.length > 2));
    deepStrictEqual(new Set(words).size, words.length);
  });
});

describe('support request, messages of the page', () => {
  it('lets in exactly what it knows', () => {
    const good: readonly unknown[] = [
      { type: 'ready' },
      { type: 'copy' },
      { type: 'save' },
      { type: 'edit', field: 'time', text: 'x'.repeat(100) },
      { type: 'chooseAccountType', accountType: '' },
      { type: 'chooseAccountType', accountType: 'federated' },
      { type: 'chooseCaseFile', caseFile: 'withNames' },
      { type: 'attach', purpose: 'serverLog' },
      { type: 'remove', id: '7' },
    ];
    deepStrictEqual(good.map(parseFromSupport), good);
    const bad: readonly unknown[] = [
      undefined,
      null,
      'ready',
      [],
      {},
      { type: 'ready', more: 1 },
      { type: 'edit', field: 'time', text: 'x'.repeat(101) },
      { type: 'edit', field: 'accountType', text: 'x' },
      { type: 'edit', field: '__proto__', text: 'x' },
      { type: 'edit', field: 'time', text: 7 },
      { type: 'edit', field: 'time' },
      { type: 'chooseAccountType', accountType: 'admin' },
      { type: 'chooseAccountType' },
      { type: 'chooseCaseFile', caseFile: '' },
      { type: 'attach', purpose: 'file:///etc/passwd' },
      { type: 'attach', purpose: 'other', path: '/etc/passwd' },
      { type: 'remove', id: 'x'.repeat(41) },
      { type: 'command', command: 'workbench.action.quit' },
    ];
    deepStrictEqual(
      bad.map(parseFromSupport),
      bad.map(() => undefined),
    );
  });
});
