/**
 * @belief   The sum begins at 0, once.
 * @origin   The line before the loops is one loop too far out.
 * @replaces 4-distances.ts
 * @does     adds the numbers of earlier pictures to those of the later ones.
 * @mend     Each picture's sum begins at 0: set it back inside the outer loop.
 */
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function meanOfLastTwo(x: NdArray): NdArray {
  const shape = x.shape.slice(0, -2);
  const size = sizeOf(x.shape.slice(-2));
  const values = new Float32Array(sizeOf(shape));
  let sum = 0;
  for (const i of values.keys()) {
    for (let j = 0; j < size; j++) sum += x.values[i * size + j]!;
    values[i] = sum / size;
  }
  return { values, shape };
}
