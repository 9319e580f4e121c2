/**
 * @belief   A column must be long enough for the row.
 * @origin   What is left over doesn't disturb.
 * @replaces 7-matmul.ts
 * @does     refuses only when a column of the right is shorter than a row of the left.
 * @mend     The two must be equally long: refuse longer ones as well.
 */
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function productShape(a: Shape, b: Shape): [rows: number, columns: number] {
  if (a[1]! > b[0]!) throw new Error(`${shapeText(a)} @ ${shapeText(b)}: the columns are too short`);
  return [a[0]!, b[1]!];
}
