/**
 * @belief   Two single rows of the same length are two vectors, and their product is one number.
 * @origin   In mathematics, two vectors have such a product.
 * @replaces 7-matmul.ts
 * @does     multiplies two single rows of the same length, though (1, 3) and (1, 3) have the inner lengths 3 and 1.
 * @mend     Nothing is turned over to fit: when the inner lengths differ, throw the Error of `productShape`.
 */
import { cell, productShape } from "#work/04-broadcasting/7-matmul.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function matmul(a: NdArray, b: NdArray): NdArray {
  const areRows = a.shape[0] === 1 && b.shape[0] === 1 && a.shape[1] === b.shape[1];
  const right: NdArray = areRows ? { values: b.values, shape: [b.shape[1]!, 1] } : b;
  const [rows, columns] = productShape(a.shape, right.shape);
  const places = Array.from({ length: rows * columns }, (_, i) => i);
  const values = Float32Array.from(places, (i) => cell(a, right, Math.floor(i / columns), i % columns));
  return { values, shape: [rows, columns] };
}
