/**
 * @belief   At each level the next list is the one with the level's number.
 * @origin   One counter does for the level and the place.
 * @replaces 2-shape.ts
 * @does     looks for the next level in member 0, then in member 1 of that, and so on, and stops where there
 *           is no such member.
 * @mend     All members of a list have the same shape. Take member 0 at every level: it is there wherever
 *           there is one.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function shapeOf(nested: Nested): number[] {
  const shape: number[] = [];
  let part: Nested | undefined = nested;
  for (let level = 0; Array.isArray(part); level++) {
    shape.push(part.length);
    part = part[level];
  }
  return shape;
}
