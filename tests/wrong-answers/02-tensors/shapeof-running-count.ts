/**
 * @belief   The length of an axis is how many there are at this level in all.
 * @origin   The levels are flattened one after the other, and each is counted.
 * @replaces 2-shape.ts
 * @does     gives for each axis how many members there are at this level in all lists together.
 * @mend     The length of an axis is the length of one list: look at the first member alone.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function shapeOf(nested: Nested): number[] {
  const shape: number[] = [];
  for (let level: Nested | undefined = nested; Array.isArray(level); ) {
    shape.push(level.length);
    level = Array.isArray(level[0]) ? (level as Nested[][]).flat() : undefined;
  }
  return shape;
}
