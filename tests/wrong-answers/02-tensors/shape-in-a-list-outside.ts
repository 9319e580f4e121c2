/**
 * @belief   A list is made once.
 * @origin   It stands above the function.
 * @replaces 2-shape.ts
 * @does     collects the lengths in a list outside of the function: each call adds to what the last one left.
 * @mend     Make the list inside of the function, so that each call begins with an empty one.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

const shape: number[] = [];

export function shapeOf(nested: Nested): number[] {
  if (typeof nested === "number") return shape;
  shape.push(nested.length);
  return shapeOf(nested[0]!);
}
