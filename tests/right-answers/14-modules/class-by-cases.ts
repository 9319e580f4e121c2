/**
 * @way      Asks for each case by itself.
 * @replaces 1-data.ts
 */
import { full, type Tensor, type TypedArray, tensor, zeros } from "#engine";

export function classTensor(...data: readonly number[] | readonly [readonly number[] | TypedArray]): Tensor {
  if (data.length === 0) return zeros(0);
  const [first] = data;
  if (typeof first === "number") return full([...(data as readonly number[])], 0);
  return tensor(Float32Array.from(first as readonly number[]));
}
