/** Codes of the catalogue that say the same thing in several places: a page, a log, an audit record. Ids of the catalogue. */
export const OFF = ['SSPR_0009', 'audit:tenant-disabled'] as const;
/** Messages that do not tell which part of "not enabled" it is. */
export const NOT_ENABLED = ['audit:not-enabled', 'not-enabled-for-reset', 'not-enabled-feature'] as const;
export const NOT_IN_GROUP = ['SSPR_0013', 'audit:not-in-group'] as const;
export const NO_LICENSE = ['SSPR_0012', 'audit:no-license', 'nonadmin-cannot'] as const;
export const TOO_FEW = ['SSPR_0014', 'audit:insufficient-methods', 'could-not-verify', 'org-not-properly-set-up'] as const;
export const WRITEBACK_OFF = ['SSPR_0010', 'audit:managed-on-premises', 'AADSTS120012', 'not-configured'] as const;
export const UNREACHABLE = [
  'SSPR_0030',
  'audit:OnPremisesConnectivityError',
  'audit:OnPremisesConnectivityFailure',
  'audit:onprem-unreachable',
  'AADSTS120013',
  'cannot-connect',
] as const;
/** Events of the server that tell of a lost connection. */
export const CONNECTION = [
  'PasswordResetService/31034',
  'PasswordResetService/31044',
  'PasswordResetService/32001',
  'PasswordResetService/32002',
  'PasswordResetService/32011',
  'PasswordResetService/32013',
  'PasswordResetService/32014',
  'PasswordResetService/32015',
] as const;
/** Records that say only "AD did not accept it". */
export const REJECTED = ['PasswordResetService/31003', 'PasswordResetService/31008', 'PasswordResetService/31011', 'ADSync/6329'] as const;
export const REFUSED = [
  'SSPR_0029',
  'audit:OnPremisesAdminActionRequired',
  'audit:ADAdminActionRequired',
  'audit:onprem-problem',
  'AADSTS120015',
  ...REJECTED,
] as const;
export const DENIED = [...REFUSED, 'PasswordResetService/33004', 'ADSync/6329-80230626', '0x80230626'] as const;
export const SAM = [...DENIED, 'ADSync/6329-SAM', 'ERROR_ACCESS_DENIED'] as const;
export const AD_POLICY = [
  'PasswordResetService/33008',
  '0x80230619',
  'ADSync/6329-80230619',
  'audit:hr=80230619',
  'AADSTS120004',
  'Security/4724',
  'length-complexity-age-history',
  'onprem-policy-blocks-admin',
  ...REJECTED,
] as const;
export const BANNED = [
  'audit:FuzzyPolicyViolationInvalidPassword',
  'audit:PasswordDoesnotComplyFuzzyPolicy',
  'AADSTS120018',
  'banned-seen-too-many',
  'banned-harder',
] as const;
export const NOT_FOUND = [
  'PasswordResetService/33002',
  '0x80230405',
  'ADSync/6329-80230405',
  'AADSTS120016',
  'account-changed-on-premises',
  ...REJECTED,
] as const;
export const DUPLICATE = [
  'PasswordResetService/33003',
  'ADSync/HR-8023042',
  '0x80230402',
  'account-changed-on-premises',
  ...REJECTED,
] as const;
export const LATE = [
  'OnPremisesSuccessCloudFailure',
  'audit:OnPremisesSuccessCloudFailure',
  'AADSTS120005',
  'AADSTS50126',
  'PasswordResetService/31002',
] as const;
/** Audit records of a person who left or asked for help while waiting for a code. */
export const NOT_REACHED = ['oops-contacting', 'cannot-verify-registered'] as const;
