/**
 * @way      Writes the lists as text and counts the brackets at the beginning.
 * @replaces 2-shape.ts
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function rankOf(nested: Nested): number {
  return JSON.stringify(nested).search(/[^[]/);
}
