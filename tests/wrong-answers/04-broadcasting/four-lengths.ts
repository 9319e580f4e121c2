/**
 * @belief   The product has all the lengths.
 * @origin   Two shapes are put together.
 * @replaces 7-matmul.ts
 * @does     returns all four lengths.
 * @mend     The inner two are used up by adding: two lengths remain.
 */
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function productShape(a: Shape, b: Shape): [rows: number, columns: number] {
  if (a[1] !== b[0]) throw new Error(`${shapeText(a)} @ ${shapeText(b)}: the inner lengths differ`);
  return [...a, ...b] as unknown as [number, number];
}
