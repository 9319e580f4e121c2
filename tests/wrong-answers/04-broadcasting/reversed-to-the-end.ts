/**
 * @belief   Counted from the right, the new axes come last.
 * @origin   The list is filled from the right, and nobody turns it back.
 * @replaces 1-shapes.ts
 * @does     returns the whole result in reverse order: the lengths backwards, then the ones.
 * @mend     If you go from right to left, turn the list round at the end, or use unshift on a list of your own.
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function alignRight(shape: Shape, rank: number): number[] {
  const aligned = [...shape].reverse();
  while (aligned.length < rank) aligned.push(1);
  return aligned;
}
