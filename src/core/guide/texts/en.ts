import type { GuideTexts } from '../texts';
import { causes } from './en/causes';
import { questions } from './en/questions';
import { scenarios } from './en/scenarios';
import { steps, verifications } from './en/steps';

/** English. */
export const en: GuideTexts = {
  areas: {
    configuration: 'Configuration in the admin center',
    policy: 'How the policy behaves',
    registration: 'Registering methods',
    reports: 'Reports and audit log',
    usage: 'A person resets or changes a password',
    administratorReset: 'An administrator resets a password',
    writeback: 'Writeback and connectivity',
  },
  stages: {
    page: 'Before the account is looked at',
    account: 'The account',
    administrator: 'The administrator policy',
    scope: 'For whom password reset is on',
    license: 'The licence',
    methods: 'The registered methods',
    writeback: 'Whether writeback is on',
    connection: 'The connection to the server',
    gates: 'Proving who it is',
    directory: 'Active Directory',
    directoryPolicy: 'Active Directory’s password rules',
    banned: 'The cloud’s password rules',
    throttled: 'Too many tries',
    afterwards: 'After the reset',
    answer: 'Good to know',
  },
  actors: {
    brandingAdministrator: 'Organizational Branding Administrator',
    reportsReader: 'Reports Reader',
    anyone: 'Nobody has to do anything in the tenant',
  },
  places: {
    person: 'Ask the person',
    adminCenter: 'Look in the admin center',
    server: 'Look on the Entra Connect server',
    directory: 'Look in Active Directory',
    device: 'Look on the PC',
  },
  scenarios,
  causes,
  steps,
  verifications,
  questions,
  cannotTell: 'I cannot find out',
};
