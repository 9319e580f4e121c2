/**
 * @belief   A list of whole numbers gives a tensor of whole numbers.
 * @origin   In PyTorch it does: torch.tensor([1, 2]) is int64.
 * @replaces 1-data.ts
 * @does     makes int64 of a list that holds whole numbers only.
 * @mend     JavaScript has one type of number: here a plain list gives float32. See section 1.
 */
import { type Tensor, type TypedArray, tensor } from "#engine";

export function copied(
  values: TypedArray | readonly number[] | readonly boolean[],
  shape: readonly number[],
): Tensor {
  const isWhole = Array.isArray(values) && values.every((value) => Number.isInteger(value));
  return tensor(values, isWhole ? { dtype: "int64" } : {}).view([...shape]);
}
