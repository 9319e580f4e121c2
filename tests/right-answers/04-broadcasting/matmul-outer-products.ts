/**
 * @way      It adds up k tables, each a column of a by a row of b.
 * @replaces 7-matmul.ts
 */
import { type NdArray, shapeText } from "#work/04-broadcasting/nd.ts";

export function matmul(a: NdArray, b: NdArray): NdArray {
  const [n, k] = a.shape as [number, number];
  const [inner, m] = b.shape as [number, number];
  if (k !== inner) throw new Error(`${shapeText(a.shape)} meets ${shapeText(b.shape)}`);
  const sums = new Float64Array(n * m);
  for (let i = 0; i < k; i++) {
    for (let r = 0; r < n; r++) {
      for (let c = 0; c < m; c++) sums[r * m + c]! += a.values[r * k + i]! * b.values[i * m + c]!;
    }
  }
  return { values: Float32Array.from(sums), shape: [n, m] };
}
