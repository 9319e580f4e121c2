/**
 * @belief   Two matrices fit when the inner or the outer lengths are equal.
 * @origin   In one order or the other they can be multiplied.
 * @replaces 7-matmul.ts
 * @does     accepts inner lengths that differ when the outer ones are equal.
 * @mend     That would be b @ a. Only the inner lengths count: a[1] and b[0].
 */
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function productShape(a: Shape, b: Shape): [rows: number, columns: number] {
  if (a[1] !== b[0] && a[0] !== b[1]) throw new Error(`${shapeText(a)} @ ${shapeText(b)} don't fit`);
  return [a[0]!, b[1]!];
}
