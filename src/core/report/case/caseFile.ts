import type { Case } from '../../case/case';
import { CANNOT_TELL } from '../../guide/checks';
import { allKnown } from '../../guide/known';
import { caseDocument } from './caseDocument';
import { wordsOf, type WrittenDocument } from './document';
import { documentHtml } from './html';
import { documentMarkdown } from './markdown';
import { FORMAT } from './sections/enclosed';
import { type CaseOptions, type Writing, writingOf } from './writing';

/** A case as Markdown. */
export function caseMarkdown(one: Case, options: CaseOptions): string {
  return documentMarkdown(caseDocument(one, options));
}

/** A case as one HTML page. */
export function caseHtml(one: Case, options: CaseOptions): string {
  return documentHtml(caseDocument(one, options));
}

/** What programs look for: ids that are the same in every language. Times are ISO 8601 in UTC. */
function data({ case: one, assessment, options, mask }: Writing): unknown {
  const { entry, answers } = one.guide;
  const { finding, remaining } = assessment;
  const time = (utc: number): string => new Date(utc).toISOString();
  const told = (text: string | undefined): string | null => (text === undefined || text === '' ? null : mask.line(text));
  return {
    opened: time(one.opened),
    entry,
    finding: finding && {
      cause: finding.cause,
      certainty: finding.certainty,
      elsewhere: finding.elsewhere,
      unchecked: finding.unchecked,
      alternatives: finding.alternatives,
    },
    stillPossible: finding ? [] : remaining,
    known: [...allKnown(one.guide)].map(([check, { option, by }]) => ({ check, option, by })),
    cannotTell: Object.entries(answers).flatMap(([check, option]) => (option === CANNOT_TELL ? [check] : [])),
    live: Object.entries(one.live).map(([check, { outcome, at }]) => ({
      check,
      outcome: outcome.outcome,
      ...(outcome.outcome === 'answer' && { option: outcome.option, confidence: outcome.confidence }),
      at: time(at),
    })),
    person: {
      name: options.masked ? null : told(one.user?.name),
      userPrincipalName: told(one.user?.userPrincipalName ?? one.userName),
      objectId: told(one.user?.id),
    },
    tenant: one.tenant && {
      demo: one.tenant.demo,
      account: told(one.tenant.account),
      name: told(one.tenant.tenantName),
      id: told(one.tenant.tenantId),
      cloud: one.tenant.cloud,
    },
    logLine: one.logLine && {
      code: mask.line(one.logLine.code),
      at: one.logLine.at === null ? null : time(one.logLine.at),
      userPrincipalName: told(one.logLine.userPrincipalName ?? ''),
      trackingId: told(one.logLine.trackingId ?? ''),
    },
  };
}

function written({ title, notices, sections }: WrittenDocument): unknown {
  return {
    title,
    notices: notices.map(wordsOf),
    sections: sections.map(({ id, heading, blocks }) => ({
      id,
      heading,
      content: blocks.map((block) => {
        switch (block.kind) {
          case 'paragraph':
          case 'notice':
            return wordsOf(block.line);
          case 'list':
            return { items: block.items.map(wordsOf) };
          case 'table':
            return { columns: block.columns, rows: block.rows.map((row) => row.map(wordsOf)) };
          case 'verbatim':
            return { text: block.text };
        }
      }),
    })),
  };
}

/** A case as JSON: ids for programs, and the same words as the other forms for people. */
export function caseJson(one: Case, options: CaseOptions): string {
  const file = {
    format: 'sspr-case',
    formatVersion: FORMAT,
    masked: options.masked,
    language: options.language,
    written: new Date(options.now).toISOString(),
    case: data(writingOf(one, options)),
    document: written(caseDocument(one, options)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
