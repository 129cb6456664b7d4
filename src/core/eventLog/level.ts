/** How an event is graded; the Security log tells instead whether an action succeeded. */
export const levels = ['critical', 'error', 'warning', 'information', 'verbose', 'auditFailure', 'auditSuccess', 'none'] as const;
export type Level = (typeof levels)[number];
