/**
 * @belief   The first product is the cell.
 * @origin   return stands inside the loop.
 * @replaces 7-matmul.ts
 * @does     gives the first product alone.
 * @mend     Add up all the products, and return when the loop is done.
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function cell(a: NdArray, b: NdArray, row: number, column: number): number {
  return a.values[row * a.shape[1]!]! * b.values[column]!;
}
