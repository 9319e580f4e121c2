/**
 * @way      Walks with `reduce`.
 * @replaces 2-shape.ts
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function numberAt(nested: Nested, indices: readonly number[]): number {
  return indices.reduce<Nested>((part, index) => (part as Nested[]).at(index)!, nested) as number;
}
