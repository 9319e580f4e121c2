/**
 * @belief   Both functions of the engine that take an array do the same.
 * @origin   The tensors that they give look alike.
 * @replaces 1-data.ts
 * @does     shares the memory of a typed array in place of copying it.
 * @mend     fromTypedArray shares. tensor(values) copies. See section 1.
 */
import { fromTypedArray, type Tensor, type TypedArray, tensor } from "#engine";

export function copied(
  values: TypedArray | readonly number[] | readonly boolean[],
  shape: readonly number[],
): Tensor {
  if (ArrayBuffer.isView(values)) return fromTypedArray(values, shape);
  return tensor(values).view([...shape]);
}
