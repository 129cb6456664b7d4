import { deepStrictEqual, ok } from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Case } from '../../../src/core/case/case';
import { newCase } from '../../../src/core/case/newCase';
import { caseHtml, caseJson, caseMarkdown } from '../../../src/core/report/case/caseFile';
import type { CaseOptions } from '../../../src/core/report/case/writing';
import { fullCase, now, personal } from './caseSample';

const forms = { md: caseMarkdown, html: caseHtml, json: caseJson } as const;
type Form = keyof typeof forms;

function options(masked: boolean): CaseOptions {
  return { masked, language: 'en', now, version: '0.3.0' };
}

/** Set `GOLDEN=write` to accept what is written now; then read it. */
function golden(name: string, text: string): void {
  const path = `test/unit/report/golden/${name}`;
  if (process.env['GOLDEN'] === 'write') writeFileSync(path, text);
  deepStrictEqual(text, readFileSync(path, 'utf8'));
}

/** The words of a form without its markup, in one line. */
function words(form: Form, text: string): string {
  switch (form) {
    case 'md':
      return text.replace(/\\([\\*_{}[\]()#+\-.!|<>~&$`])/g, '$1').replace(/\s+/g, ' ');
    case 'html':
      return text
        .replace(/<style>[^]*<\/style>/, '')
        .replace(/<[^>]*>/g, ' ')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&#39;/g, "'")
        .replace(/&amp;/g, '&')
        .replace(/\s+/g, ' ');
    case 'json':
      return JSON.stringify(JSON.parse(text), null, 1)
        .replace(/\\"/g, '"')
        .replace(/\\n/g, ' ')
        .replace(/\\\\/g, '\\')
        .replace(/\s+/g, ' ');
  }
}

/** Random, but the same at each run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('case file', () => {
  for (const form of Object.keys(forms) as Form[]) {
    for (const masked of [true, false]) {
      it(`as ${form}, ${masked ? 'masked' : 'with names'}, is as it was`, () => {
        golden(`case-${masked ? 'masked' : 'names'}.${form}`, forms[form](fullCase, options(masked)));
      });
    }
  }

  it('says the same words in every form', () => {
    const json = JSON.parse(caseJson(fullCase, options(false))) as {
      readonly document: {
        readonly title: string;
        readonly sections: readonly { readonly heading: string; readonly content: readonly unknown[] }[];
      };
    };
    const strings = (value: unknown): readonly string[] =>
      typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
    const plain = (text: string): string => text.replace(/[`\s]+/g, '');
    const all = strings(json.document.sections.map(({ heading, content }) => [heading, content]));
    for (const form of ['md', 'html'] as const) {
      const text = plain(words(form, forms[form](fullCase, options(false))));
      const missing = all.filter((each) => !each.includes('https://') && !text.includes(plain(each)));
      deepStrictEqual(missing, [], form);
    }
    ok(all.length > 100);
  });

  it('tells a case that has just begun', () => {
    const { finding, stillPossible, person, tenant } = (
      JSON.parse(caseJson(newCase('new', now), options(true))) as { readonly case: Readonly<Record<string, unknown>> }
    ).case;
    deepStrictEqual(
      { finding, stillPossible, person, tenant },
      { finding: null, stillPossible: [], person: { name: null, userPrincipalName: null, objectId: null }, tenant: null },
    );
  });

  it('with names, has every personal string', () => {
    for (const form of Object.keys(forms) as Form[]) {
      const text = words(form, forms[form](fullCase, options(false)));
      deepStrictEqual(
        Object.values(personal).filter((each) => !text.includes(each)),
        [],
        form,
      );
    }
  });
});

describe('masked case file', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyzåéøß';

  function randomCase(chance: () => number): { readonly one: Case; readonly secrets: readonly string[] } {
    const pick = <T>(all: readonly T[]): T => all[Math.floor(chance() * all.length)] as T;
    const word = (): string => {
      const made = Array.from({ length: 6 + Math.floor(chance() * 5) }, () => pick([...letters])).join('');
      // Long enough and odd enough to stand in no text of ours.
      return `Q${made}x`;
    };
    const hex = (count: number): string => Array.from({ length: count }, () => pick([...'0123456789abcdef'])).join('');
    const guid = (): string => [8, 4, 4, 4, 12].map(hex).join('-');
    const digits = (count: number): string => Array.from({ length: count }, () => pick([...'123456789'])).join('');
    const [first, last, firm, host, helper] = [word(), word(), word(), word(), word()];
    const name = pick([`${first} ${last}`, `${last}, ${first}`, `${first} "${last}"`, `李${first} ${last}`]);
    const separator = pick(['.', '_', '-', "'", '+']);
    const domain = pick([`${firm}.com`, `${firm}.onmicrosoft.com`, `mail.${firm}.no`]);
    const userPrincipalName = pick([`${first}${separator}${last}@${domain}`, `${first}${separator}${last}_${host}.org#EXT#@${domain}`]);
    const account = `${helper}@${domain}`;
    const phone = `+${digits(2)} ${digits(3)} ${digits(2)} ${digits(3)}`;
    const address = `${digits(2)}.${digits(2)}.${digits(2)}.${digits(2)}`;
    const [id, tenantId, trackingId] = [guid(), guid(), guid()];
    const all = [name, userPrincipalName, account, phone, address, id, tenantId, trackingId, firm, first, last];
    const around = (text: string): string =>
      pick([
        text,
        `(${text})`,
        `"${text}"`,
        text.toUpperCase(),
        text.toLowerCase(),
        `<${text}>`,
        `user=${text};`,
        `${text}\u200b`,
        `\u202e${text}`,
      ]);
    const mess = (): string => Array.from({ length: 12 }, () => around(pick(all))).join(pick([' ', '\n', ', ', '\t', ' | ']));
    return {
      one: {
        ...fullCase,
        user: fullCase.user && { ...fullCase.user, id, name, userPrincipalName },
        userName: pick([userPrincipalName, '', account]),
        tenant: { demo: false, account, tenantName: `${firm} ${host}`, tenantId, cloud: 'global' },
        logLine: { code: 'PasswordResetService/33004', at: now, userPrincipalName, trackingId, excerpt: mess() },
        live: { deadlines: { outcome: { outcome: 'cannotTell', why: { reason: 'unexpected', detail: mess() }, evidence: [] }, at: now } },
        pastes: { directoryUser: { text: mess(), at: now }, serverEvents: { text: mess(), at: now } },
        drafts: { notes: mess(), reply: mess() },
      },
      secrets: [...all, first, last, firm, helper],
    };
  }

  for (const form of Object.keys(forms) as Form[]) {
    it(`as ${form}, holds nothing personal of 300 random cases`, function () {
      this.timeout(60_000);
      const chance = random(20261121);
      const leaks: string[] = [];
      for (let count = 0; count < 300; count++) {
        const { one, secrets } = randomCase(chance);
        const text = forms[form](one, options(true));
        const folded = [text, words(form, text)].map((each) => each.toLowerCase());
        leaks.push(...secrets.filter((secret) => folded.some((each) => each.includes(secret.toLowerCase()))));
      }
      deepStrictEqual(leaks, []);
    });
  }

  it('masks what a log line and a paste say of a person besides', () => {
    const text = caseMarkdown(fullCase, options(true));
    deepStrictEqual(
      ['wilhelminav', 'CONNECT01', 'S-1-5-21-111', 'OU=People', '412 34 567', '203.0.113.77', 'Zara', 'Fabrikam'].filter((each) =>
        text.toLowerCase().includes(each.toLowerCase()),
      ),
      ['CONNECT01'],
    );
  });

  it('keeps our own sentences whole, whatever the person is called', () => {
    const called: Case = {
      ...fullCase,
      user: fullCase.user && { ...fullCase.user, name: 'Account Password', userPrincipalName: 'account.password@the.person.example' },
    };
    const known = (one: Case): unknown =>
      (
        JSON.parse(caseJson(one, options(true))) as { readonly document: { readonly sections: readonly { readonly id: string }[] } }
      ).document.sections.filter(({ id }) => ['finding', 'steps', 'verify', 'known', 'answers', 'sources'].includes(id));
    deepStrictEqual(known(called), known(fullCase));
  });
});

describe('case file with hostile text', () => {
  const markup = '<img src=x onerror="window.hacked=true"><script>hacked()</script>';
  const texts = [
    markup,
    '</pre></section><h1>x</h1>',
    '](javascript:hacked) [a](http://evil.example)',
    '# Heading\n## Two\n---\n> quote\n| a | b |\n```\nout of the fence\n```` `',
    '=cmd|"/c calc"!A0',
    '\u202eevil\u202c \u2066x\u2069 عربى \u0000\u0007',
    'x'.repeat(10_000),
    '&lt;b&gt; &#x3c;script&#x3e;',
    '{{constructor}} ${alert(1)} %00 \\',
  ];

  function hostile(text: string): Case {
    return {
      ...fullCase,
      user: fullCase.user && { ...fullCase.user, name: text, userPrincipalName: `${text}@x.example` },
      userName: text,
      tenant: fullCase.tenant && { ...fullCase.tenant, tenantName: text, account: text },
      logLine: fullCase.logLine && { ...fullCase.logLine, excerpt: text, userPrincipalName: text, trackingId: text },
      pastes: { directoryUser: { text, at: now } },
      drafts: { notes: text },
      live: {
        federation: {
          outcome: {
            outcome: 'answer',
            option: 'federated',
            confidence: 'read',
            evidence: [{ id: 'passwordFederated', outcome: 'note', basis: 'read', source: 'domains', values: { domain: text } }],
          },
          at: now,
        },
      },
    };
  }

  it('has only our own tags in HTML, no script and nothing to load', () => {
    const tags = (html: string): readonly string[] =>
      [...new Set([...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, tag = '']) => tag))].sort();
    const allowed = tags(caseHtml(fullCase, options(false)));
    for (const text of texts) {
      const html = caseHtml(hostile(text), options(false));
      deepStrictEqual(
        tags(html).filter((tag) => !allowed.includes(tag)),
        [],
        text.slice(0, 40),
      );
      const inTags = [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag).join('\n');
      deepStrictEqual(inTags.match(/<script|<link|\ssrc=|\son\w+=|javascript:|href="(?!https:\/\/)/gi), null, text.slice(0, 40));
      deepStrictEqual(/<style>([^]*)<\/style>/.exec(html)?.[1]?.match(/@import|url\(|https?:/g) ?? null, null);
    }
  });

  it('cannot break out of a fence, a table or a line of Markdown', () => {
    for (const text of texts) {
      const lines = caseMarkdown(hostile(text), options(false)).split('\n');
      let fence = '';
      const outside = lines.filter((line) => {
        const [mark = ''] = /^`{3,}/.exec(line) ?? [];
        if (fence === '' && mark !== '') fence = mark;
        else if (fence !== '') fence = line === fence ? '' : fence;
        else return true;
        return false;
      });
      deepStrictEqual(fence, '', 'every fence is closed');
      const headings = outside.filter((line) => line.startsWith('#'));
      deepStrictEqual(
        headings.filter((line) => /Heading|Two/.test(line)),
        [],
      );
      // A table has as many cells in each row as its head.
      let cells = 0;
      for (const line of outside) {
        const count = line.startsWith('|') ? line.replace(/\\\\/g, '').replace(/\\\|/g, '').split('|').length : 0;
        if (cells > 0 && count > 0) deepStrictEqual(count, cells, line.slice(0, 200));
        cells = count;
      }
    }
  });

  it('shows no direction marks and no control characters', () => {
    const text = texts[5] ?? '';
    for (const form of Object.keys(forms) as Form[])
      // eslint-disable-next-line no-control-regex -- these are what must not be there
      deepStrictEqual(forms[form](hostile(text), options(false)).match(/[\u0000-\u0008\u200b\u202a-\u202e\u2066-\u2069]/g), null, form);
  });

  it('is JSON whatever stands in it', () => {
    for (const text of texts) JSON.parse(caseJson(hostile(text), options(false)));
    ok(texts.length > 0);
  });
});
