/**
 * @belief   The larger of two lengths is always the common one.
 * @origin   Only shapes that fit were tried.
 * @replaces 1-shapes.ts
 * @does     takes the larger of every two lengths and refuses nothing.
 * @mend     Lengths that differ fit only if one of them is 1. Everything else is an Error that names both shapes.
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  const rank = Math.max(a.length, b.length);
  const length = (shape: Shape, axis: number): number => shape[axis - rank + shape.length] ?? 1;
  return Array.from({ length: rank }, (_, axis) => Math.max(length(a, axis), length(b, axis)));
}
