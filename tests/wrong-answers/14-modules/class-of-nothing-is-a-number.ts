/**
 * @belief   No lengths at all are the shape ().
 * @origin   zeros() in this engine gives a single number.
 * @replaces 1-data.ts
 * @does     gives a single number when nothing is handed over.
 * @mend     Of nothing the class makes a tensor without numbers, of shape (0).
 */
import { type Tensor, type TypedArray, tensor, zeros } from "#engine";

export function classTensor(...data: readonly number[] | readonly [readonly number[] | TypedArray]): Tensor {
  const [first] = data;
  if (typeof first === "object") return tensor([...first], { dtype: "float32" });
  return zeros([...(data as readonly number[])]);
}
