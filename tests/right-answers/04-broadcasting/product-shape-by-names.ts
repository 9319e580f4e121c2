/**
 * @way      It takes the two shapes apart by name, and throws a RangeError.
 * @replaces 7-matmul.ts
 */
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function productShape(a: Shape, b: Shape): [rows: number, columns: number] {
  const [[rows, inner], [height, columns]] = [a, b] as [[number, number], [number, number]];
  if (inner === height) return [rows, columns];
  throw new RangeError(`${shapeText(b)} can't follow ${shapeText(a)}`);
}
