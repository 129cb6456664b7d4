import { type ElementNode, isPiece, type Node, type Piece } from './content';

/** What the System part of an event tells, as `element` or `element@attribute`. */
export const systemFields = [
  'Provider@Name',
  'Provider@EventSourceName',
  'EventID',
  'EventID@Qualifiers',
  'Level',
  'Task',
  'Opcode',
  'Keywords',
  'TimeCreated@SystemTime',
  'EventRecordID',
  'Correlation@ActivityID',
  'Execution@ProcessID',
  'Execution@ThreadID',
  'Channel',
  'Computer',
  'Security@UserID',
] as const;
export type SystemField = (typeof systemFields)[number];

/** Where an event's template keeps what every event has, so that it is looked for once a template and not once a record. */
export interface EventShape {
  readonly system: ReadonlyMap<SystemField, readonly Piece[]>;
  /** EventData, UserData and whatever stands beside System. */
  readonly rest: readonly Node[];
}

const known: ReadonlySet<string> = new Set(systemFields);

/** The shape of a template; of an element that is no event the rest is all. */
export function shapeOf(root: ElementNode): EventShape {
  const system = new Map<SystemField, readonly Piece[]>();
  if (root.name !== 'Event') return { system, rest: [root] };
  const rest: Node[] = [];
  for (const child of root.children) {
    if (typeof child !== 'string' && child.kind === 'element' && child.name === 'System') addFields(child, system);
    else rest.push(child);
  }
  return { system, rest };
}

function addFields(element: ElementNode, system: Map<SystemField, readonly Piece[]>): void {
  for (const child of element.children) {
    if (typeof child === 'string' || child.kind !== 'element') continue;
    add(child.name, child.children.filter(isPiece), system);
    for (const { name, pieces } of child.attributes) add(`${child.name}@${name}`, pieces, system);
  }
}

function add(field: string, pieces: readonly Piece[], system: Map<SystemField, readonly Piece[]>): void {
  if (known.has(field) && pieces.length > 0) system.set(field as SystemField, pieces);
}
