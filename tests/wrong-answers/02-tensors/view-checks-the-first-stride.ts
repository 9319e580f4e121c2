/**
 * @belief   If the first step is as long as all that lies below it, the rest is in order, too.
 * @origin   One look is quicker than one for each axis.
 * @replaces 5-view.ts
 * @does     looks at the first stride alone, and accepts a tensor whose other axes are exchanged.
 * @mend     Compare all strides with those of row-major order.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function view(x: Tensor, shape: readonly number[]): Tensor {
  const size = x.shape.reduce((product, length) => product * length, 1);
  const room = shape.reduce((product, length) => product * length, 1);
  const [length, stride] = [x.shape[0] ?? 1, x.strides[0] ?? 1];
  if (size !== room || length * stride !== size) {
    throw new Error(`view: [${x.shape.join(", ")}] can't be seen as [${shape.join(", ")}]`);
  }
  return packed(x.values, shape, x.offset);
}
