/**
 * @belief   A shape is its text, and a text is easily put together.
 * @origin   split is the way from a text to a list.
 * @replaces 1-shapes.ts
 * @does     adds an axis of length 0 when the shape has no axes.
 * @mend     An empty text split at commas gives one empty item, and that becomes 0. Work on the lists themselves.
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function alignRight(shape: Shape, rank: number): number[] {
  return ("1,".repeat(rank - shape.length) + shape.join(",")).split(",").map(Number);
}
