import type { OptionOf } from '../guide/checks';

/** What Microsoft's support asks for and a person types: every field of scenario 22 (SY-099), and what else a case knows. */
export const textFields = [
  'description',
  'reproduce',
  'page',
  'supportCode',
  'sid',
  'cid',
  'time',
  'user',
  'license',
  'tenant',
  'code',
  'trackingId',
] as const;

export type TextField = (typeof textFields)[number];

/** The longest text that each field takes, in UTF-16 units. */
export const mostText: Readonly<Record<TextField, number>> = {
  description: 10_000,
  reproduce: 10_000,
  page: 2_000,
  supportCode: 200,
  sid: 200,
  cid: 200,
  time: 100,
  user: 320,
  license: 500,
  tenant: 320,
  code: 200,
  trackingId: 200,
};

/** How the account signs in: the answers of the guide's question `federation`. Empty: not said. */
export type AccountType = OptionOf<'federation'>;

export const accountTypes: readonly AccountType[] = ['cloudOnly', 'hashSync', 'passThrough', 'federated'];

/** What a file is attached as. */
export const purposes = ['screenshot', 'serverLog', 'other'] as const;

export type Purpose = (typeof purposes)[number];

/** Every field, in the order of the form and of the text. */
export const fieldIds = [
  'description',
  'reproduce',
  'page',
  'screenshot',
  'supportCode',
  'sid',
  'cid',
  'time',
  'user',
  'accountType',
  'license',
  'serverLog',
  'tenant',
  'code',
  'trackingId',
] as const satisfies readonly (TextField | Purpose | 'accountType')[];

export type FieldId = (typeof fieldIds)[number];

/** A file that was chosen. `size` in bytes, as it was then. */
export interface Attachment {
  readonly id: string;
  readonly purpose: Purpose;
  readonly name: string;
  readonly size: number;
}

/** Whether the case file goes along. */
export const caseFileChoices = ['none', 'masked', 'withNames'] as const;

export type CaseFileChoice = (typeof caseFileChoices)[number];

/** A support request as far as it is filled in. Personal data: it stays in the memory of the extension host until the person saves it. */
export interface SupportForm {
  readonly texts: Readonly<Record<TextField, string>>;
  readonly accountType: AccountType | '';
  readonly attachments: readonly Attachment[];
  /** Null: there is no case. */
  readonly caseFile: CaseFileChoice | null;
}

/** The most that may be attached: bytes in all, and files. */
export const MOST_BYTES = 500 * 1024 * 1024;
export const MOST_FILES = 50;

export const emptyForm: SupportForm = {
  texts: Object.fromEntries(textFields.map((field) => [field, ''])) as Record<TextField, string>,
  accountType: '',
  attachments: [],
  caseFile: null,
};

/** What a field holds; what is not typed is undefined. */
export function textOf(form: SupportForm, field: FieldId): string | undefined {
  return field in form.texts ? form.texts[field as TextField].trim() : undefined;
}
