/**
 * @belief   slice(-n) gives the last n, for every n.
 * @origin   For n = 0 it is slice(-0), which is slice(0): everything.
 * @replaces 1-shapes.ts
 * @does     takes the last n of a list of ones with slice(-n). When no axis is missing, that is slice(-0),
 *           and gives all of them.
 * @mend     Make just as many ones as are missing: new Array(missing).fill(1).
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function alignRight(shape: Shape, rank: number): number[] {
  const missing = rank - shape.length;
  const ones: number[] = Array(rank).fill(1);
  return [...ones.slice(-missing), ...shape];
}
