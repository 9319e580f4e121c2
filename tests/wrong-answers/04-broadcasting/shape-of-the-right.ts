/**
 * @belief   The product has the shape of the right matrix.
 * @origin   The last one in a line gives the result.
 * @replaces 7-matmul.ts
 * @does     returns the right shape.
 * @mend     (n, k) @ (k, m) gives (n, m): as many rows as the left one has.
 */
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function productShape(a: Shape, b: Shape): [rows: number, columns: number] {
  if (a[1] !== b[0]) throw new Error(`${shapeText(a)} @ ${shapeText(b)}: the inner lengths differ`);
  return [b[0]!, b[1]!];
}
