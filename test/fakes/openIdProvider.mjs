// A real OpenID provider (npm oidc-provider) on loopback that speaks to MSAL as Entra does. What is bridged, and why: oidc.md.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { URLSearchParams } from 'node:url';

/** Permissions that it grants to whoever accepts. */
const GRAPH_SCOPES =
  'User.Read User.Read.All User.ReadBasic.All AuditLog.Read.All LicenseAssignment.Read.All Policy.Read.All Policy.Read.AuthenticationMethod ' +
  'Policy.Read.Authorization UserAuthenticationMethod.Read.All OnPremDirectorySynchronization.Read.All RoleManagement.Read.Directory ' +
  'Domain.Read.All Group.Read.All GroupMember.Read.All Organization.Read.All Directory.Read.All GroupSettings.Read.All OrganizationalBranding.Read.All';

const CLIENT = '14d82eec-204b-4c2f-b7e8-296a70dab67e';
const DEFAULT_TENANTS = {
  'contoso.example': '11111111-aaaa-4aaa-8aaa-111111111111',
  'fabrikam.example': '22222222-bbbb-4bbb-8bbb-222222222222',
};

/**
 * @param {{ clientId?: string, tenants?: Record<string, string>, pollSeconds?: number, accessTokenSeconds?: number, port?: number }} [options]
 */
export async function startOpenIdProvider(options = {}) {
  const { clientId = CLIENT, tenants = DEFAULT_TENANTS, pollSeconds = 0.1, accessTokenSeconds = 3600, port = 0 } = options;
  const unmute = mute();
  const requests = [];
  const faults = [];
  const server = createServer();
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const { provider, refreshTokens } = await makeProvider({ origin, clientId, tenants, accessTokenSeconds });
  const handle = provider.callback();

  server.on('request', async (request, response) => {
    const url = new URL(request.url, origin);
    const discovered = /^\/([^/]+)\/v2\.0\/\.well-known\/openid-configuration$/.exec(url.pathname);
    if (discovered) return sendJson(response, discovery(discovered[1], origin, tenants));
    // Entra has the tenant in the path; the provider has no tenants.
    const [, tenant, path] = /^\/(organizations|[0-9a-f-]{36}|[\w-]+\.[\w.-]+)(\/.*)$/.exec(url.pathname) ?? [
      undefined,
      'organizations',
      url.pathname,
    ];
    request.tenant = tenant;
    const body = request.method === 'POST' ? Object.fromEntries(new URLSearchParams(await text(request))) : undefined;
    const query = Object.fromEntries(url.searchParams);
    requests.push({ method: request.method, path, tenant, query, body });
    const fault = faults.findIndex((each) => each.path === path);
    if (fault >= 0) return sendJson(response, faults.splice(fault, 1)[0].answer);
    url.searchParams.delete('prompt'); // select_account is no prompt of the provider's
    request.url = path + url.search;
    if (body) request.body = asProviderWants(body);
    if (path === '/token' || path === '/devicecode') rewriteAnswer(response, (json) => asEntraAnswers(json, tenants, pollSeconds));
    handle(request, response);
  });

  return {
    origin,
    clientId,
    tenants,
    /** Everything that was asked, in order. */
    requests,
    /** For the seam: `graph` is the origin of the fake Graph. */
    endpoints: (graph = 'http://127.0.0.1:9') => ({
      authority: origin.replace('http:', 'https:'),
      knownAuthorities: [new URL(origin).host],
      authorityMetadata: JSON.stringify({
        issuer: `${origin}/{tenantid}/v2.0`,
        authorization_endpoint: `${origin}/{tenantid}/auth`,
        token_endpoint: `${origin}/{tenantid}/token`,
        jwks_uri: `${origin}/jwks`,
        end_session_endpoint: `${origin}/session/end`,
      }),
      login: origin,
      graph,
    }),
    /** The next request of this path (`/token`, `/devicecode`) is answered so, and does not reach the provider. */
    answerNext: (path, answer) => faults.push({ path, answer }),
    /** What an administrator does with "Revoke sessions". */
    revokeRefreshTokens: async () => {
      for (const token of refreshTokens.splice(0)) await token.destroy();
    },
    close: () =>
      new Promise((resolve) => {
        unmute();
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/** The id that the provider gives an account, as the object id of Entra. */
export function objectId(login) {
  const hex = createHash('sha256').update(login.toLowerCase()).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

async function makeProvider({ origin, clientId, tenants, accessTokenSeconds }) {
  const { Provider } = await import('oidc-provider');
  const provider = new Provider(origin, {
    clients: [
      {
        client_id: clientId,
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code'],
        response_types: ['code'],
        redirect_uris: ['http://localhost'],
      },
    ],
    scopes: ['openid', 'offline_access', 'profile', ...GRAPH_SCOPES.split(' ')],
    claims: { openid: ['sub'], profile: ['name', 'preferred_username', 'oid', 'tid'] },
    conformIdTokenClaims: false,
    routes: { device_authorization: '/devicecode', token: '/token', code_verification: '/device' },
    features: {
      devInteractions: { enabled: true },
      deviceFlow: { enabled: true },
      claimsParameter: { enabled: true },
      revocation: { enabled: true },
      rpInitiatedLogout: { enabled: true },
    },
    issueRefreshToken: (_context, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    pkce: { required: () => true },
    cookies: { keys: ['loopback'] },
    ttl: {
      AccessToken: accessTokenSeconds,
      AuthorizationCode: 60,
      DeviceCode: 600,
      Grant: 86400,
      IdToken: 3600,
      Interaction: 600,
      RefreshToken: 86400,
      Session: 86400,
    },
    findAccount: (context, login) => ({
      accountId: login,
      claims: () => ({
        sub: login,
        name: nameOf(login),
        preferred_username: login,
        oid: objectId(login),
        tid: tenantOf(context.req.tenant, login, tenants),
      }),
    }),
  });
  const refreshTokens = [];
  provider.on('refresh_token.saved', (token) => refreshTokens.push(token));
  return { provider, refreshTokens };
}

/** Its advice is for production. */
function mute() {
  const { warn, info } = console;
  const unless =
    (say) =>
    (line, ...rest) =>
      String(line).includes('oidc-provider') || say(line, ...rest);
  Object.assign(console, { warn: unless(warn), info: unless(info) });
  return () => Object.assign(console, { warn, info });
}

function nameOf(login) {
  return login
    .replace(/@.*/, '')
    .split('.')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
}

function homeOf(login, tenants) {
  return tenants[login.replace(/^.*@/, '').toLowerCase()] ?? Object.values(tenants)[0];
}

function tenantOf(asked, login, tenants) {
  if (asked === undefined || asked === 'organizations') return homeOf(login, tenants);
  return tenants[asked] ?? asked;
}

/** The form of Entra in the words of the RFCs. */
function asProviderWants(body) {
  if (body.grant_type === 'device_code') return { ...body, grant_type: 'urn:ietf:params:oauth:grant-type:device_code' };
  if (body.grant_type === 'refresh_token' && body.scope) return { ...body, scope: body.scope.replace(/\s*\boffline_access\b/, '') };
  return body;
}

/** What Entra sends besides. */
function asEntraAnswers(json, tenants, pollSeconds) {
  if (json.device_code) return { ...json, interval: pollSeconds, message: 'Enter the code.' };
  if (!json.id_token) return json;
  const { oid, preferred_username: login } = JSON.parse(Buffer.from(json.id_token.split('.')[1], 'base64url').toString());
  const person = JSON.stringify({ uid: oid, utid: homeOf(login, tenants) });
  return { ...json, client_info: Buffer.from(person).toString('base64url') };
}

function rewriteAnswer(response, change) {
  const end = response.end.bind(response);
  response.end = (chunk, ...rest) => {
    if (!String(response.getHeader('content-type')).includes('json')) return end(chunk, ...rest);
    const changed = JSON.stringify(change(JSON.parse(String(chunk))));
    response.setHeader('content-length', Buffer.byteLength(changed));
    return end(changed);
  };
}

function discovery(name, origin, tenants) {
  const id = tenants[name] ?? Object.values(tenants).find((each) => each === name);
  if (id === undefined) {
    const error_description = `AADSTS90002: Tenant '${name}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`;
    return { status: 400, body: { error: 'invalid_tenant', error_description, error_codes: [90002] } };
  }
  return {
    status: 200,
    body: { issuer: `${origin}/${id}/v2.0`, token_endpoint: `${origin}/${id}/token`, msgraph_host: 'graph.microsoft.com' },
  };
}

function sendJson(response, { status, body, headers = {} }) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

async function text(stream) {
  let all = '';
  for await (const chunk of stream) all += chunk;
  return all;
}

/**
 * A person with a browser: follows redirections, fills in the forms, and returns the last page. `decide`: what they do at the page that asks
 * for the permissions.
 * @param {string} url
 * @param {{ login?: string, decide?: 'accept' | 'cancel', userCode?: string }} [person]
 */
export async function browse(url, { login = 'ada.admin@contoso.example', decide = 'accept', userCode } = {}) {
  const cookies = new Map();
  let request = { url, method: 'GET', body: undefined };
  for (let step = 0; step < 30; step++) {
    const answer = await visit(request, cookies);
    const location = answer.headers.get('location');
    const html = location ? '' : await answer.text();
    const next = location
      ? { url: new URL(location, request.url).href, method: 'GET' }
      : nextForm(html, request.url, { login, decide, userCode });
    if (!next) return { url: request.url, status: answer.status, html };
    request = next;
  }
  throw new Error(`The browser got lost at ${request.url}`);
}

async function visit({ url, method, body }, cookies) {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  // MSAL listens on IPv4 only; browsers try both.
  const answer = await fetch(url.replace('//localhost:', '//127.0.0.1:'), { method, body, redirect: 'manual', headers: { cookie } });
  for (const line of answer.headers.getSetCookie()) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value) cookies.set(name, value);
    else cookies.delete(name);
  }
  return answer;
}

function nextForm(html, at, { login, decide, userCode }) {
  const [, action] = /<form[^>]*action="([^"]*)"/.exec(html) ?? [];
  if (action === undefined) return undefined;
  const fields = new URLSearchParams();
  for (const [input] of html.matchAll(/<input[^>]*>/g)) {
    const [, name] = /name="([^"]*)"/.exec(input) ?? [];
    const [, value = ''] = /value="([^"]*)"/.exec(input) ?? [];
    if (name) fields.set(name, unescape(value));
  }
  const asking = fields.get('prompt') === 'consent' || fields.has('confirm');
  if (asking && decide === 'cancel') {
    if (fields.has('confirm')) {
      fields.delete('confirm');
      fields.set('abort', 'yes');
    } else {
      return { url: new URL(/href="([^"]*\/abort)"/.exec(html)[1], at).href, method: 'GET' };
    }
  }
  if (fields.has('login')) fields.set('login', login);
  if (fields.has('password')) fields.set('password', 'not looked at');
  if (fields.has('user_code') && !fields.has('confirm') && !fields.has('abort'))
    fields.set('user_code', userCode ?? fields.get('user_code'));
  return { url: new URL(unescape(action), at).href, method: 'POST', body: fields };
}

function unescape(text) {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_all, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name]);
}
