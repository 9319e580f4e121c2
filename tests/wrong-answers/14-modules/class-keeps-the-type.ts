/**
 * @belief   Tensor(array) keeps the type of the array.
 * @origin   The function tensor does.
 * @replaces 1-data.ts
 * @does     keeps the type of a typed array.
 * @mend     The class makes float32 of everything: ask for dtype: "float32". See section 1.
 */
import { type Tensor, type TypedArray, tensor, zeros } from "#engine";

export function classTensor(...data: readonly number[] | readonly [readonly number[] | TypedArray]): Tensor {
  const [first = 0, ...more] = data;
  if (typeof first === "object") return tensor(first);
  return zeros([first, ...(more as number[])]);
}
