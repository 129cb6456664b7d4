import { deepStrictEqual, ok } from 'node:assert/strict';
import { explain } from '../../src/core/codes/explain';
import { allFacts } from '../../src/core/codes/facts';
import { loggedTime } from '../../src/core/logs/time';
import { escapeMarkdown, explanationMarkdown, hoverMarkdown } from '../../src/core/report/explanationMarkdown';
import { parseFromExplanation } from '../../src/shared/explanationPage';

describe('Markdown', () => {
  it('shows markup as text and keeps code', () => {
    deepStrictEqual(escapeMarkdown('a*b [x](y) <i> `c*d` #1'), 'a\\*b \\[x\\]\\(y\\) \\<i\\> `c*d` \\#1');
  });

  it('of the whole explanation has every part', () => {
    const markdown = explanationMarkdown(explain('SSPR_0010', 'en'), 'en');
    for (const part of ['# SSPR\\_0010:', '## Likely causes', '## What to do', '1. ', '## Sources', 'Last reviewed: 2026-11-21'])
      ok(markdown.includes(part), part);
  });

  it('of a hover is short and carries no link', () => {
    const long = allFacts
      .map(({ id }) => [id, hoverMarkdown(explain(id, 'en'), 'en', '')] as const)
      .filter(([, text]) => text.length > 3000 || text.includes(']('));
    deepStrictEqual(long, []);
  });
});

describe('loggedTime', () => {
  const table: readonly (readonly [string, unknown])[] = [
    ['at 2026-09-03T19:55:48Z it', { text: '2026-09-03T19:55:48Z', utc: Date.UTC(2026, 8, 3, 19, 55, 48) }],
    ['2016-02-03 09:37:27Z: The', { text: '2016-02-03 09:37:27Z', utc: Date.UTC(2016, 1, 3, 9, 37, 27) }],
    ['2018-12-10T00:03:46.6161822+01:00', { text: '2018-12-10T00:03:46.6161822+01:00', utc: Date.UTC(2018, 11, 9, 23, 3, 46, 616) }],
    ['2026-07-11 20:42:45 UTC', { text: '2026-07-11 20:42:45 UTC', utc: Date.UTC(2026, 6, 11, 20, 42, 45) }],
    ['2026-07-11 20:42:45 local', { text: '2026-07-11 20:42:45' }],
    ['Date: 11/5/2020 2:44:01 AM', { text: '11/5/2020 2:44:01 AM' }],
    ['2026-13-45T99:00:00Z', { text: '2026-13-45T99:00:00Z' }],
    ['no time', undefined],
  ];
  for (const [line, expected] of table) it(line, () => deepStrictEqual(loggedTime(line), expected));
});

describe('the door of the explanation page', () => {
  const accepted = [
    { type: 'ready' },
    { type: 'back' },
    { type: 'copyMarkdown' },
    { type: 'copyReply' },
    { type: 'openDocumentation' },
    { type: 'open', id: 'SSPR_0010' },
    { type: 'openSource', index: 0 },
    { type: 'editReply', text: 'Hello' },
  ];
  it('lets its own messages in', () => deepStrictEqual(accepted.map(parseFromExplanation), accepted));

  it('refuses everything else', () => {
    const refused: unknown[] = [
      null,
      undefined,
      1,
      'ready',
      [],
      {},
      { type: 'constructor' },
      { type: 'ready', more: 1 },
      { type: 'open' },
      { type: 'open', id: 1 },
      { type: 'open', id: 'x'.repeat(101) },
    ];
    refused.push(
      { type: 'openSource', index: -1 },
      { type: 'openSource', index: 0.5 },
      { type: 'openSource', index: '0' },
      { type: 'editReply', text: 'x'.repeat(4001) },
      { type: 'editReply', text: {} },
    );
    for (const message of accepted) refused.push({ ...message, extra: true }, [message], JSON.stringify(message));
    deepStrictEqual(
      refused.filter((raw) => parseFromExplanation(raw) !== undefined),
      [],
    );
  });
});
