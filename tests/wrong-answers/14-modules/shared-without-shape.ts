/**
 * @belief   A typed array has one dimension, and so has the tensor.
 * @origin   That is the shape of the array.
 * @replaces 1-data.ts
 * @does     gives all numbers in one row, whatever the shape.
 * @mend     Hand the shape over as well: fromTypedArray(values, shape).
 */
import { fromTypedArray, type Tensor, type TypedArray } from "#engine";

export function shared(values: TypedArray, _shape: readonly number[]): Tensor {
  return fromTypedArray(values, [values.length]);
}
