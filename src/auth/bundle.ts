/** What the sign-in bundle offers: MSAL is in it, so the host loads it at the first sign-in or renewal. */
export { nobodyCanSignIn, signInFailureOf, needsInteraction } from '../core/signIn/failure';
export { signInText } from '../core/signIn/texts';
export { discoverTenant } from './discovery';
export { anotherWayMayWork, flowsInOrder } from './flows';
export { SignInError } from './signInError';
export { DEFAULT_CLIENT, SignIn } from './signIn';
