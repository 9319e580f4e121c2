/**
 * @belief   Taking from the end of a list and putting in at the end keeps the order.
 * @origin   Lists that wait are kept on a stack, and `pop` takes the last one first.
 * @replaces 4-tensor.ts
 * @does     packs the numbers in reversed order.
 * @mend     The first number of the first list comes first. What is taken from the end must be put in at the front.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function pack(nested: Nested): Float32Array {
  const waiting: Nested[] = [nested];
  const numbers: number[] = [];
  while (waiting.length > 0) {
    const part = waiting.pop()!;
    if (Array.isArray(part)) waiting.push(...part);
    else numbers.push(part);
  }
  return Float32Array.from(numbers);
}
