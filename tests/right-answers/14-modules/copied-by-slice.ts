/**
 * @way      Copies typed arrays itself, and puts a tensor around the copy.
 * @replaces 1-data.ts
 */
import { fromTypedArray, type Tensor, type TypedArray, tensor } from "#engine";

export function copied(
  values: TypedArray | readonly number[] | readonly boolean[],
  shape: readonly number[],
): Tensor {
  return ArrayBuffer.isView(values)
    ? fromTypedArray(values.slice(), shape)
    : tensor(values).reshape([...shape]);
}
