/**
 * @belief   A shape without axes has nothing to align.
 * @origin   An empty list looks like a special case that ends the work.
 * @replaces 1-shapes.ts
 * @does     returns an empty list when the shape has no axes.
 * @mend     A shape without axes needs the most ones of all: as many as the rank says.
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function alignRight(shape: Shape, rank: number): number[] {
  if (shape.length === 0) return [];
  return [...Array<number>(rank - shape.length).fill(1), ...shape];
}
