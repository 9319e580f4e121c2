/**
 * @belief   The lengths that meet are the ones that stay.
 * @origin   The two equal numbers in the middle catch the eye.
 * @replaces 7-matmul.ts
 * @does     returns the inner lengths.
 * @mend     They are used up by adding. The outer ones remain: rows of the left, columns of the right.
 */
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function productShape(a: Shape, b: Shape): [rows: number, columns: number] {
  if (a[1] !== b[0]) throw new Error(`matmul: ${shapeText(a)} @ ${shapeText(b)}`);
  return [a[1]!, b[0]!];
}
