/**
 * @belief   Pixels are bytes, so a byte array will do.
 * @origin   The images of module 01 were bytes.
 * @replaces 4-tensor.ts
 * @does     gives a Uint8Array, and what is no whole number from 0 to 255 doesn't fit in.
 * @mend     Make a Float32Array: it holds fractions, and numbers below 0 and above 255.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function pack(nested: Nested): Float32Array {
  const numbers = (nested as unknown[]).flat(Number.POSITIVE_INFINITY) as number[];
  return Uint8Array.from(numbers) as unknown as Float32Array;
}
