/**
 * @belief   splice hands out a piece of a list and leaves the list alone.
 * @origin   slice and splice differ by one letter.
 * @replaces 1-shapes.ts
 * @does     takes its ones out of a list outside the function, until that one is empty.
 * @mend     splice changes the list, and later calls find none. Make as many ones as are missing in each call.
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

const ones = [1, 1, 1, 1, 1, 1, 1, 1];

export function alignRight(shape: Shape, rank: number): number[] {
  const missing = rank - shape.length;
  return [...ones.splice(0, missing), ...shape];
}
