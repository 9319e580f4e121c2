/**
 * @belief   Both matrices must have equally many rows.
 * @origin   For + and * they must.
 * @replaces 7-matmul.ts
 * @does     compares how many rows the two have.
 * @mend     A row of the left meets a column of the right: a[1] and b[0] must be equal.
 */
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function productShape(a: Shape, b: Shape): [rows: number, columns: number] {
  if (a[0] !== b[0]) throw new Error(`${shapeText(a)} @ ${shapeText(b)}: the rows differ`);
  return [a[0]!, b[1]!];
}
