/**
 * @way      Counts first, then writes each number to its place.
 * @replaces 4-tensor.ts
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function pack(nested: Nested): Float32Array {
  const count = (part: Nested): number =>
    typeof part === "number" ? 1 : part.reduce<number>((sum, inner) => sum + count(inner), 0);
  const values = new Float32Array(count(nested));
  let next = 0;
  const write = (part: Nested): void => {
    if (typeof part === "number") values[next++] = part;
    else part.forEach(write);
  };
  write(nested);
  return values;
}
