import type { SignInFailure, SignInFailureKind } from './failure';
import type { SignInAction } from './texts';

/** What can be offered after a failure: the actions of its text, fewer permissions, or the cloud in which the tenant lives. */
export type Offer = SignInAction | 'fewerPermissions' | 'useCloud';

const CONSENT: readonly SignInFailureKind[] = ['consentMissing', 'adminConsentNeeded', 'consentDeclined', 'permissionNotOffered'];

/** What is known beside the failure. */
export interface OfferFacts {
  /** What its text offers, or what helps better where it was met. */
  readonly action: Offer | undefined;
  /** Whether another way to sign in may work where this one failed. */
  readonly anotherWay: boolean;
  /** What can be done where it was met. */
  readonly able: ReadonlySet<Offer>;
}

/** What to offer, the best first, at most two: it is the button that the sentence speaks of. */
export function offersOf({ kind, cloud }: SignInFailure, { action, anotherWay, able }: OfferFacts): readonly Offer[] {
  const can = (offer: Offer | undefined): boolean => offer !== undefined && able.has(offer);
  const better: readonly Offer[] = [
    ...(kind === 'wrongCloud' && cloud ? (['useCloud'] as const) : []),
    ...(CONSENT.includes(kind) ? (['fewerPermissions'] as const) : []),
  ];
  const other = anotherWay ? (['useDeviceCode', 'useBrowser'] as const).filter(can).slice(0, 1) : [];
  const wanted = [...better.filter(can), action, ...other].filter((offer) => offer !== undefined).filter(can);
  // The settings are the long way to what one click does.
  const short = wanted.includes('useCloud') ? wanted.filter((offer) => offer !== 'openCloudSetting') : wanted;
  return [...new Set(short)].slice(0, 2);
}
