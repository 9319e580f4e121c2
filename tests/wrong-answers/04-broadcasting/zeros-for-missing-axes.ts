/**
 * @belief   What is missing counts as 0.
 * @origin   Padding with zeros is the habit from numbers.
 * @replaces 1-shapes.ts
 * @fails    1-shapes > alignRight · ones in front, until the rank is reached
 * @says     has zeros for the new axes
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function alignRight(shape: Shape, rank: number): number[] {
  return [...Array<number>(rank - shape.length).fill(0), ...shape];
}
