/**
 * @belief   Shapes are compared from the first axis on.
 * @origin   Lists are read from the left.
 * @replaces 1-shapes.ts
 * @fails    1-shapes > Q10 · broadcastShapes: missing axes count as 1, from the right
 * @says     is what aligning at the left gives
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  const rank = Math.max(a.length, b.length);
  return Array.from({ length: rank }, (_, axis) => Math.max(a[axis] ?? 1, b[axis] ?? 1));
}
