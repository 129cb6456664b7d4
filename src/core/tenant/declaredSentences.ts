import type { Language } from '../codes/texts';
import type { DeclaredPolicy } from './tenant';
import { tenantTexts } from './texts';
import { dayText } from './times';

/** What was declared, a sentence each; what was not told is left out but for the two that matter most. */
export function declaredSentences(policy: DeclaredPolicy, language: Language): readonly string[] {
  const texts = tenantTexts(language).declared;
  const told = <T>(value: T | null, sentence: (value: T) => string): readonly string[] => (value === null ? [] : [sentence(value)]);
  return [
    texts.scope[policy.scope ?? 'unknown'],
    ...(policy.scope === 'selected' ? [texts.groups(policy.groupIds.length)] : []),
    texts.methods(policy.methodsRequired),
    ...told(policy.securityQuestions, texts.securityQuestions),
    ...told(policy.writeback, texts.writeback),
    ...told(policy.unlockWithoutReset, texts.unlock),
    ...told(policy.registrationRequired, texts.registration),
    ...told(policy.reconfirmDays, texts.reconfirm),
    texts.by(policy.by, dayText(policy.at)),
  ];
}
