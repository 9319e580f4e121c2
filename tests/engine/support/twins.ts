/**
 * Running something with the plain kernels, to compare it with what the fast ones gave.
 */
import { expect } from "vitest";
import type { Tensor } from "#engine";
import * as kernels from "../../../solutions/engine/kernels/index.ts";

/** @param tolerance relative to max(1, |expected|) */
export function expectClose(what: string, actual: Tensor, expected: Tensor, tolerance: number): void {
  expect(actual.shape, what).toEqual(expected.shape);
  expectNumbers(what, actual.toTypedArray(), expected.toTypedArray(), tolerance);
}

export function expectNumbers(
  what: string,
  actual: ArrayLike<number>,
  wanted: ArrayLike<number>,
  tolerance: number,
): void {
  expect(actual.length, what).toBe(wanted.length);
  for (let i = 0; i < wanted.length; i++) {
    const [got, want] = [actual[i]!, wanted[i]!];
    if (Object.is(got, want) || Math.abs(got - want) <= tolerance * Math.max(1, Math.abs(want))) continue;
    throw new Error(`${what}: element ${i} is ${got}, expected ${want}`);
  }
}

/** What `work` gives with the plain kernels. */
export function plainly<T>(work: () => T): T {
  kernels.useKernels("plain");
  const result = work();
  kernels.useKernels("wasm");
  return result;
}
