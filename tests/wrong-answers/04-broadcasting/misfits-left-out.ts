/**
 * @belief   Lengths that don't fit are skipped.
 * @origin   continue is easier than an error.
 * @replaces 1-shapes.ts
 * @does     leaves out the axes whose lengths don't fit.
 * @mend     When the lengths in a column don't fit, throw an Error whose message names both shapes.
 */
import { alignRight, commonLength } from "#work/04-broadcasting/1-shapes.ts";
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  const rank = Math.max(a.length, b.length);
  const other = alignRight(b, rank);
  return alignRight(a, rank).flatMap((length, axis) => commonLength(length, other[axis]!) ?? []);
}
