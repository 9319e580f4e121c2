/**
 * @belief   When the first and the last stride are right, those between them are, too.
 * @origin   With two axes there are no others.
 * @replaces 5-view.ts
 * @does     looks at the first and the last stride alone, and accepts a tensor whose strides between them are
 *           others.
 * @mend     Compare all strides with those of row-major order.
 */
import { rowMajorStrides } from "#work/02-tensors/3-strides.ts";
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function view(x: Tensor, shape: readonly number[]): Tensor {
  const sizeOf = (lengths: readonly number[]) => lengths.reduce((product, length) => product * length, 1);
  const due = rowMajorStrides(x.shape);
  const isPacked = x.strides[0] === due[0] && x.strides.at(-1) === due.at(-1);
  if (sizeOf(x.shape) !== sizeOf(shape) || !isPacked) {
    throw new Error(`view: (${x.shape.join(", ")}) can't be seen as (${shape.join(", ")})`);
  }
  return packed(x.values, shape, x.offset);
}
