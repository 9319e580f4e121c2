/**
 * @belief   values.buffer begins with the first of the values.
 * @origin   It does when the Float32Array was made alone.
 * @replaces 4-distances.ts
 * @does     reads from the beginning of the memory, also when values begins later in it.
 * @mend     A Float32Array may be a part of a longer one. Take parts of values itself: x.values.subarray(from, to).
 */
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function meanOfLastTwo(x: NdArray): NdArray {
  const shape = x.shape.slice(0, -2);
  const size = sizeOf(x.shape.slice(-2));
  const values = new Float32Array(sizeOf(shape));
  for (const i of values.keys()) {
    const part = new Float32Array(x.values.buffer, i * size * x.values.BYTES_PER_ELEMENT, size);
    values[i] = part.reduce((sum, value) => sum + value, 0) / size;
  }
  return { values, shape };
}
