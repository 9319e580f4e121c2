/**
 * @way      Flattens one level at a time: how much longer the list becomes is the next length.
 * @replaces 2-shape.ts
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function shapeOf(nested: Nested): number[] {
  const shape: number[] = [];
  let level: Nested[] = [nested];
  while (Array.isArray(level[0])) {
    const inner: Nested[] = [];
    for (const list of level) for (const part of list as Nested[]) inner.push(part);
    shape.push(inner.length / level.length);
    level = inner;
  }
  return shape;
}
