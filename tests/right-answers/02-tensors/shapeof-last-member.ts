/**
 * @way      Walks down along the last members.
 * @replaces 2-shape.ts
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function shapeOf(nested: Nested): number[] {
  const shape: number[] = [];
  for (let part: Nested | undefined = nested; Array.isArray(part); part = part.at(-1)) {
    shape[shape.length] = part.length;
  }
  return shape;
}
