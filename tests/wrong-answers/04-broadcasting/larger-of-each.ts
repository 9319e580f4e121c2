/**
 * @belief   The product has the larger of the two heights and of the two widths.
 * @origin   Broadcasting takes the larger length, it seems.
 * @replaces 7-matmul.ts
 * @does     returns the larger number of rows and the larger number of columns.
 * @mend     Rows of the left one, columns of the right one; which is larger doesn't matter.
 */
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function productShape(a: Shape, b: Shape): [rows: number, columns: number] {
  if (a[1] !== b[0]) throw new Error(`${shapeText(a)} @ ${shapeText(b)}: the inner lengths differ`);
  return [Math.max(a[0]!, b[0]!), Math.max(a[1]!, b[1]!)];
}
