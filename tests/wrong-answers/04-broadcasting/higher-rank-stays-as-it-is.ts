/**
 * @belief   Only the array of lower rank stretches.
 * @origin   One array is thought of as the large one, the other as the small one.
 * @replaces 1-shapes.ts
 * @fails    1-shapes > Q10 · broadcastShapes: missing axes count as 1, from the right
 * @says     is the shape of higher rank as it was
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  if (a.length !== b.length) return a.length > b.length ? [...a] : [...b];
  return a.map((length, axis) => (length === 1 ? b[axis]! : length));
}
