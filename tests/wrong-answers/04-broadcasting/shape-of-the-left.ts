/**
 * @belief   The product has the shape of the left matrix.
 * @origin   The left matrix is the one that is multiplied.
 * @replaces 7-matmul.ts
 * @does     returns the left shape.
 * @mend     (n, k) @ (k, m) gives (n, m): as many columns as the right one has.
 */
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function productShape(a: Shape, b: Shape): [rows: number, columns: number] {
  if (a[1] !== b[0]) throw new Error(`${shapeText(a)} @ ${shapeText(b)}: the inner lengths differ`);
  return [a[0]!, a[1]!];
}
