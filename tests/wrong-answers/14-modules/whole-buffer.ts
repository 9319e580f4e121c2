/**
 * @belief   values.buffer is the memory of the values.
 * @origin   It often is, and no more.
 * @replaces 1-data.ts
 * @does     puts the tensor around all that lies in the memory behind the typed array, also what isn't part of it.
 * @mend     A typed array may be a part of a longer memory: hand over the array itself.
 */
import { fromTypedArray, type Tensor, type TypedArray } from "#engine";

export function shared(values: TypedArray, shape: readonly number[]): Tensor {
  const Kind = values.constructor as unknown as new (memory: ArrayBufferLike) => TypedArray;
  return fromTypedArray(new Kind(values.buffer), shape);
}
