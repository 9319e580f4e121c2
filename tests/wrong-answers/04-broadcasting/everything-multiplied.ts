/**
 * @belief   All numbers of the row and the column are multiplied.
 * @origin   It's called a product.
 * @replaces 7-matmul.ts
 * @does     multiplies all the products in place of adding them.
 * @mend     Each number of the row meets one of the column. These products are added up.
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function cell(a: NdArray, b: NdArray, row: number, column: number): number {
  const [length, width] = b.shape as [number, number];
  let product = 1;
  for (let i = 0; i < length; i++) product *= a.values[row * length + i]! * b.values[i * width + column]!;
  return product;
}
