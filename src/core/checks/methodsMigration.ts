import { check } from './check';
import { seen } from './evidence';
import { answer, cannotTell } from './outcome';

/** Whether the old policies still have a say in the methods. No state at all means that there is nothing to migrate. */
export const methodsMigration = check({
  id: 'methodsMigration',
  needs: ['tenant'],
  judge: ({ tenant: { methods } }) => {
    if (!methods.known) return cannotTell(methods.why);
    const state = methods.value.migration ?? 'none';
    return state === 'migrationComplete' || state === 'none'
      ? answer('combined', state === 'none' ? 'inferred' : 'read', seen('migration', 'pass', ['methods'], { state }))
      : answer('mixedPolicies', 'read', seen('migration', 'fail', ['methods'], { state }));
  },
});
