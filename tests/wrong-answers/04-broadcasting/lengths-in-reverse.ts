/**
 * @belief   Whoever counts from the right writes down from the right.
 * @origin   The loop begins at the last length and pushes.
 * @replaces 1-shapes.ts
 * @does     returns the lengths in reverse order, with the ones in front.
 * @mend     The lengths stay in their order. Only ones come in front of them.
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function alignRight(shape: Shape, rank: number): number[] {
  return [...Array<number>(rank - shape.length).fill(1), ...[...shape].reverse()];
}
