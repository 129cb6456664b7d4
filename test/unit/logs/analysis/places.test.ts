import { deepStrictEqual } from 'node:assert/strict';
import { placeOf } from '../../../../src/core/logs/analysis/place';
import { wizardEntryOf } from '../../../../src/core/logs/analysis/wizardEntry';
import { sample } from './sampleAnalysis';

describe('what the host asks of an attempt', () => {
  it('the line of a part', () => {
    deepStrictEqual(
      [placeOf(sample, 0, 3), placeOf(sample, 5, 0), placeOf(sample, 0, 99), placeOf(sample, 1, 0)],
      [{ source: 0, line: 4002 }, { source: 2, line: 9 }, undefined, undefined],
    );
  });

  it('what the wizard is opened with: the cause, the person, and the records, those that show the cause first', () => {
    deepStrictEqual(wizardEntryOf(sample, 0, 'en'), {
      code: 'PasswordResetService/33004',
      userPrincipalName: 'adele.vance@contoso.com',
      at: Date.UTC(2026, 10, 14, 9, 1, 3),
      trackingId: '5a1f0c2e-7b1d-4c7e-9f60-000000000001',
      excerpt: [
        'Application.evtx, record 4,002',
        'PasswordResetService 33004',
        'TrackingId: 5a1f0c2e-7b1d-4c7e-9f60-000000000001, hr=80070005, Access is denied.',
        'User adele.vance@contoso.com <b>not</b> markup',
        '',
        'Application.evtx, record 4,001',
        'PasswordResetService 31001',
        'TrackingId: 5a1f0c2e-7b1d-4c7e-9f60-000000000001, Password Reset Request received',
        '',
        'AuditLogs_2026-11-14.csv, line 14',
        'Self-service password reset flow activity progress',
        'User started the password reset flow',
        '',
        'AuditLogs_2026-11-14.csv, line 13',
        'User completed the mobile SMS verification option',
        '',
        'logs.zip › connect/trace-log.txt, line 77',
        '[10:01:05] Agent is idle',
      ].join('\n'),
    });
  });

  it('without a cause the code of a record; without any code nothing', () => {
    deepStrictEqual(
      [5, 6, 7, 9, 1].map((id) => {
        const entry = wizardEntryOf(sample, id, 'en');
        return entry && [entry.code, entry.userPrincipalName, entry.at, entry.trackingId];
      }),
      [
        ['audit:completed-reset', 'lee@contoso.com', Date.UTC(2026, 10, 14, 10), null],
        undefined,
        ['PasswordResetService/33008', null, Date.UTC(2026, 10, 14, 11, 0, 34), '5a1f0c2e-7b1d-4c7e-9f60-000000000002'],
        ['SSPR_0029', 'mallory @contoso.com<script>', null, null],
        undefined,
      ],
    );
  });

  it('keeps what the wizard is given short', () => {
    const events = sample.events.map((event) => ({ ...event, excerpt: 'x'.repeat(600) }));
    const excerpt = wizardEntryOf({ ...sample, events }, 0, 'en')?.excerpt ?? '';
    deepStrictEqual([excerpt.length <= 2000, excerpt.split('\n\n').length], [true, 2]);
  });
});
