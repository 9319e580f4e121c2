/**
 * @belief   true is 1 and false is 0, so booleans are numbers.
 * @origin   In arithmetic they are taken for them.
 * @replaces 1-data.ts
 * @does     makes float32 of booleans.
 * @mend     A list of booleans gives bool: leave the values as they are.
 */
import { type Tensor, type TypedArray, tensor } from "#engine";

export function copied(
  values: TypedArray | readonly number[] | readonly boolean[],
  shape: readonly number[],
): Tensor {
  const numbers = Array.isArray(values) ? values.map(Number) : values;
  return tensor(numbers as TypedArray).view([...shape]);
}
