/**
 * @belief   A missing axis is as long as the first one.
 * @origin   A picture that stretches to a thousand seems to be repeated, and so its lengths.
 * @replaces 1-shapes.ts
 * @does     gives every new axis the length of the first axis.
 * @mend     A missing axis counts as 1, whatever lengths the shape has.
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function alignRight(shape: Shape, rank: number): number[] {
  return [...Array<number>(rank - shape.length).fill(shape[0] ?? 1), ...shape];
}
