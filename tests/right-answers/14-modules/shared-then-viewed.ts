/**
 * @way      Shares one row, and gives it the shape with view.
 * @replaces 1-data.ts
 */
import { fromTypedArray, type Tensor, type TypedArray } from "#engine";

export function shared(values: TypedArray, shape: readonly number[]): Tensor {
  return fromTypedArray(values, [values.length]).view([...shape]);
}
