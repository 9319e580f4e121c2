/**
 * @belief   The loop begins after the axes that are there.
 * @origin   Counting from 0 and counting from 1 are mixed up.
 * @replaces 1-shapes.ts
 * @does     adds one axis too few.
 * @mend     rank minus the number of axes are missing. Check with an example: from 2 axes to rank 3 it's one.
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function alignRight(shape: Shape, rank: number): number[] {
  const aligned = [...shape];
  for (let axis = shape.length + 1; axis < rank; axis++) aligned.unshift(1);
  return aligned;
}
