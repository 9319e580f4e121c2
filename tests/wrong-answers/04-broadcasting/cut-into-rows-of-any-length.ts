/**
 * @belief   b fits when it can be cut into k rows.
 * @origin   The number of values is looked at, not the shape.
 * @replaces 7-matmul.ts
 * @does     cuts the numbers of b into as many rows as a has columns, whatever b's shape is.
 * @mend     The shape of b says how its rows are cut. When a.shape[1] and b.shape[0] differ, throw.
 */
import { type NdArray, shapeText } from "#work/04-broadcasting/nd.ts";

export function matmul(a: NdArray, b: NdArray): NdArray {
  const n = a.shape[0]!;
  const k = a.shape[1]!;
  if (b.values.length % k > 0) throw new Error(`${shapeText(a.shape)} doesn't fit ${shapeText(b.shape)}`);
  const m = b.values.length / k;
  const values = new Float32Array(n * m);
  for (let i = 0; i < values.length; i++) {
    const row = Math.floor(i / m);
    const column = i % m;
    for (let j = 0; j < k; j++) values[i]! += a.values[row * k + j]! * b.values[j * m + column]!;
  }
  return { values, shape: [n, m] };
}
