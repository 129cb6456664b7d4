/** A product as it can be bought. Ids are Microsoft's public ones (rules.md section 6 names their source). */
export interface Sku {
  readonly skuId: string;
  readonly partNumber: string;
  readonly plans: readonly (readonly [id: string, name: string])[];
}

export const P1_PLAN = '41781fb2-bc02-4b7c-bd55-b576c07bb09d';
const P1 = [P1_PLAN, 'AAD_PREMIUM'] as const;
const P2 = ['eec0eb4f-6444-4f95-aba0-50c24d67f998', 'AAD_PREMIUM_P2'] as const;
const SMALL_BUSINESS = ['de377cbc-0019-4ec2-b77c-3f223947e102', 'AAD_SMB'] as const;
const MULTI_FACTOR = ['8a256a2b-b617-496d-b51b-e76466e88db0', 'MFA_PREMIUM'] as const;
const EXCHANGE = ['efb87545-963c-4e0d-99df-69c6916d9eb0', 'EXCHANGE_S_ENTERPRISE'] as const;
const EXCHANGE_SMALL = ['9aaf7827-d63c-4b61-89c3-182f06f82e5c', 'EXCHANGE_S_STANDARD'] as const;
const TEAMS = ['57ff2da0-773e-42df-b2af-ffb7a2317929', 'TEAMS1'] as const;
const FLOW = ['50e68c76-46c6-4674-81f9-75456511b170', 'FLOW_P2_VIRAL'] as const;

export const skus = {
  e3: { skuId: '05e9a617-0261-4cee-bb44-138d3ef5d965', partNumber: 'SPE_E3', plans: [P1, MULTI_FACTOR, EXCHANGE, TEAMS] },
  e5: { skuId: '06ebc4ee-1bb5-47dd-8120-11324bc54e06', partNumber: 'SPE_E5', plans: [P1, P2, MULTI_FACTOR, EXCHANGE, TEAMS] },
  businessPremium: {
    skuId: 'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46',
    partNumber: 'SPB',
    plans: [P1, SMALL_BUSINESS, MULTI_FACTOR, EXCHANGE_SMALL, TEAMS],
  },
  businessStandard: {
    skuId: 'f245ecc8-75af-4f8e-b61f-27d8114de5f3',
    partNumber: 'O365_BUSINESS_PREMIUM',
    plans: [EXCHANGE_SMALL, TEAMS],
  },
  office: { skuId: '18181a46-0d4e-45cd-891e-60aabd171b4e', partNumber: 'STANDARDPACK', plans: [EXCHANGE_SMALL, TEAMS] },
  /** Ran out: what it held no longer counts. */
  mobility: { skuId: 'efccb6f7-5641-4e0e-bd10-b4976e1bf68e', partNumber: 'EMS', plans: [P1, MULTI_FACTOR] },
  free: { skuId: 'f30db892-07e9-47e9-837c-80727f46fd3d', partNumber: 'FLOW_FREE', plans: [FLOW] },
} satisfies Readonly<Record<string, Sku>>;

export type SkuName = keyof typeof skus;
