/**
 * @belief   What doesn't fit gives null, as in commonLength.
 * @origin   The rule for one length is carried over to the whole shape.
 * @replaces 1-shapes.ts
 * @does     returns null for two shapes that don't fit.
 * @mend     Here the stub asks for an Error, thrown, whose message names both shapes.
 */
import { alignRight, commonLength } from "#work/04-broadcasting/1-shapes.ts";
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  const rank = Math.max(a.length, b.length);
  const other = alignRight(b, rank);
  const shape = alignRight(a, rank).map((length, axis) => commonLength(length, other[axis]!));
  return (shape.includes(null) ? null : shape) as number[];
}
