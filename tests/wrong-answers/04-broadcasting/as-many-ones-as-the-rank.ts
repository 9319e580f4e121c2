/**
 * @belief   The rank says how many ones to put in front.
 * @origin   The axes that are there are forgotten.
 * @replaces 1-shapes.ts
 * @fails    1-shapes > alignRight · ones in front, until the rank is reached
 * @says     has as many ones as the rank
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function alignRight(shape: Shape, rank: number): number[] {
  return [...Array<number>(rank).fill(1), ...shape];
}
