/**
 * @belief   Array(n) is a list of n ones, or its places will count as 1.
 * @origin   [1] * n in Python makes the list and fills it.
 * @replaces 1-shapes.ts
 * @does     leaves the new axes without a number: undefined.
 * @mend     Array(n) makes empty places. Put the ones in, with fill(1).
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function alignRight(shape: Shape, rank: number): number[] {
  return [...Array<number>(rank - shape.length), ...shape];
}
