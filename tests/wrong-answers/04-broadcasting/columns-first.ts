/**
 * @belief   A size is width times height.
 * @origin   Screens and photo prints are named width first.
 * @replaces 7-matmul.ts
 * @does     returns the columns first, then the rows.
 * @mend     Rows of the left one first, then columns of the right one.
 */
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function productShape(a: Shape, b: Shape): [rows: number, columns: number] {
  if (a[1] !== b[0]) throw new Error(`${shapeText(a)} @ ${shapeText(b)}: the inner lengths differ`);
  return [b[1]!, a[0]!];
}
