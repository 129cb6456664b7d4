import { DEMO_TENANT_ID, DEMO_TENANT_NAME } from './settings';

/** What `bundle:demo` offers to the host. */
export { demoConnection } from './connection';
export { demoDeclared } from './settings';
export { demoVariants } from './variants';

/** The same in every variant. `id` is a directory id that nobody has. */
export const demoTenant = { id: DEMO_TENANT_ID, name: DEMO_TENANT_NAME };
