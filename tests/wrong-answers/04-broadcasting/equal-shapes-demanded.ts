/**
 * @belief   Two matrices can be multiplied when their shapes are equal.
 * @origin   It's so for addition, and for `*`.
 * @replaces 7-matmul.ts
 * @fails    7-matmul > productShape · rows of the left, columns of the right
 * @says     the check refuses too much
 */
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function productShape(a: Shape, b: Shape): [rows: number, columns: number] {
  if (String(a) !== String(b)) throw new Error(`no product of ${shapeText(a)} and ${shapeText(b)}`);
  return [a[0]!, b[1]!];
}
