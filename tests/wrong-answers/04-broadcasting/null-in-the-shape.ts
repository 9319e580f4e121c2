/**
 * @belief   commonLength has the answer; it only needs to be collected.
 * @origin   That null means "refuse" is forgotten.
 * @replaces 1-shapes.ts
 * @does     puts null into the shape where two lengths don't fit.
 * @mend     When commonLength gives null, throw an Error that names both shapes.
 */
import { alignRight, commonLength } from "#work/04-broadcasting/1-shapes.ts";
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  const rank = Math.max(a.length, b.length);
  const other = alignRight(b, rank);
  return alignRight(a, rank).map((length, axis) => commonLength(length, other[axis]!) as number);
}
