/**
 * @belief   A tensor made of an array is another view of the array.
 * @origin   PyTorch has views everywhere.
 * @replaces 1-data.ts
 * @does     copies the values in place of sharing their memory.
 * @mend     tensor(values) copies. fromTypedArray(values, shape) takes the memory as it is. See section 1.
 */
import { type Tensor, type TypedArray, tensor } from "#engine";

export function shared(values: TypedArray, shape: readonly number[]): Tensor {
  return tensor(values).view([...shape]);
}
