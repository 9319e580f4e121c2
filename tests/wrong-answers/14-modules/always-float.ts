/**
 * @belief   A tensor holds numbers, and numbers are float32.
 * @origin   In a network they nearly always are.
 * @replaces 1-data.ts
 * @does     makes float32 of all data, whatever type they have.
 * @mend     A typed array says which type it has. tensor(values) keeps it; ask for no dtype. See section 1.
 */
import { type Tensor, type TypedArray, tensor } from "#engine";

export function copied(
  values: TypedArray | readonly number[] | readonly boolean[],
  shape: readonly number[],
): Tensor {
  return tensor(values, { dtype: "float32" }).view([...shape]);
}
