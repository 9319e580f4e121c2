/**
 * @belief   The lengths of 1 that are there already are among the missing ones.
 * @origin   Ones are counted instead of axes.
 * @replaces 1-shapes.ts
 * @does     leaves out the ones that the shape itself has in front.
 * @mend     An axis of length 1 is an axis and stays. Add ones for the missing axes only.
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function alignRight(shape: Shape, rank: number): number[] {
  const first = shape.findIndex((length) => length !== 1);
  const own = first < 0 ? [] : shape.slice(first);
  return [...Array<number>(Math.max(0, rank - shape.length)).fill(1), ...own];
}
