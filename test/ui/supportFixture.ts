import { caseHtml } from '../../src/core/report/case/caseFile';
import { emptyForm, type SupportForm } from '../../src/core/support/fields';
import { formState, type SupportState } from '../../src/core/support/formState';
import { prefilled } from '../../src/core/support/prefilled';
import { fullCase, now } from '../unit/report/caseSample';

function state(form: SupportForm, saving = false): SupportState {
  return formState(form, { language: 'en', now, saving });
}

const fromCase = prefilled(fullCase, 'en');
const attachments: SupportForm['attachments'] = [
  { id: '1', purpose: 'screenshot', name: 'reset-page.png', size: 184_320 },
  { id: '2', purpose: 'serverLog', name: 'Application.evtx', size: 71_303_168 },
  { id: '3', purpose: 'other', name: 'trace.har', size: 2_097_152 },
];
const complete: SupportForm = {
  ...fromCase,
  texts: {
    ...fromCase.texts,
    reproduce: '1. Open https://aka.ms/sspr\n2. Prove by code and app\n3. Choose a new password: the error comes, each time',
    page: 'https://passwordreset.microsoftonline.com/',
    supportCode: '3f2a91c4-7d10-4c55-9a30-1b6e5d2c8f77',
    time: '2026-11-21 09:59 +01:00',
  },
  attachments,
};
const markup = '<img src=x onerror="window.hacked=true"><b>bold</b>';

/** Every state of the page. */
export const states: Readonly<Record<string, SupportState>> = {
  empty: state(emptyForm),
  fromCase: state(fromCase),
  complete: state(complete),
  saving: state(complete, true),
  wrong: state({
    ...complete,
    texts: {
      ...complete.texts,
      supportCode: '3f2a91c4',
      page: 'reset page',
      time: '2026-11-21 09:59',
      user: 'Wilhelmina',
      sid: 'a b',
      cid: '',
    },
    attachments: [],
    accountType: '',
  }),
  hostile: state({
    ...complete,
    texts: {
      ...complete.texts,
      description: `${markup}\n${'عربى'.repeat(40)} ${'W'.repeat(600)}`,
      user: `${'a'.repeat(200)}${markup}`,
      tenant: markup,
    },
    attachments: [
      ...attachments,
      { id: '4', purpose: 'serverLog', name: `${markup}${'n'.repeat(300)}.evtx`, size: 1 },
      { id: '5', purpose: 'other', name: 'invoice\u202efdp.exe', size: 1 },
    ],
  }),
};

/** Case files, to be looked at. */
export const files: Readonly<Record<string, string>> = {
  masked: caseHtml(fullCase, { masked: true, language: 'en', now, version: '0.3.0' }),
  names: caseHtml(fullCase, { masked: false, language: 'en', now, version: '0.3.0' }),
};
