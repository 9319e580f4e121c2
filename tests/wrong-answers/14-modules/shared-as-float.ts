/**
 * @belief   A tensor to compute with is float32.
 * @origin   Networks compute in float32.
 * @replaces 1-data.ts
 * @does     makes float32 of the values, which is a copy.
 * @mend     What is shared keeps its type: fromTypedArray(values, shape), and no change of the type.
 */
import { type Tensor, type TypedArray, tensor } from "#engine";

export function shared(values: TypedArray, shape: readonly number[]): Tensor {
  return tensor(values, { dtype: "float32" }).view([...shape]);
}
