/**
 * @belief   To divide at once or at the end is the same.
 * @origin   The division stands one line too early.
 * @replaces 4-distances.ts
 * @does     divides the sum anew after every number.
 * @mend     Divide once, when everything is added up: after the inner loop.
 */
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function meanOfLastTwo(x: NdArray): NdArray {
  const shape = x.shape.slice(0, -2);
  const size = sizeOf(x.shape.slice(-2));
  const values = new Float32Array(sizeOf(shape));
  for (const i of values.keys()) {
    let mean = 0;
    for (let j = 0; j < size; j++) mean = (mean + x.values[i * size + j]!) / size;
    values[i] = mean;
  }
  return { values, shape };
}
