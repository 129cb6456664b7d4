import type { Case } from '../case/case';
import { explain } from '../codes/explain';
import type { Language } from '../codes/texts';
import { assess } from '../guide/assess';
import { allKnown } from '../guide/known';
import { guideTexts, questionText } from '../guide/texts';
import { momentText } from '../tenant/times';
import { accountTypes, emptyForm, mostText, type SupportForm, type TextField } from './fields';

/** What the trouble is, in the words of the guide, unless the person wrote it. */
function descriptionOf({ guide, drafts }: Case, language: Language): string {
  const own = drafts.description?.trim();
  if (own !== undefined && own !== '') return own;
  const texts = guideTexts(language);
  const { entry } = guide;
  const { finding } = assess(guide);
  return [
    ...(entry?.kind === 'scenario' ? [texts.scenarios[entry.scenario]] : []),
    ...(finding ? [`${texts.causes[finding.cause].title}.`, texts.causes[finding.cause].sentence] : []),
  ].join('\n');
}

function codeOf({ guide, logLine }: Case, language: Language): string {
  const id = logLine?.code ?? (guide.entry?.kind === 'code' ? guide.entry.code : undefined);
  if (id === undefined) return '';
  const { code, title } = explain(id, language);
  return `${code}: ${title}`;
}

/** The form as far as a case fills it in. Nothing is guessed: what the case does not know stays empty. */
export function prefilled(one: Case | null, language: Language): SupportForm {
  if (!one) return emptyForm;
  const { user, userName, logLine, tenant } = one;
  const known = allKnown(one.guide);
  const license = known.get('license')?.option;
  const federation = known.get('federation')?.option;
  const texts: Partial<Record<TextField, string>> = {
    description: descriptionOf(one, language),
    time: logLine?.at == null ? '' : momentText(logLine.at),
    user: user?.userPrincipalName ?? (userName || (logLine?.userPrincipalName ?? '')),
    license: license === undefined ? '' : (questionText('license', language).options[license] ?? ''),
    tenant: tenant ? `${tenant.tenantName} (${tenant.tenantId})` : '',
    code: codeOf(one, language),
    trackingId: logLine?.trackingId ?? '',
  };
  return {
    ...emptyForm,
    texts: {
      ...emptyForm.texts,
      ...Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, text.slice(0, mostText[field as TextField])])),
    },
    accountType: accountTypes.find((type) => type === federation) ?? '',
    caseFile: 'masked',
  };
}
