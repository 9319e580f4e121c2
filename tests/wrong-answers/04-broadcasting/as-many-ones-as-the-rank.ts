/**
 * @belief   The rank says how many ones to put in front.
 * @origin   The axes that are there are forgotten.
 * @replaces 1-shapes.ts
 * @does     puts as many ones in front as the rank says, however many axes are there already.
 * @mend     Only the missing axes are added. Count them: the rank minus the axes that are there.
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function alignRight(shape: Shape, rank: number): number[] {
  return [...Array<number>(rank).fill(1), ...shape];
}
