import { deepStrictEqual } from 'node:assert/strict';
import { newCase } from '../../../src/core/case/newCase';
import { emptyForm, mostText, type SupportForm, type TextField } from '../../../src/core/support/fields';
import { pathsInZip, safeFileName } from '../../../src/core/support/fileNames';
import { formState } from '../../../src/core/support/formState';
import { personalData } from '../../../src/core/support/personalData';
import { prefilled } from '../../../src/core/support/prefilled';
import { supportText } from '../../../src/core/support/supportText';
import { replyFor, replyLanguages } from '../../../src/core/report/case/reply';
import { next } from '../../../src/core/guide/next';
import { type GuideEvent, newCase as newGuide } from '../../../src/core/guide/state';
import { textsOf } from '../../../src/core/codes/texts';
import { fullCase, now, personal } from '../report/caseSample';

const context = { language: 'en', now } as const;

describe('support request', () => {
  it('is filled in from a case, and guesses nothing', () => {
    const { texts, accountType, attachments, caseFile } = prefilled(fullCase, 'en');
    deepStrictEqual(
      { ...texts, accountType, attachments, caseFile },
      {
        description:
          'The connector account lacks a right in Active Directory.\nThe AD DS connector account may not set this user’s password: one of its five rights is missing at the domain root.',
        reproduce: '',
        page: '',
        supportCode: '',
        sid: '',
        cid: '',
        time: '2026-11-21 08:59 UTC',
        user: personal.userPrincipalName,
        license: 'Microsoft Entra ID P1 or P2 (also within a larger plan)',
        tenant: `${personal.tenantName} (${personal.tenantId})`,
        code: 'PasswordResetService 33004: Connector account may not set this password',
        trackingId: personal.trackingId,
        accountType: 'federated',
        attachments: [],
        caseFile: 'masked',
      },
    );
    deepStrictEqual(prefilled(newCase('new', now), 'en'), { ...emptyForm, caseFile: 'masked' });
    deepStrictEqual(prefilled(null, 'en'), emptyForm);
  });

  it('takes the person’s own description before ours, and no more than a field holds', () => {
    const long = prefilled({ ...fullCase, drafts: { description: 'x'.repeat(20_000) } }, 'en');
    deepStrictEqual(long.texts.description, 'x'.repeat(mostText.description));
  });

  it('as text has every field, and says which is not there', () => {
    const form: SupportForm = {
      ...prefilled(fullCase, 'en'),
      attachments: [
        { id: '1', purpose: 'serverLog', name: 'Application.evtx', size: 10 },
        { id: '2', purpose: 'other', name: 'trace\u202e.har', size: 10 },
      ],
    };
    const text = supportText({ ...form, texts: { ...form.texts, time: '2026-11-21 09:59 +01:00', reproduce: 'One\r\nTwo' } }, context);
    deepStrictEqual(text.split('\n'), [
      'Support request: self-service password reset of Microsoft Entra ID',
      '',
      'What is the trouble:',
      'The connector account lacks a right in Active Directory.',
      'The AD DS connector account may not set this user’s password: one of its five rights is missing at the domain root.',
      '',
      'How to reproduce it:',
      'One',
      'Two',
      '',
      'Address of the page: (not available)',
      'Screenshot: (not available)',
      'Support code: (not available)',
      'Date, time and time zone: 2026-11-21 09:59 +01:00 (2026-11-21 08:59 UTC)',
      `User ID: ${personal.userPrincipalName}`,
      'Kind of account: From Active Directory, federated (AD FS or another)',
      'Licence of the user: Microsoft Entra ID P1 or P2 (also within a larger plan)',
      'Application event log of the Connect server: Application.evtx',
      `Tenant: ${personal.tenantName} (${personal.tenantId})`,
      'Error code: PasswordResetService 33004: Connector account may not set this password',
      `Tracking or correlation ID: ${personal.trackingId}`,
      'Other files: trace.har',
      '',
    ]);
  });

  it('tells what personal data is in it', () => {
    const form = prefilled(fullCase, 'en');
    const file = (purpose: 'screenshot' | 'serverLog' | 'other'): SupportForm['attachments'][number] => ({
      id: purpose,
      purpose,
      name: 'x',
      size: 1,
    });
    const texts = (changed: Partial<Record<TextField, string>>): SupportForm => ({
      ...emptyForm,
      texts: { ...emptyForm.texts, ...changed },
    });
    deepStrictEqual(
      {
        nothing: personalData(emptyForm),
        case: personalData(form),
        files: personalData({ ...emptyForm, attachments: [file('screenshot'), file('serverLog'), file('other')], caseFile: 'withNames' }),
        plain: personalData(texts({ description: 'It says SSPR_0029', page: 'https://aka.ms/sspr', code: 'SSPR_0029' })),
        written: personalData(texts({ description: 'call +47 412 34 567' })),
        address: personalData(texts({ page: 'https://passwordreset.microsoftonline.com/?username=a' })),
      },
      {
        nothing: [],
        case: ['user', 'ids', 'tenant', 'caseFileMasked'],
        files: ['screenshots', 'serverLogs', 'otherFiles', 'caseFileWithNames'],
        plain: [],
        written: ['freeText'],
        address: ['page'],
      },
    );
  });

  it('counts what is filled in, missing and wrong', () => {
    const progress = (form: SupportForm): readonly string[] => formState(form, { ...context, saving: false }).progress;
    const full: SupportForm = {
      ...emptyForm,
      texts: {
        ...emptyForm.texts,
        description: 'x',
        reproduce: 'x',
        page: 'https://aka.ms/sspr',
        supportCode: personal.id,
        time: '2026-11-21 09:00 Z',
        user: 'a@b.example',
        license: 'P1',
      },
      accountType: 'cloudOnly',
      attachments: [{ id: '1', purpose: 'screenshot', name: 'a.png', size: 1 }],
    };
    deepStrictEqual(
      { full: progress(full), almost: progress({ ...full, accountType: '', texts: { ...full.texts, supportCode: 'x', user: '' } }) },
      {
        full: ['9 of 9 fields that support asks for are filled in.', 'Everything that support asks for is here.'],
        almost: [
          '6 of 10 fields that support asks for are filled in.',
          'Missing: User ID, Kind of account, Application event log of the Connect server.',
          'Not right yet: Support code.',
        ],
      },
    );
  });
});

describe('file names in the zip', () => {
  const rows: readonly (readonly [name: string, safe: string])[] = [
    ['Application.evtx', 'Application.evtx'],
    ['../../etc/passwd', 'passwd'],
    ['..\\..\\Windows\\win.ini', 'win.ini'],
    ['C:\\x\\a.log', 'a.log'],
    ['/', 'file'],
    ['..', 'file'],
    ['', 'file'],
    ['con', '_con'],
    ['NUL.txt', '_NUL.txt'],
    ['console.log', 'console.log'],
    ['a:b*c?.txt', 'a_b_c_.txt'],
    ['.hidden', 'hidden'],
    ['tail. ', 'tail'],
    ['invoice\u202egnp.exe', 'invoicegnp.exe'],
    ['Søknad 日本.log', 'Søknad 日本.log'],
    [`${'x'.repeat(300)}.evtx`, `${'x'.repeat(100)}.evtx`],
    ['a\nb.log', 'a_b.log'],
  ];
  for (const [name, safe] of rows)
    it(`${JSON.stringify(name.slice(0, 30))} becomes ${JSON.stringify(safe.slice(0, 30))}`, () =>
      deepStrictEqual(safeFileName(name), safe));

  it('are never the same twice', () => {
    const file = (name: string): { readonly purpose: 'serverLog'; readonly name: string } => ({ purpose: 'serverLog', name });
    deepStrictEqual(pathsInZip([file('a.log'), file('A.LOG'), file('x/a.log'), { purpose: 'other', name: 'a.log' }]), [
      'server-logs/a.log',
      'server-logs/A (2).LOG',
      'server-logs/a (3).log',
      'files/a.log',
    ]);
  });
});

describe('reply to the user', () => {
  const { replies } = textsOf('en');
  const after = (...events: readonly GuideEvent[]): string =>
    replyFor({ ...newCase('x', now), guide: events.reduce(next, newGuide) }, 'en');

  it('is that of the finding, else of the code, else to send what one sees', () => {
    deepStrictEqual(
      {
        finding: replyFor(fullCase, 'en'),
        code: after({ type: 'chooseCode', code: 'SSPR_0029' }),
        nothing: after(),
        scope: after({ type: 'chooseUser' }, { type: 'answer', check: 'scope', option: 'none' }),
      },
      {
        finding: replies.onPremisesConfiguration,
        code: replies.onPremisesConfiguration,
        nothing: replies.sendToIt,
        scope: replies.adminWillEnable,
      },
    );
  });

  it('is short plain text without names, in every language there is', () => {
    deepStrictEqual(replyLanguages(), [{ id: 'en', name: 'English' }]);
    for (const { id } of replyLanguages()) {
      const long = Object.values(textsOf(id).replies).filter((text) => text.length > 400 || /[`<>{}]/.test(text));
      deepStrictEqual(long, []);
    }
  });
});
