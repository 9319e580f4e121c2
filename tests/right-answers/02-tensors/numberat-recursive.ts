/**
 * @way      Calls itself with the indices that are left.
 * @replaces 2-shape.ts
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function numberAt(nested: Nested, indices: readonly number[]): number {
  const [first, ...rest] = indices;
  return first === undefined ? (nested as number) : numberAt((nested as Nested[])[first]!, rest);
}
