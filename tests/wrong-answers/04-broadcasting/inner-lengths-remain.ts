/**
 * @belief   The lengths that meet are the ones that stay.
 * @origin   The two equal numbers in the middle catch the eye.
 * @replaces 7-matmul.ts
 * @fails    7-matmul > productShape · rows of the left, columns of the right
 * @says     is the inner lengths. They are used up by the sums
 */
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function productShape(a: Shape, b: Shape): [rows: number, columns: number] {
  if (a[1] !== b[0]) throw new Error(`matmul: ${shapeText(a)} @ ${shapeText(b)}`);
  return [a[1]!, b[0]!];
}
