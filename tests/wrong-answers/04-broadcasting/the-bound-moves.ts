/**
 * @belief   The loop runs as often as axes are missing at its beginning.
 * @origin   The condition is computed again each time, from a list that grows.
 * @replaces 1-shapes.ts
 * @does     stops halfway: it counts up to a number of missing axes that becomes smaller with every 1 it adds.
 * @mend     Work out how many ones are missing before the loop. Or go on while the list is shorter than the rank.
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function alignRight(shape: Shape, rank: number): number[] {
  const aligned = [...shape];
  for (let i = 0; i < rank - aligned.length; i++) aligned.unshift(1);
  return aligned;
}
