import type { ErrorId } from './result';

/** Ids of PowerShell's and Graph's errors first: they are the same in every language. The earlier wins. */
const patterns: readonly (readonly [ErrorId, RegExp])[] = [
  [
    'commandNotFound',
    /CommandNotFoundException|is not recognized as (?:the |a )?name of a cmdlet|is not recognized as an internal or external|känns inte igen som|gjenkjennes ikke som|wurde nicht als Name/i,
  ],
  ['noService', /NoServiceFoundForGivenName|Cannot find any service with service name/i],
  ['license', /NonPremiumTenant|does(?:n't| not) have premium license/i],
  ['permission', /Authorization_RequestDenied|Insufficient privileges|Status: 403|\(403\)|MissingScope|required scopes are missing/i],
  ['notConnected', /Authentication needed|Connect-MgGraph|DeviceCodeCredential authentication failed|Status: 401/i],
  ['serviceNotStarted', /0x80070426|service has not been started/i],
  [
    'unreachable',
    /ADServerDown|Unable to (?:contact|find a default) (?:the )?server|RPC server is unavailable|LDAP server is unavailable/i,
  ],
  [
    'badCommand',
    /ParameterBinding|NamedParameterNotFound|PositionalParameterNotFound|ParserError|ParseException|UnexpectedToken|MissingEndParenthesis|TerminatorExpectedAtEndOfString/,
  ],
  [
    'accessDenied',
    /UnauthorizedAccess|PermissionDenied|0x80070005|\bAccess (?:is |was )?denied|Ingen tilgang|Åtkomst nekad|Zugriff verweigert/i,
  ],
  ['notFound', /ADIdentityNotFound|Request_ResourceNotFound|PathNotFound|Cannot find an object with identity|ObjectNotFound|Status: 404/i],
  ['other', /FullyQualifiedErrorId|CategoryInfo|At line:\d+ char:\d+/],
];

/** What kind of error was pasted instead of output; undefined: none that is known. */
export function errorOf(lines: readonly string[]): ErrorId | undefined {
  // Wrapped messages stand in several lines.
  const text = lines.slice(0, 400).join(' ').replace(/\s+/g, ' ');
  return patterns.find(([, pattern]) => pattern.test(text))?.[0];
}
