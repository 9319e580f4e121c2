/**
 * @belief   The rows of both must be equally long.
 * @origin   A row of the one meets a row of the other, it is thought.
 * @replaces 7-matmul.ts
 * @does     compares how long the rows of the two are.
 * @mend     A row of the left meets a column of the right: a[1] and b[0] must be equal.
 */
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function productShape(a: Shape, b: Shape): [rows: number, columns: number] {
  if (a[1] !== b[1]) throw new Error(`${shapeText(a)} @ ${shapeText(b)}: the columns differ`);
  return [a[0]!, b[1]!];
}
