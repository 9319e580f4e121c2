/**
 * @belief   What counts as false is no number.
 * @origin   An `if (part)` is written to be safe.
 * @replaces 4-tensor.ts
 * @does     loses every 0.
 * @mend     0 is a number like any other. Ask whether a part is a list, not whether it counts as true.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function pack(nested: Nested): Float32Array {
  const numbers = (nested as unknown[]).flat(Number.POSITIVE_INFINITY) as number[];
  return Float32Array.from(numbers.filter((value) => value));
}
