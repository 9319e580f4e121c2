/**
 * What the tests of the kernels share: operands in every layout, and a matrix product written as three loops.
 *
 * Tolerance of a product: float32 rounds each of the k additions by at most 6e-8 of the sum of magnitudes so far, so the
 * result may be off by k · 6e-8 · Σ|a·b|; the kernels add in several partial sums and stay far below.
 */
import { expect } from "vitest";
import { expandTo } from "../../../solutions/engine/array/broadcast.ts";
import { allocate, type DType } from "../../../solutions/engine/array/dtype.ts";
import { type NdArray, wrap } from "../../../solutions/engine/array/ndarray.ts";
import { slice, transpose } from "../../../solutions/engine/array/views.ts";

/** Numbers between -1 and 1 that look random and are the same in every run. */
export function numbers(shape: readonly number[], seed = 1, dtype: DType = "float32"): NdArray {
  const values = allocate(
    dtype,
    shape.reduce((a, b) => a * b, 1),
  );
  let state = seed * 2_654_435_761;
  for (let i = 0; i < values.length; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    values[i] = dtype.startsWith("float") ? state / 2 ** 31 - 1 : state % 7;
  }
  return wrap(values, shape, dtype);
}

export const at = (x: NdArray, i: number, j: number) =>
  x.values[x.offset + i * x.strides[0]! + j * x.strides[1]!]!;

/** A @ B + bias by three loops over doubles, and beside each result how far off it may be. */
export function oracle(a: NdArray, b: NdArray, bias?: NdArray): { value: number; tolerance: number }[] {
  const [m, k] = a.shape as [number, number];
  const n = b.shape[1]!;
  const results = [];
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      const start = bias ? bias.values[bias.offset + j * bias.strides[0]!]! : 0;
      let value = start;
      let magnitude = Math.abs(start);
      for (let p = 0; p < k; p++) {
        value += at(a, i, p) * at(b, p, j);
        magnitude += Math.abs(at(a, i, p) * at(b, p, j));
      }
      results.push({ value, tolerance: (k + 2) * 6e-8 * magnitude + 1e-30 });
    }
  }
  return results;
}

export function expectProduct(result: NdArray, a: NdArray, b: NdArray, bias?: NdArray): void {
  expect(result.shape).toEqual([a.shape[0], b.shape[1]]);
  expect(result.dtype).toBe(a.dtype);
  expect(result.isContiguous).toBe(true);
  expect(result.offset).toBe(0);
  const expected = oracle(a, b, bias);
  expect(result.values.length).toBe(expected.length);
  expected.forEach(({ value, tolerance }, i) => {
    const difference = Math.abs(result.values[i]! - value);
    if (!(difference <= tolerance))
      throw new Error(`element ${i}: expected ${value}, got ${result.values[i]}`);
  });
}

/** The numbers of a matrix, laid out in the ways that views can bring about. */
export const layouts: Record<string, (m: number, n: number, seed: number) => NdArray> = {
  dense: (m, n, seed) => numbers([m, n], seed),
  transposed: (m, n, seed) => transpose(numbers([n, m], seed), 0, 1),
  "rows of a larger one": (m, n, seed) => slice(numbers([m + 5, n], seed), 0, 3, m + 3),
  "columns of a larger one": (m, n, seed) => slice(numbers([m, n + 7], seed), 1, 2, n + 2),
  "every third row and second column": (m, n, seed) =>
    slice(slice(numbers([3 * m, 2 * n], seed), 0, 0, undefined, 3), 1, 1, undefined, 2),
  "columns of a transposed one": (m, n, seed) => slice(transpose(numbers([n + 4, m], seed), 0, 1), 1, 4),
  "one row, repeated": (m, n, seed) => expandTo("expand", numbers([1, n], seed), [m, n]),
  "one column, repeated": (m, n, seed) => expandTo("expand", numbers([m, 1], seed), [m, n]),
};
