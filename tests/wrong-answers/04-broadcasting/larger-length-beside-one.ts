/**
 * @belief   Where a 1 stretches, the larger length is the result.
 * @origin   Nobody thinks of an axis of length 0.
 * @replaces 1-shapes.ts
 * @does     makes 1 of a 1 beside a 0.
 * @mend     The 1 takes the other length, and that may be 0. Don't take the larger one.
 */
import { alignRight, commonLength } from "#work/04-broadcasting/1-shapes.ts";
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  const rank = Math.max(a.length, b.length);
  const other = alignRight(b, rank);
  return alignRight(a, rank).map((length, axis) => {
    if (commonLength(length, other[axis]!) === null) throw new Error(`${shapeText(a)} and ${shapeText(b)}`);
    return Math.max(length, other[axis]!);
  });
}
