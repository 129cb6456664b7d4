import { check } from './check';
import { seen } from './evidence';
import { answer, cannotTell } from './outcome';

/** Whether people are asked to register when they sign in: declared, for Graph does not tell it. */
export const registrationCampaign = check({
  id: 'registrationCampaign',
  needs: ['declared'],
  judge: ({ declared }) => {
    const required = declared?.registrationRequired ?? null;
    if (!declared || required === null) return cannotTell('portalOnly');
    const { at } = declared;
    return required
      ? answer('required', 'declared', seen('registrationDeclaredOn', 'pass', ['declared', 'declared'], { at }))
      : answer('notRequired', 'declared', seen('registrationDeclaredOff', 'note', ['declared', 'declared'], { at }));
  },
});
