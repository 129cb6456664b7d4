/**
 * Views on the demo tenant: `standard` all is readable and the policy declared; `fewPermissions` a helpdesk admin who may read little;
 * `throttled` the service makes us wait; `noPremium` a tenant without Entra ID P1; `undeclared` nobody told what Graph cannot tell.
 */
export type DemoVariant = 'standard' | 'fewPermissions' | 'throttled' | 'noPremium' | 'undeclared';

export const demoVariants: readonly DemoVariant[] = ['standard', 'undeclared', 'fewPermissions', 'throttled', 'noPremium'];
