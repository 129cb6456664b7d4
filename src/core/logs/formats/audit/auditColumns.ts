import { type ColumnNames, type Columns, columnsOf } from '../table/columns';

export type AuditRole =
  | ('time' | 'service' | 'activity' | 'result' | 'reason' | 'correlationId')
  | 'auditData'
  | ('targets' | 'initiator' | 'actor' | 'actorId' | 'signInCode' | 'signInReason' | 'user' | 'userId' | 'resultType');

/**
 * Names of columns of audit logs. Sources: the heading of the admin center's download as public tools on GitHub keep it (17413422703,
 * 20113323198 in the index), its Spanish form (55703402037), Azure Monitor's reference of the table AuditLogs, exports of the sign-in log.
 * Nordic, German, French, Italian, Dutch and Portuguese ones are what the admin center shows; where a name is missing, places tell.
 */
const NAMES: ColumnNames<AuditRole> = {
  time: [
    ...['date', 'activitydatetime', 'timegenerated', 'activitydate', 'createddatetime', 'dateutc', 'time', 'creationdate'],
    ...['dato', 'datum', 'fecha', 'data', 'päivämäärä'],
  ],
  service: ['service', 'loggedbyservice', 'tjeneste', 'tjänst', 'palvelu', 'dienst', 'servicio', 'servizio', 'serviço'],
  activity: [
    ...['activity', 'activitydisplayname', 'operationname', 'aktivitet', 'aktiviteetti', 'aktivität'],
    ...['activité', 'actividad', 'attività', 'activiteit', 'atividade'],
  ],
  result: ['result', 'resultat', 'tulos', 'ergebnis', 'résultat', 'resultado', 'risultato', 'resultaat', 'status'],
  reason: ['resultreason', 'resultdescription', 'statusreason'],
  correlationId: ['correlationid', 'korrelasjonsid', 'korrelationsid', 'iddecorrelación', 'iddecorrélation'],
  auditData: ['auditdata'],
  targets: ['targetresources'],
  initiator: ['initiatedby'],
  actor: ['actoruserprincipalname', 'initiatedby(actor)'],
  actorId: ['actorobjectid'],
  signInCode: ['signinerrorcode', 'statuserrorcode', 'errorcode'],
  signInReason: ['failurereason'],
  user: ['userprincipalname', 'username', 'target(s)'],
  userId: ['userid'],
  resultType: ['resulttype'],
};

/** The order in which the admin center's download begins, whatever the names. */
const PLACES: Columns<AuditRole> = { time: 0, correlationId: 1, service: 2, activity: 4, result: 5, reason: 6 };
/** Two or three targets have columns of their own behind the actor's; a heading this wide is the download's. */
const WIDE = 15;

/** Where a target stands. */
export type TargetPlaces = Columns<'user' | 'userId' | 'name' | 'type'>;

/** The columns of an audit log. */
export interface AuditColumns {
  readonly columns: Columns<AuditRole>;
  readonly targets: readonly TargetPlaces[];
}

function targetsIn(heading: readonly string[]): readonly TargetPlaces[] {
  return [1, 2, 3]
    .map((number) =>
      columnsOf(heading, {
        user: [`target${number}userprincipalname`, `objetivo${number}nombreprincipaldeusuario`],
        userId: [`target${number}objectid`, `target${number}id`],
        name: [`target${number}displayname`],
        type: [`target${number}type`],
      }),
    )
    .filter((places) => Object.keys(places).length > 0);
}

/** The columns by a heading; undefined: it is none of an audit or sign-in log. */
export function auditColumns(heading: readonly string[]): AuditColumns | undefined {
  const columns = columnsOf(heading, NAMES);
  const targets = targetsIn(heading);
  const isKnown =
    columns.time !== undefined && (columns.activity !== undefined || columns.signInCode !== undefined || columns.auditData !== undefined);
  if (isKnown) return { columns, targets };
  const isWide = heading.length >= WIDE && !heading.some((cell) => /\d{4}-\d\d/.test(cell));
  return isWide || columns.activity !== undefined ? { columns: { ...(isWide && PLACES), ...columns }, targets } : undefined;
}
