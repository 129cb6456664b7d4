/** Service plans of Entra ID by id. Source: rules.md section 6 (community list of Microsoft's licence reference). */
export const premiumPlans = {
  p1: '41781fb2-bc02-4b7c-bd55-b576c07bb09d',
  p2: 'eec0eb4f-6444-4f95-aba0-50c24d67f998',
} as const;

/** Products that cost nothing and hold no reset, by their part numbers [community]. Any other product is one to look at. */
const FREE = /FREE|VIRAL|EXPLORATORY|ADHOC|^POWER_BI_STANDARD$|^WINDOWS_STORE$|^STREAM$/;

export function isFreeProduct(partNumber: string): boolean {
  return FREE.test(partNumber);
}
