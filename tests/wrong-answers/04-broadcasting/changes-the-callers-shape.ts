/**
 * @belief   unshift gives back a longer list, like concat.
 * @origin   unshift changes the list that it is called on.
 * @replaces 1-shapes.ts
 * @does     puts the ones into the list that it was given, and returns that same list.
 * @mend     The shape belongs to the caller, and unshift changes it. Make a new list, for instance by spreading:
 *           [...first, ...second].
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function alignRight(shape: Shape, rank: number): number[] {
  const aligned = shape as number[];
  while (aligned.length < rank) aligned.unshift(1);
  return aligned;
}
