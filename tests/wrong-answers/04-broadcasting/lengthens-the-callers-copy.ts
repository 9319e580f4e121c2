/**
 * @belief   The list to return must be new; on the way there, the given one may be used.
 * @origin   A copy is made at the end, when the harm is done.
 * @replaces 1-shapes.ts
 * @does     returns a list of its own, but puts the ones into the list that it was given as well.
 * @mend     Copy first, then add. Or don't change anything: [...first, ...second] makes a new list of two.
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function alignRight(shape: Shape, rank: number): number[] {
  const given = shape as number[];
  while (given.length < rank) given.unshift(1);
  return [...given];
}
