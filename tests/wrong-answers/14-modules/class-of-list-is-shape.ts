/**
 * @belief   A list in Tensor([2, 3]) is a shape.
 * @origin   For zeros([2, 3]) and rand([2, 3]) it is.
 * @replaces 1-data.ts
 * @does     takes a list for a shape.
 * @mend     The class takes a list for values, and numbers that stand one by one for lengths.
 */
import { type Tensor, type TypedArray, zeros } from "#engine";

export function classTensor(...data: readonly number[] | readonly [readonly number[] | TypedArray]): Tensor {
  const [first = 0, ...more] = data;
  if (typeof first === "object") return zeros(Array.from(first, (one) => Math.abs(Math.trunc(one))));
  return zeros([first, ...(more as number[])]);
}
