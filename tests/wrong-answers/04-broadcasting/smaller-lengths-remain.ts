/**
 * @belief   The two arrays meet where both have numbers: on the smaller length.
 * @origin   zip stops at the shorter list.
 * @replaces 1-shapes.ts
 * @does     keeps the smaller of two lengths, also when that is the 1 which should stretch.
 * @mend     An axis of length 1 takes the other's length; nothing is cut off.
 */
import { alignRight, commonLength } from "#work/04-broadcasting/1-shapes.ts";
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  const rank = Math.max(a.length, b.length);
  const other = alignRight(b, rank);
  return alignRight(a, rank).map((length, axis) => {
    if (commonLength(length, other[axis]!) === null) throw new Error(`${shapeText(a)} and ${shapeText(b)}`);
    return Math.min(length, other[axis]!);
  });
}
