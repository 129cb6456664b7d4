import {
  accountTypes,
  type AccountType,
  type CaseFileChoice,
  caseFileChoices,
  mostText,
  type Purpose,
  purposes,
  type TextField,
  textFields,
} from '../core/support/fields';
import type { SupportState } from '../core/support/formState';

// To the webview.
export interface ToSupport {
  readonly type: 'state';
  readonly state: SupportState;
}

// From the webview: ids, or what the person typed. Which files are attached is asked in a dialog of VS Code.
export type FromSupport =
  | { readonly type: 'ready' | 'copy' | 'save' }
  | { readonly type: 'edit'; readonly field: TextField; readonly text: string }
  | { readonly type: 'chooseAccountType'; readonly accountType: AccountType | '' }
  | { readonly type: 'chooseCaseFile'; readonly caseFile: CaseFileChoice }
  | { readonly type: 'attach'; readonly purpose: Purpose }
  | { readonly type: 'remove'; readonly id: string };

function has(raw: object, keys: readonly string[]): boolean {
  const own = Object.keys(raw);
  return own.length === keys.length && keys.every((key) => own.includes(key));
}

function oneOf<T extends string>(all: readonly T[], value: unknown): T | undefined {
  return all.find((each) => each === value);
}

/** The only door in: anything that is not exactly one of the messages above is undefined. */
export function parseFromSupport(raw: unknown): FromSupport | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined;
  const { type, field, text, accountType, caseFile, purpose, id } = raw as Record<string, unknown>;
  switch (type) {
    case 'ready':
    case 'copy':
    case 'save':
      return has(raw, ['type']) ? { type } : undefined;
    case 'edit': {
      const known = oneOf(textFields, field);
      if (!has(raw, ['type', 'field', 'text']) || known === undefined || typeof text !== 'string') return undefined;
      return text.length <= mostText[known] ? { type, field: known, text } : undefined;
    }
    case 'chooseAccountType': {
      const known = accountType === '' ? '' : oneOf(accountTypes, accountType);
      return has(raw, ['type', 'accountType']) && known !== undefined ? { type, accountType: known } : undefined;
    }
    case 'chooseCaseFile': {
      const known = oneOf(caseFileChoices, caseFile);
      return has(raw, ['type', 'caseFile']) && known ? { type, caseFile: known } : undefined;
    }
    case 'attach': {
      const known = oneOf(purposes, purpose);
      return has(raw, ['type', 'purpose']) && known ? { type, purpose: known } : undefined;
    }
    case 'remove':
      return has(raw, ['type', 'id']) && typeof id === 'string' && id.length <= 40 ? { type, id } : undefined;
    default:
      return undefined;
  }
}
