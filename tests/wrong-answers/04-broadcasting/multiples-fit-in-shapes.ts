/**
 * @belief   An axis stretches to every multiple of its length.
 * @origin   "To stretch" sounds like repeating, and whole multiples seem to fit.
 * @replaces 1-shapes.ts
 * @does     accepts two lengths when one is a multiple of the other, and takes the larger one.
 * @mend     Only a length of 1 stretches. 2 beside 4 is an error.
 */
import { alignRight, commonLength } from "#work/04-broadcasting/1-shapes.ts";
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  const rank = Math.max(a.length, b.length);
  const other = alignRight(b, rank);
  return alignRight(a, rank).map((length, axis) => {
    const common = commonLength(length, other[axis]!);
    if (common !== null) return common;
    const [small, large] = [Math.min(length, other[axis]!), Math.max(length, other[axis]!)];
    if (small === 0 || large % small !== 0) throw new Error(`${shapeText(a)} and ${shapeText(b)}`);
    return large;
  });
}
