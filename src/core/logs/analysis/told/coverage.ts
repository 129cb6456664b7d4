import type { Analysis, SourceFacts } from '../analysis';

/** Which kinds of log were read, with anything of ours in them or not: what they do not tell may stand in another kind. */
export interface LogKinds {
  readonly audit: boolean;
  /** A log of a server, such as the Application log of the Connect server; plain text counts, since trace logs are. */
  readonly server: boolean;
  readonly tenant: boolean;
}

function isAudit({ kind, format }: SourceFacts): boolean {
  return kind === 'tenant' || format === 'auditCsv' || format === 'auditJson';
}

function wasRead({ phase }: SourceFacts): boolean {
  return phase !== 'failed' && phase !== 'waiting';
}

export function logKinds({ sources }: Analysis): LogKinds {
  const read = sources.filter(wasRead);
  return {
    audit: read.some(isAudit),
    server: read.some((source) => !isAudit(source) && source.format !== undefined),
    tenant: read.some(({ kind }) => kind === 'tenant'),
  };
}

/** Sources of which something is missing, by index. Not those that are empty, still read, or stopped by the person. */
export function notWhole({ sources }: Analysis): readonly number[] {
  return sources.flatMap(({ phase, problem }, index) => {
    if (problem === 'empty' || phase === 'reading' || phase === 'waiting' || phase === 'cancelled') return [];
    return phase === 'failed' || phase === 'partly' || problem !== undefined ? [index] : [];
  });
}
