/**
 * @belief   A list that is put into a list becomes a part of it.
 * @origin   The three dots are forgotten.
 * @replaces 1-shapes.ts
 * @does     puts the ones into the result as a list of their own.
 * @mend     Spread the list of ones as well: [...first, ...second] puts the items of both into one list.
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function alignRight(shape: Shape, rank: number): number[] {
  return [Array<number>(rank - shape.length).fill(1) as unknown as number, ...shape];
}
