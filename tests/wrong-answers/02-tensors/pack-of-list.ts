/**
 * @belief   of takes a list, as from does.
 * @origin   The two names are easily mixed up.
 * @replaces 4-tensor.ts
 * @does     gives an array of one number, made of the whole list: NaN, or the number when there is only one.
 * @mend     `Float32Array.of` takes numbers one by one. For a list it's `Float32Array.from`.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function pack(nested: Nested): Float32Array {
  return Float32Array.of((nested as unknown[]).flat(Number.POSITIVE_INFINITY) as unknown as number);
}
