import { explain } from '../../../codes/explain';
import type { Section } from '../document';
import { table } from '../document';
import type { Writing } from '../writing';

type Row = readonly [label: string, value: string];

function entryRows({ case: one, texts, guide, page, language, mask }: Writing): readonly Row[] {
  const { entry } = one.guide;
  const label = texts.rows.entry;
  switch (entry?.kind) {
    case undefined:
      return [[label, page.entries.none]];
    case 'area':
      return [[texts.rows.area, guide.areas[entry.area]]];
    case 'scenario':
      return [[label, `${guide.scenarios[entry.scenario]} (${entry.scenario})`]];
    case 'user':
      return [[label, page.entries.user]];
    case 'code': {
      const { code, title, known } = explain(entry.code, language);
      const shown = known ? code : mask.line(code);
      return [
        [label, entry.from === 'logLine' ? page.entries.logLine(shown) : page.entries.code(shown)],
        [texts.rows.code, `${shown}: ${title}`],
      ];
    }
  }
}

/** What the case began with. */
export function originSection(writing: Writing): Section {
  const { texts } = writing;
  return {
    id: 'origin',
    heading: texts.headings.origin,
    blocks: table([texts.columns.what, texts.columns.value], entryRows(writing)),
  };
}

function personRows({ case: one, texts, mask, options }: Writing): readonly Row[] {
  const { user, userName } = one;
  const { rows } = texts;
  if (!user) return userName === '' ? [] : [[rows.userName, mask.line(userName)]];
  return [
    ...(options.masked ? [] : [[rows.name, mask.line(user.name)] as const]),
    [rows.userPrincipalName, mask.line(user.userPrincipalName)],
    [rows.objectId, mask.line(user.id)],
  ];
}

function tenantRows({ case: one, texts, page, mask }: Writing): readonly Row[] {
  const { tenant } = one;
  const { rows } = texts;
  if (!tenant) return [[rows.tenant, texts.notSignedIn]];
  return [
    ...(tenant.demo ? [[rows.demo, texts.yes] as const] : [[rows.account, mask.line(tenant.account)] as const]),
    [rows.tenant, mask.line(tenant.tenantName)],
    [rows.tenantId, mask.line(tenant.tenantId)],
    [rows.cloud, page.clouds[tenant.cloud]],
  ];
}

/** Whom it is about, and where it was checked by whom. */
export function personSection(writing: Writing): Section {
  const { texts } = writing;
  return {
    id: 'person',
    heading: texts.headings.person,
    blocks: table([texts.columns.what, texts.columns.value], [...personRows(writing), ...tenantRows(writing)]),
  };
}
