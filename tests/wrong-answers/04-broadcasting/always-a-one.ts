/**
 * @belief   The new axis comes in front of every shape.
 * @origin   The example has one axis too few, so one is always added.
 * @replaces 1-shapes.ts
 * @does     puts exactly one 1 in front of every shape, whatever the rank is.
 * @mend     Ask the rank: as many ones are missing as it's larger than the number of axes, perhaps none.
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function alignRight(shape: Shape, rank: number): number[] {
  return rank < 0 ? [...shape] : [1, ...shape];
}
