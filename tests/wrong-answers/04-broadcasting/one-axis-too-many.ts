/**
 * @belief   The loop goes on until the rank is reached, and includes it.
 * @origin   <= is written for <.
 * @replaces 1-shapes.ts
 * @does     adds one axis too many.
 * @mend     Stop when the list has as many lengths as the rank says.
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function alignRight(shape: Shape, rank: number): number[] {
  const aligned = [...shape];
  while (aligned.length <= rank) aligned.unshift(1);
  return aligned;
}
