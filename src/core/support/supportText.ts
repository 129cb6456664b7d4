import type { Language } from '../codes/texts';
import { questionText } from '../guide/texts';
import { textBlock } from '../report/case/foreign';
import { momentText } from '../tenant/times';
import { checkForm } from './check';
import { type FieldId, fieldIds, type Purpose, type SupportForm, textOf } from './fields';
import { typedMoment } from './moment';
import { supportTexts } from './texts';

function attachedNames(form: SupportForm, purpose: Purpose): readonly string[] {
  return form.attachments.filter((one) => one.purpose === purpose).map(({ name }) => textBlock(name).replaceAll('\n', ' '));
}

/** A moment also in UTC, so that it can be compared with logs. */
function withUtc(text: string): string {
  const moment = typedMoment(text);
  if (typeof moment === 'string') return text;
  const utc = momentText(moment.utc);
  return utc === text ? text : `${text} (${utc})`;
}

function valueOf(field: FieldId, form: SupportForm, language: Language): string {
  const text = textOf(form, field);
  if (field === 'accountType') return form.accountType === '' ? '' : (questionText('federation', language).options[form.accountType] ?? '');
  if (text === undefined) return attachedNames(form, field as Purpose).join(', ');
  return field === 'time' ? withUtc(textBlock(text)) : textBlock(text);
}

/**
 * The request as plain text, to paste into a support form: every field that support asks for; one that is missing says so, so that nobody
 * asks in vain. Nothing in it is masked: support needs to know who it is.
 */
export function supportText(form: SupportForm, { language, now }: { readonly language: Language; readonly now: number }): string {
  const { fields, text: words } = supportTexts(language);
  const checks = checkForm(form, now);
  const lines = fieldIds.flatMap((field) => {
    const value = valueOf(field, form, language);
    const { label } = fields[field];
    if (value !== '') return [value.includes('\n') ? `${label}:\n${value}\n` : `${label}: ${value}`];
    const { state } = checks[field];
    return state === 'missing' ? [`${label}: ${words.missing}`] : [];
  });
  const others = attachedNames(form, 'other');
  return [words.title, '', ...lines, ...(others.length > 0 ? [`${words.otherFiles}: ${others.join(', ')}`] : []), ''].join('\n');
}
