/**
 * @belief   Tensor takes one number: how many there are.
 * @origin   Tensor(3) is the example that everybody shows.
 * @replaces 1-data.ts
 * @does     reads the first length only.
 * @mend     Each number is the length of one dimension: put all of them into the shape.
 */
import { type Tensor, type TypedArray, tensor, zeros } from "#engine";

export function classTensor(...data: readonly number[] | readonly [readonly number[] | TypedArray]): Tensor {
  const [first = 0] = data;
  if (typeof first === "object") return tensor([...first], { dtype: "float32" });
  return zeros([first]);
}
