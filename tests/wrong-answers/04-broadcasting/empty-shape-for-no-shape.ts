/**
 * @belief   When nothing fits, an empty list says so.
 * @origin   A function should never throw, it is said.
 * @replaces 1-shapes.ts
 * @does     returns an empty list for two shapes that don't fit.
 * @mend     () is the shape of a single number. Throw an Error whose message names both shapes.
 */
import { alignRight, commonLength } from "#work/04-broadcasting/1-shapes.ts";
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  const rank = Math.max(a.length, b.length);
  const other = alignRight(b, rank);
  const shape = alignRight(a, rank).map((length, axis) => commonLength(length, other[axis]!));
  return shape.includes(null) ? [] : (shape as number[]);
}
