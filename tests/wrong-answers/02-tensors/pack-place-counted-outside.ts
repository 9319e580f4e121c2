/**
 * @belief   A place that several calls share has to stand outside the function.
 * @origin   A function that calls itself needs a count that goes on.
 * @replaces 4-tensor.ts
 * @does     goes on writing where the call before it stopped: from the second call on, the numbers of the array are
 *           missing.
 * @mend     Begin at place 0 in every call: make the count inside the function that is exported.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

let next = 0;
const sizeOf = (part: Nested): number =>
  typeof part === "number" ? 1 : part.reduce<number>((sum, inner) => sum + sizeOf(inner), 0);

export function pack(nested: Nested): Float32Array {
  const values = new Float32Array(sizeOf(nested));
  const write = (part: Nested): void => {
    if (typeof part === "number") values[next++] = part;
    else for (const inner of part) write(inner);
  };
  write(nested);
  return values;
}
