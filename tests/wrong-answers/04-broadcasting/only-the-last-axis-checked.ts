/**
 * @belief   When the last axes fit, the shapes fit.
 * @origin   The columns are compared with the first hit, and the loop ends.
 * @replaces 1-shapes.ts
 * @does     refuses only what doesn't fit in the last axis, and takes the larger length elsewhere.
 * @mend     Every column must fit, not only the last one.
 */
import { alignRight, commonLength } from "#work/04-broadcasting/1-shapes.ts";
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  const rank = Math.max(a.length, b.length);
  const other = alignRight(b, rank);
  return alignRight(a, rank).map((length, axis) => {
    const common = commonLength(length, other[axis]!);
    if (common === null && axis === rank - 1) throw new Error(`${shapeText(a)} and ${shapeText(b)}`);
    return common ?? Math.max(length, other[axis]!);
  });
}
