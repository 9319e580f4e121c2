/**
 * @belief   unshift gives back a longer list, like concat.
 * @origin   unshift changes the list that it is called on.
 * @replaces 1-shapes.ts
 * @fails    1-shapes > alignRight · leaves the shape it was given as it was
 * @says     is the caller's own shape, changed
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function alignRight(shape: Shape, rank: number): number[] {
  const aligned = shape as number[];
  while (aligned.length < rank) aligned.unshift(1);
  return aligned;
}
