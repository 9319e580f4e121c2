/**
 * @belief   When there is nothing to add, the shape itself is the answer.
 * @origin   Leaving a function early is a good habit.
 * @replaces 1-shapes.ts
 * @does     returns the caller's own list when no axis is missing.
 * @mend     The result is a new list every time. Whoever changes it later must not change the caller's shape.
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function alignRight(shape: Shape, rank: number): number[] {
  if (shape.length >= rank) return shape as number[];
  return [...Array<number>(rank - shape.length).fill(1), ...shape];
}
