import type { CloudId } from '../core/tenant/clouds';

/** Where secrets are kept: VS Code's SecretStorage, or a map in a test. */
export interface SecretStore {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string): Promise<void>;
  delete(key: string): Promise<void>;
}

/** The one key under which everything about sign-in is kept: accounts and their tokens come and go together. */
export const SIGN_IN_SECRET = 'sspr.signIn';

/** An account in a tenant; the same person in two tenants is two of these, with one `id`. */
export interface SignedInAccount {
  /** The home account id of MSAL: object id and tenant id of the person's home. */
  readonly id: string;
  readonly name: string;
  readonly userName: string;
  /** The tenant that is looked at. */
  readonly tenantId: string;
  readonly homeTenantId: string;
  /** Signed in to a tenant that is not the person's home: as a guest or a delegated administrator. */
  readonly guest: boolean;
  readonly cloud: CloudId;
  readonly clientId: string;
  /** Short names of the Microsoft Graph permissions that were granted at last. */
  readonly scopes: readonly string[];
}

/** An entry of MSAL's cache, in the format in which MSAL serialises it. */
export type CacheEntry = Readonly<Record<string, unknown>> & { readonly home_account_id?: string; readonly secret?: string };

/** MSAL's cache: kind of entry (`Account`, `RefreshToken` …) -> key -> entry. */
export type CacheState = Readonly<Record<string, Readonly<Record<string, CacheEntry>>>>;

export interface Stored {
  readonly accounts: readonly SignedInAccount[];
  /** By `cacheName`. */
  readonly caches: Readonly<Record<string, CacheState>>;
}

/** Reading or writing failed, whatever the reason. */
export class StorageError extends Error {
  constructor(cause: unknown) {
    super('The secret storage does not answer.', { cause });
    this.name = 'StorageError';
  }
}

/** One cache per application and cloud: their tokens never mix. */
export function cacheName({ cloud, clientId }: { readonly cloud: CloudId; readonly clientId: string }): string {
  return `${cloud} ${clientId}`;
}

export async function readStored(secrets: SecretStore): Promise<Stored> {
  return parse(await guarded(() => secrets.get(SIGN_IN_SECRET)));
}

/** Windows that write at the same moment overwrite each other; each looks again after writing, and this often repeats its change. */
const MOST_WRITES = 5;

/**
 * Changes what is stored. `change` is applied to what stands there now, and again until it has nothing to change: so what another window
 * wrote meanwhile stays. Nothing is written when nothing changes; the key goes when nothing is left.
 */
export async function updateStored(secrets: SecretStore, change: (stored: Stored) => Stored): Promise<void> {
  for (let write = 0; write < MOST_WRITES; write++) {
    const before = await readStored(secrets);
    const after = withoutEmpty(change(before));
    const text = JSON.stringify(after);
    if (text === JSON.stringify(before)) return;
    const empty = after.accounts.length === 0 && Object.keys(after.caches).length === 0;
    await guarded(() => (empty ? secrets.delete(SIGN_IN_SECRET) : secrets.set(SIGN_IN_SECRET, text)));
  }
}

async function guarded<T>(access: () => Promise<T>): Promise<T> {
  try {
    return await access();
  } catch (failure) {
    throw new StorageError(failure);
  }
}

/** What cannot be read is nothing: the person signs in again, and it is overwritten. */
function parse(text: string | undefined): Stored {
  try {
    const { accounts, caches } = JSON.parse(text ?? '{}') as { readonly accounts?: unknown; readonly caches?: unknown };
    return {
      accounts: Array.isArray(accounts) ? (accounts as Stored['accounts']) : [],
      caches: typeof caches === 'object' && caches !== null ? (caches as Stored['caches']) : {},
    };
  } catch {
    return { accounts: [], caches: {} };
  }
}

function withoutEmpty({ accounts, caches }: Stored): Stored {
  const filled = Object.entries(caches).filter(([, cache]) => Object.values(cache).some((entries) => Object.keys(entries).length > 0));
  return { accounts, caches: Object.fromEntries(filled) };
}
