import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { exportFormats } from '../../../src/core/logs/analysis/intent';
import { initialView } from '../../../src/core/logs/analysis/view';
import { analysisReport, type AnalysisReportOptions } from '../../../src/core/report/analysis/analysisReport';
import { empty, sample } from '../logs/analysis/sampleAnalysis';

const options = { masked: true, language: 'en', now: Date.UTC(2026, 10, 21, 9, 30) } as const;

function report(given: Partial<AnalysisReportOptions>, analysis = sample): string {
  return [...analysisReport(analysis, { format: 'csv', ...options, ...given })].join('');
}

/** A file as it was agreed on; `GOLDEN=write` writes it anew, to be read before it is committed. */
function golden(name: string, text: string): void {
  const path = `test/unit/report/golden/${name}`;
  if (process.env['GOLDEN'] === 'write') writeFileSync(path, text);
  deepStrictEqual(text, readFileSync(path, 'utf8'));
}

describe('report of an analysis', () => {
  for (const format of exportFormats) {
    it(`is as agreed: ${format}, masked`, () => golden(`analysis-masked.${format}`, report({ format })));
    it(`is as agreed: ${format}, with names`, () => golden(`analysis-names.${format}`, report({ format, masked: false })));
  }

  it('has only what the filter of the page lets through, and says so without the name that was typed', () => {
    const filter = { ...initialView, user: 'lee@', outcome: 'unfinished' } as const;
    const told = (masked: boolean): unknown => {
      const { attempts, report: head } = JSON.parse(report({ format: 'json', filter, masked })) as {
        readonly attempts: readonly { readonly user: string; readonly outcome: string }[];
        readonly report: Readonly<Record<string, string>>;
      };
      return [attempts.map(({ user, outcome }) => [user, outcome]), head['Filter']];
    };
    deepStrictEqual(
      [told(true), told(false)],
      [
        [[['User 2', 'unfinished']], 'user contains (masked), outcome unfinished'],
        [[['lee@contoso.com', 'unfinished']], 'user contains lee@, outcome unfinished'],
      ],
    );
  });

  it('is whole where nothing was found', () => {
    const json = JSON.parse(report({ format: 'json' }, empty)) as Readonly<Record<string, unknown>>;
    deepStrictEqual([json['attempts'], json['service'], json['sources']], [[], [], []]);
    deepStrictEqual([report({ format: 'html' }, empty).endsWith('</html>\n'), report({}, empty).split('\r\n').length], [true, 7]);
  });

  it('has only our own tags in HTML, no script and nothing to load', () => {
    const html = report({ format: 'html', masked: false });
    const foreign = [...html.matchAll(/<\/?([a-z0-9]+)/gi)]
      .map(([, tag = '']) => tag.toLowerCase())
      .filter((tag) => ['script', 'b', 'img', 'iframe', 'link', 'svg'].includes(tag));
    deepStrictEqual([foreign, /\b(?:src|href|on\w+)=/i.test(html), html.includes('&lt;script&gt;')], [[], false, true]);
  });

  it('shows no direction marks and no control characters', () => {
    // eslint-disable-next-line no-control-regex -- these are what is looked for
    const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/;
    deepStrictEqual(
      exportFormats.map((format) => unseen.test(report({ format, masked: false }))),
      [false, false, false],
    );
  });

  it('runs nothing in a spreadsheet', () => {
    const [first, ...rest] = sample.timeline.attempts.map((attempt) => ({ ...attempt, user: "=cmd|' /C calc'!A0" }));
    const hostile = { ...sample, timeline: { ...sample.timeline, attempts: first ? [first, ...rest] : [] } };
    deepStrictEqual(report({ masked: false }, hostile).includes(",\"'=cmd|' /C calc'!A0\","), true);
  });

  it('comes in pieces', () => {
    const many = {
      ...sample,
      timeline: { ...sample.timeline, attempts: Array.from({ length: 400 }, () => sample.timeline.attempts).flat() },
    };
    const pieces = [...analysisReport(many, { ...options, format: 'json' })];
    deepStrictEqual(
      [
        pieces.length > 8,
        pieces.every(({ length }) => length < 80_000),
        (JSON.parse(pieces.join('')) as { attempts: unknown[] }).attempts.length,
      ],
      [true, true, 2000],
    );
  });
});
