import type { Language } from '../codes/texts';
import type { Tenant } from './tenant';
import { tenantTexts } from './texts';
import { DAY, dayText } from './times';

export type DeadlineId = 'passkeyNudge' | 'connectVersion' | 'registeredOnly' | 'phoneDelivery' | 'securityQuestions';

export interface Deadline {
  readonly id: DeadlineId;
  /** Midnight UTC of the day; of the first of the month where only a month is known. */
  readonly at: number;
  readonly precision: 'day' | 'month';
  /** Whole days from today (UTC); negative: past. */
  readonly daysLeft: number;
  readonly applies: 'yes' | 'no' | 'unknown';
  readonly title: string;
  /** `2027-02-01, in 72 days`. */
  readonly when: string;
  readonly sentence: string;
  readonly next: string;
  /** How many people registered what ends, where the report tells. */
  readonly people: number | null;
}

/** The change calendar of rules.md section 12, as far as it changes who can reset. */
const calendar: readonly { readonly id: DeadlineId; readonly at: number; readonly precision: 'day' | 'month' }[] = [
  { id: 'passkeyNudge', at: Date.UTC(2026, 8, 1), precision: 'day' },
  { id: 'connectVersion', at: Date.UTC(2026, 8, 30), precision: 'day' },
  // Microsoft's pages disagree between 5 October and this day (rules.md section 5): the later one.
  { id: 'registeredOnly', at: Date.UTC(2026, 10, 9), precision: 'day' },
  { id: 'phoneDelivery', at: Date.UTC(2027, 1, 1), precision: 'day' },
  { id: 'securityQuestions', at: Date.UTC(2027, 2, 1), precision: 'month' },
];

/** Past ones are told for half a year. */
const LONGEST_PAST = 183;

/** Names in the report of registered methods. Source: rules.md section 4. */
const phoneNames = new Set(['mobilephone', 'officephone', 'mobilesms', 'mobilecall', 'sms', 'alternatemobilephone', 'alternatemobilecall']);
const questionNames = new Set(['securityquestion', 'securityquestions']);

/** How many registered any of these; the largest of them where several names stand, since one person may have two. Null: not told. */
function registered({ methodCounts }: Tenant, names: ReadonlySet<string>): number | null {
  if (!methodCounts.known) return null;
  return Math.max(0, ...methodCounts.value.filter(({ method }) => names.has(method.toLowerCase())).map(({ count }) => count));
}

function phone(tenant: Tenant): Deadline['applies'] {
  const { methods } = tenant;
  if ((registered(tenant, phoneNames) ?? 0) > 0) return 'yes';
  if (!methods.known) return 'unknown';
  if (methods.value.settings.some(({ id, enabled }) => enabled && (id === 'sms' || id === 'voice'))) return 'yes';
  // While the old policies still decide, their methods are hidden from us.
  return methods.value.migration === null || methods.value.migration === 'migrationComplete' ? 'no' : 'unknown';
}

function applies(id: DeadlineId, tenant: Tenant): Deadline['applies'] {
  const { organization, declared } = tenant;
  switch (id) {
    case 'registeredOnly':
      return 'yes';
    case 'connectVersion':
      // Which version runs, or whether cloud sync does the work, only the server tells.
      return organization.known && organization.value.synced !== true ? 'no' : 'unknown';
    case 'phoneDelivery':
    case 'passkeyNudge':
      return phone(tenant);
    case 'securityQuestions':
      if (declared?.securityQuestions === true || (registered(tenant, questionNames) ?? 0) > 0) return 'yes';
      return declared?.securityQuestions === false ? 'no' : 'unknown';
  }
}

function people(id: DeadlineId, tenant: Tenant): number | null {
  if (id === 'phoneDelivery') return registered(tenant, phoneNames);
  return id === 'securityQuestions' ? registered(tenant, questionNames) : null;
}

/** The changes that are near, past ones first. `now`: milliseconds UTC. */
export function deadlines(tenant: Tenant, now: number, language: Language): readonly Deadline[] {
  const texts = tenantTexts(language).deadlines;
  const today = Math.floor(now / DAY);
  return calendar
    .map(({ id, at, precision }) => {
      const daysLeft = Math.round(at / DAY - today);
      const distance = daysLeft === 0 ? texts.today : daysLeft > 0 ? texts.left(daysLeft) : texts.past(-daysLeft);
      const when =
        precision === 'day'
          ? `${dayText(at)}, ${distance}`
          : texts.month(new Date(at).toLocaleString(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }));
      const words = texts.entries[id];
      const sentence = id === 'registeredOnly' ? `${words.sentence} ${texts.datesDisagree}` : words.sentence;
      return { id, at, precision, daysLeft, applies: applies(id, tenant), ...words, sentence, when, people: people(id, tenant) };
    })
    .filter(({ daysLeft }) => daysLeft >= -LONGEST_PAST);
}
