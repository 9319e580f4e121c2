/**
 * @belief   The first length of the left and the last of the right must agree.
 * @origin   The outer lengths are seen first.
 * @replaces 7-matmul.ts
 * @does     compares the outer lengths, not the inner ones.
 * @mend     A row of the left is as long as a[1] says, a column of the right as b[0] says: these two must be equal.
 */
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function productShape(a: Shape, b: Shape): [rows: number, columns: number] {
  if (a[0] !== b[1]) throw new Error(`${shapeText(a)} @ ${shapeText(b)}: the lengths differ`);
  return [a[0]!, b[1]!];
}
