/**
 * @belief   A new tensor holds ones.
 * @origin   One writes down the first function that makes a shape.
 * @replaces 1-data.ts
 * @does     fills the new tensor with 1.
 * @mend     Of lengths it makes zeros.
 */
import { ones, type Tensor, type TypedArray, tensor } from "#engine";

export function classTensor(...data: readonly number[] | readonly [readonly number[] | TypedArray]): Tensor {
  const [first = 0, ...more] = data;
  if (typeof first === "object") return tensor([...first], { dtype: "float32" });
  return ones([first, ...(more as number[])]);
}
