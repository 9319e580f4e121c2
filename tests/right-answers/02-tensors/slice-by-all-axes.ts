/**
 * @way      Looks at every axis, with a start of 0 for the others.
 * @replaces 6-slices.ts
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function slice(x: Tensor, axis: number, start: number, end: number): Tensor {
  const starts = x.shape.map(() => 0).with(axis, start);
  const ends = x.shape.with(axis, end);
  return {
    values: x.values,
    shape: ends.map((last, at) => last - starts[at]!),
    strides: x.strides.slice(),
    offset: starts.reduce((place, first, at) => place + first * x.strides[at]!, x.offset),
  };
}
