/**
 * @belief   A length that is there is truthy.
 * @origin   if (!first) looks like "nothing was given".
 * @replaces 1-data.ts
 * @does     takes a first length of 0 for nothing at all.
 * @mend     0 is a length: ask how many arguments there are, data.length === 0.
 */
import { type Tensor, type TypedArray, tensor, zeros } from "#engine";

export function classTensor(...data: readonly number[] | readonly [readonly number[] | TypedArray]): Tensor {
  const [first, ...more] = data;
  if (!first) return zeros([0]);
  if (typeof first === "object") return tensor([...first], { dtype: "float32" });
  return zeros([first, ...(more as number[])]);
}
