/**
 * @belief   Two matrices can be multiplied when their shapes are equal.
 * @origin   It's so for addition, and for `*`.
 * @replaces 7-matmul.ts
 * @does     refuses two shapes that aren't equal.
 * @mend     Only the inner lengths must be equal: the last of the left shape and the first of the right one.
 */
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function productShape(a: Shape, b: Shape): [rows: number, columns: number] {
  if (String(a) !== String(b)) throw new Error(`no product of ${shapeText(a)} and ${shapeText(b)}`);
  return [a[0]!, b[1]!];
}
