import type { ScenarioFacts } from '../guide';

/** The SY rows of `symptoms.md` under heading G, and SY-101: writeback and connectivity. */
export const writebackScenarios = {
  'SY-074': {
    area: 'writeback',
    causes: [
      'writebackOptionOff',
      'licenseWithoutWriteback',
      'syncErrorOnUser',
      'portBlocked',
      'nothingRegistered',
      'resetOutsideEntra',
      'protectedAccount',
    ],
    phrases: ['hybrid problems', 'common writeback problems', 'hybridmiljø', 'hybridmiljö'],
  },
  'SY-075': {
    area: 'writeback',
    causes: [
      'portBlocked',
      'syncServiceStopped',
      'connectRetired',
      'writebackDidNotStart',
      'tls12Off',
      'dotNetOld',
      'trafficInspected',
      'idleConnectionDropped',
      'proxyOnlyForUser',
      'certificateNotTrusted',
      'onlyStagingLeft',
    ],
    phrases: ['writeback stopped working', 'cannot connect', 'tilbakeskriving sluttet å virke', 'tillbakaskrivning slutade fungera'],
  },
  'SY-076': {
    area: 'writeback',
    causes: ['writebackDidNotStart', 'portBlocked', 'connectRetired', 'tls12Off', 'clockWrong'],
    phrases: ['event 6800', 'reset service does not start', 'tjenesten starter ikke', 'tjänsten startar inte'],
  },
  'SY-077': {
    area: 'writeback',
    causes: ['connectorPasswordTooLong'],
    phrases: ['800700CE', 'filename or extension too long', 'filnavnet er for langt', 'filnamnet är för långt'],
  },
  'SY-078': {
    area: 'writeback',
    causes: ['wizardWrongPassword', 'wizardFederatedAccount'],
    phrases: ['event 32009', 'wizard error at the end', 'veiviser feil', 'guiden fel'],
  },
  'SY-079': {
    area: 'writeback',
    causes: ['portBlocked', 'trafficInspected', 'idleConnectionDropped'],
    phrases: ['event 32002', 'token provider', 'port blocked', 'port blokkert', 'port blockerad'],
  },
  'SY-080': {
    area: 'writeback',
    causes: ['writebackStoppedAfterAWhile', 'syncServiceStopped', 'writebackSwitchedOff', 'idleConnectionDropped'],
    phrases: ['works for a while then fails', 'stops after some time', 'virker en stund', 'fungerar ett tag'],
  },
  'SY-081': {
    area: 'writeback',
    causes: [
      'connectorRightsMissing',
      'protectedAccount',
      'inheritanceOff',
      'connectorRightsRecent',
      'remoteSamRestricted',
      'protectionLeftOver',
    ],
    phrases: ['management agent was denied access', 'access denied', 'ingen tilgang', 'åtkomst nekad'],
  },
  'SY-082': {
    area: 'writeback',
    causes: ['userOutOfSyncScope', 'userDeletedOnPremises', 'syncErrorOnUser', 'outsideHashScope'],
    phrases: ['object could not be found', '33002', 'finner ikke objektet', 'objektet hittades inte'],
  },
  'SY-083': {
    area: 'writeback',
    causes: ['userInTwoForests'],
    phrases: ['multiple matches found', '33003', 'flere treff', 'flera matchningar'],
  },
  'SY-084': { area: 'writeback', causes: ['forestNotEnabled'], phrases: ['0x8023061f', 'forest added', 'ny skog', 'ny skog tillagd'] },
  'SY-085': {
    area: 'writeback',
    causes: [
      'protectedAccount',
      'connectorRightsMissing',
      'inheritanceOff',
      'remoteSamRestricted',
      'connectOnController',
      'reservedCharacters',
      'shortControllerNames',
      'forestNotEnabled',
      'ldapNotSigned',
      'connectRetired',
      'protectionLeftOver',
    ],
    phrases: ['SSPR_0029 in depth', 'on-premises configuration error', 'feil i lokal konfigurasjon', 'fel i lokal konfiguration'],
  },
  'SY-086': {
    area: 'writeback',
    causes: ['passwordTooWeakForDirectory', 'minimumAge', 'ldapControlMissing', 'userInTwoForests'],
    phrases: ['event 6329', '80230619', 'LDAP control', '80230402'],
  },
  'SY-087': {
    area: 'writeback',
    causes: ['reservedCharacters'],
    phrases: ['33001', 'reserved characters in OU', 'reserverte tegn', 'reserverade tecken'],
  },
  'SY-088': {
    area: 'writeback',
    causes: ['shortControllerNames', 'controllerOffline'],
    phrases: ['80230818', 'preferred domain controllers', 'foretrukne domenekontrollere', 'föredragna domänkontrollanter'],
  },
  'SY-089': {
    area: 'writeback',
    causes: ['outsideHashScope', 'userOutOfSyncScope', 'syncErrorOnUser'],
    phrases: ['80230405', 'only some users', 'bare noen brukere', 'bara vissa användare', 'selective password hash sync'],
  },
  'SY-090': { area: 'writeback', causes: ['ldapNotSigned'], phrases: ['8023062C', 'sign and encrypt LDAP', 'LDAP-signering'] },
  'SY-091': {
    area: 'writeback',
    causes: ['wizardUnlicensed', 'wizardFederatedAccount', 'clockWrong', 'tls12Off', 'proxyOnlyForUser', 'administratorUnlicensed'],
    phrases: [
      'unable to configure password writeback',
      'ensure you have the required license',
      'kan ikke konfigurere tilbakeskriving',
      'kan inte konfigurera tillbakaskrivning',
    ],
  },
  'SY-092': {
    area: 'writeback',
    causes: ['connectorRightsMissing', 'connectorRightsRecent', 'inheritanceOff'],
    phrases: [
      'which rights does the connector account need',
      'connector account permissions',
      'koblingskonto rettigheter',
      'anslutningskonto behörigheter',
    ],
  },
  'SY-093': {
    area: 'writeback',
    causes: ['enginesSideBySide', 'writebackCloudSyncOff'],
    phrases: ['cloud sync and Connect', 'both engines', 'skysynkronisering', 'molnsynkronisering'],
  },
  'SY-094': { area: 'writeback', causes: ['stagedRolloutOn'], phrases: ['staged rollout', 'gradvis utrulling', 'stegvis distribution'] },
  'SY-095': {
    area: 'writeback',
    causes: ['minimumAge'],
    phrases: ['minimum password age', 'second reset same day', 'minste passordalder', 'minsta lösenordsålder'],
  },
  'SY-096': {
    area: 'writeback',
    causes: ['hashesSentAgain'],
    phrases: ['events 656 657', 'flood of events', 'mange hendelser', 'många händelser'],
  },
  'SY-097': {
    area: 'writeback',
    causes: ['controllerOffline', 'shortControllerNames'],
    phrases: ['domain controller offline', 'domenekontroller nede', 'domänkontrollant nere'],
  },
  'SY-101': {
    area: 'writeback',
    causes: ['syncErrorOnUser', 'userOutOfSyncScope', 'userInTwoForests', 'nameNotSynced'],
    phrases: [
      'sync errors',
      'InvalidSoftMatch',
      'AttributeValueMustBeUnique',
      'duplicate proxyAddresses',
      'synkroniseringsfeil',
      'synkroniseringsfel',
    ],
  },
} as const satisfies Readonly<Record<string, ScenarioFacts>>;
