/**
 * @belief   fill puts a fresh list into each place.
 * @origin   fill(0) puts a fresh 0 there.
 * @replaces 7-matmul.ts
 * @does     adds up all rows of the product in one and the same list.
 * @mend     fill puts the same list into all places. Make a new one for each row: Array.from({ length: n }, () =>
 *           ...).
 */
import { type NdArray, shapeText } from "#work/04-broadcasting/nd.ts";

export function matmul(a: NdArray, b: NdArray): NdArray {
  const [n, k] = a.shape as [number, number];
  const [j, m] = b.shape as [number, number];
  if (k !== j) throw new Error(`${shapeText(a.shape)} @ ${shapeText(b.shape)}: ${k} isn't ${j}`);
  const rows: number[][] = new Array(n).fill(new Array(m).fill(0));
  for (let r = 0; r < n; r++) {
    for (let c = 0; c < m; c++) {
      for (let i = 0; i < k; i++) rows[r]![c]! += a.values[r * k + i]! * b.values[i * m + c]!;
    }
  }
  return { values: Float32Array.from(rows.flat()), shape: [n, m] };
}
