/**
 * @belief   Lengths are whole numbers, so the tensor holds whole numbers.
 * @origin   The type of what is handed over decides, in the function.
 * @replaces 1-data.ts
 * @does     makes int64 where it makes zeros.
 * @mend     The class always gives float32.
 */
import { type Tensor, type TypedArray, tensor, zeros } from "#engine";

export function classTensor(...data: readonly number[] | readonly [readonly number[] | TypedArray]): Tensor {
  const [first = 0, ...more] = data;
  if (typeof first === "object") return tensor([...first], { dtype: "float32" });
  return zeros([first, ...(more as number[])], { dtype: "int64" });
}
