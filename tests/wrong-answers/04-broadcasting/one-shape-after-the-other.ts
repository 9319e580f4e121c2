/**
 * @belief   The result has the axes of both.
 * @origin   A column and a row make a table: two axes out of two.
 * @replaces 1-shapes.ts
 * @does     returns the lengths of both shapes, one after the other.
 * @mend     Lengths that stand under each other become one. The rank of the result is the higher one of the two.
 */
import { alignRight, commonLength } from "#work/04-broadcasting/1-shapes.ts";
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  const rank = Math.max(a.length, b.length);
  const other = alignRight(b, rank);
  for (const [axis, length] of alignRight(a, rank).entries()) {
    if (commonLength(length, other[axis]!) === null) throw new Error(`${shapeText(a)} and ${shapeText(b)}`);
  }
  return [...a, ...b];
}
