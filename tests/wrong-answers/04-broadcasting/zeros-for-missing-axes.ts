/**
 * @belief   What is missing counts as 0.
 * @origin   Padding with zeros is the habit from numbers.
 * @replaces 1-shapes.ts
 * @does     gives every new axis the length 0.
 * @mend     A missing axis counts as 1. An axis of length 0 holds nothing at all.
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function alignRight(shape: Shape, rank: number): number[] {
  return [...Array<number>(rank - shape.length).fill(0), ...shape];
}
