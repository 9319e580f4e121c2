/**
 * @belief   The larger of two lengths is always the common one.
 * @origin   Only shapes that fit were tried.
 * @replaces 1-shapes.ts
 * @fails    1-shapes > Q10 · broadcastShapes: shapes that don't fit are refused, and named
 * @says     means that two shapes went through that don't fit
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  const rank = Math.max(a.length, b.length);
  const length = (shape: Shape, axis: number): number => shape[axis - rank + shape.length] ?? 1;
  return Array.from({ length: rank }, (_, axis) => Math.max(length(a, axis), length(b, axis)));
}
