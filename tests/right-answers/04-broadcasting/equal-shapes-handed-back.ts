/**
 * @way      It returns the first shape itself when the two are equal.
 * @replaces 1-shapes.ts
 */
import { alignRight, commonLength } from "#work/04-broadcasting/1-shapes.ts";
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  if (a.length === b.length && a.every((length, axis) => length === b[axis])) return a as number[];
  const rank = Math.max(a.length, b.length);
  const other = alignRight(b, rank);
  return alignRight(a, rank).map((length, axis) => {
    const common = commonLength(length, other[axis]!);
    if (common === null) throw new RangeError(`${shapeText(a)} doesn't fit ${shapeText(b)}`);
    return common;
  });
}
