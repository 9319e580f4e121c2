/**
 * @belief   An array without axes makes a result without axes.
 * @origin   An empty list looks like a special case that ends the work.
 * @replaces 1-shapes.ts
 * @does     returns an empty shape when one of the two has no axes.
 * @mend     A single number meets every number of the other array: the result has the other's shape.
 */
import { alignRight, commonLength } from "#work/04-broadcasting/1-shapes.ts";
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  if (a.length === 0 || b.length === 0) return [];
  const rank = Math.max(a.length, b.length);
  const other = alignRight(b, rank);
  return alignRight(a, rank).map((length, axis) => {
    const common = commonLength(length, other[axis]!);
    if (common === null) throw new Error(`${shapeText(a)} and ${shapeText(b)}`);
    return common;
  });
}
