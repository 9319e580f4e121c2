/**
 * @way      One more than the rank of the last member.
 * @replaces 2-shape.ts
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function rankOf(nested: Nested): number {
  return typeof nested === "number" ? 0 : 1 + rankOf(nested.at(-1)!);
}
