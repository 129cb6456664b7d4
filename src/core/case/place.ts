import { explain } from '../codes/explain';
import type { Entry } from '../guide/state';
import { guideTexts } from '../guide/texts';
import { momentText } from '../tenant/times';
import { unreadableSentence } from '../tenant/unreadable';
import type { View } from './view';
import type { Place, UserBox } from './wizardState';

function entrySentence({ language, texts }: View, entry: Entry | null): string {
  const { entries } = texts;
  switch (entry?.kind) {
    case undefined:
      return entries.none;
    case 'area':
      return entries.area(guideTexts(language).areas[entry.area]);
    case 'scenario':
      return entries.scenario(guideTexts(language).scenarios[entry.scenario]);
    case 'code': {
      const { code } = explain(entry.code, language);
      return entry.from === 'logLine' ? entries.logLine(code) : entries.code(code);
    }
    case 'user':
      return entries.user;
  }
}

function logLineOf({ shown, texts }: View): Place['logLine'] {
  if (!shown.logLine) return null;
  const { userPrincipalName, at, trackingId, excerpt } = shown.logLine;
  return {
    facts: [
      ...(userPrincipalName === null ? [] : [texts.logLine.user(userPrincipalName)]),
      ...(at === null ? [] : [texts.logLine.at(momentText(at))]),
      ...(trackingId === null ? [] : [texts.logLine.trackingId(trackingId)]),
    ],
    excerpt,
  };
}

function userBox({ shown, context, language, texts }: View): UserBox {
  const { user, userName } = shown;
  const { userProblem } = context;
  const named = userName === '' ? null : { name: '', userPrincipalName: userName, found: false };
  const problem = userProblem?.reason === 'notFound' ? texts.userNotFound : userProblem ? unreadableSentence(userProblem, language) : '';
  return {
    chosen: user ? { name: user.name, userPrincipalName: user.userPrincipalName, found: true } : named,
    people: context.people.slice(0, 20),
    looking: context.looking,
    problem,
    canLook: shown.tenant !== null,
  };
}

/** Where the person is: how they came in, about whom it is, and in which tenant. */
export function placeOf(view: View): Place {
  const { shown, texts } = view;
  const { tenant } = shown;
  const { entry } = shown.guide;
  return {
    entry: entrySentence(view, entry),
    chosen: entry !== null || shown.guide.order.length > 0,
    code: entry?.kind === 'code' ? entry.code : '',
    logLine: logLineOf(view),
    user: userBox(view),
    tenant: tenant && {
      demo: tenant.demo,
      name: tenant.tenantName,
      id: tenant.tenantId,
      facts: [texts.clouds[tenant.cloud], ...(tenant.account === '' ? [] : [texts.signedInAs(tenant.account)])],
    },
  };
}
