/** An event as a template describes it: elements whose texts are fixed or stand in the values of the record. */

/** A value of the record, by its place in the list. */
export interface Substitution {
  readonly kind: 'value';
  readonly index: number;
  /** Says nothing when the value is empty; otherwise an empty text. */
  readonly optional: boolean;
}

export interface Attribute {
  readonly name: string;
  readonly pieces: readonly Piece[];
}

export interface ElementNode {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly children: readonly Node[];
  /** The value without which the element is not there at all. */
  readonly dependency: number | undefined;
}

/** What a text is made of. */
export type Piece = string | Substitution;
export type Node = ElementNode | Piece;

/** Whether a node is a piece of text, and not an element. */
export function isPiece(node: Node): node is Piece {
  return typeof node === 'string' || node.kind === 'value';
}
