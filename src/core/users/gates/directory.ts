import { evidence } from '../evidence';
import type { Account, PhoneForm } from '../tenantUser';
import type { Evidence } from '../verdict';

function isThere(form: PhoneForm | null): boolean {
  return form !== null && form !== 'none';
}

/** Numbers and addresses in the profile of somebody who registered too little: until autumn 2026 they counted. Source: rules.md section 5. */
export function directoryValues(account: Account | undefined): readonly Evidence[] {
  if (!account) return [];
  const { mobilePhone, officePhone, otherMail } = account;
  const some = isThere(mobilePhone) || isThere(officePhone) || otherMail === true;
  return some ? [evidence('directoryValues', 'note', ['users'])] : [];
}

/** Numbers in the profile that are not "+CC digits": whoever registers by them, or fills them into a method, meets trouble. */
export function phoneForms(account: Account | undefined): readonly Evidence[] {
  if (!account) return [];
  const odd = (form: PhoneForm | null): form is PhoneForm => form !== null && form !== 'none' && form !== 'good';
  return [
    ...(odd(account.mobilePhone) ? [evidence('mobilePhoneForm', 'note', ['users'], { form: account.mobilePhone })] : []),
    ...(odd(account.officePhone) ? [evidence('officePhoneForm', 'note', ['users'], { form: account.officePhone })] : []),
  ];
}
