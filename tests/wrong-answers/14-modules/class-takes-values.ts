/**
 * @belief   Tensor(3) is the number 3.
 * @origin   tensor(3) is, and the names differ in one letter.
 * @replaces 1-data.ts
 * @does     takes numbers that stand one by one for values.
 * @mend     The class takes them for lengths: Tensor(3) has three numbers. See section 1.
 */
import { type Tensor, type TypedArray, tensor } from "#engine";

export function classTensor(...data: readonly number[] | readonly [readonly number[] | TypedArray]): Tensor {
  const [first] = data;
  if (typeof first === "object") return tensor([...first], { dtype: "float32" });
  return tensor(data.length === 1 ? (first as number) : [...(data as readonly number[])]);
}
