/**
 * @belief   reduce gives 0 for an empty list.
 * @origin   A sum of nothing is 0.
 * @replaces 7-matmul.ts
 * @does     fails when there are no products to add up.
 * @mend     Without a start, reduce fails on an empty list. Give it 0 as its second argument.
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function cell(a: NdArray, b: NdArray, row: number, column: number): number {
  const k = a.shape[1]!;
  const m = b.shape[1]!;
  const products = Array.from({ length: k }, (_, i) => a.values[row * k + i]! * b.values[i * m + column]!);
  return products.reduce((sum, product) => sum + product);
}
