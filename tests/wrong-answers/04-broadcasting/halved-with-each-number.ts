/**
 * @belief   A mean is kept up to date by the mean of itself and the next number.
 * @origin   For two numbers it is true.
 * @replaces 4-distances.ts
 * @does     takes the mean of the mean so far and the next number, so that later numbers count more.
 * @mend     Add up all numbers of a picture, and divide once, by how many there are.
 */
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function meanOfLastTwo(x: NdArray): NdArray {
  const shape = x.shape.slice(0, -2);
  const size = sizeOf(x.shape.slice(-2));
  const values = new Float32Array(sizeOf(shape));
  for (let i = 0; i < values.length; i++) {
    let mean = x.values[i * size]!;
    for (let j = 1; j < size; j++) mean = (mean + x.values[i * size + j]!) / 2;
    values[i] = mean;
  }
  return { values, shape };
}
