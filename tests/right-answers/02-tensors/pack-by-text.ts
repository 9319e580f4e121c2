/**
 * @way      Writes the lists as text and reads the numbers between the commas.
 * @replaces 4-tensor.ts
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function pack(nested: Nested): Float32Array {
  return new Float32Array(String(nested).split(",").map(Number));
}
