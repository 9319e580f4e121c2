/**
 * @belief   With `|| 0` nothing can be missing.
 * @origin   TypeScript says that a number may be undefined.
 * @replaces 4-tensor.ts
 * @does     reads NaN as 0.
 * @mend     What stands in the storage is read as it is: write `x.values[place]!`.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function toNested(x: Tensor): Nested {
  const [length, ...shape] = x.shape;
  const [stride, ...strides] = x.strides;
  if (length === undefined || stride === undefined) return x.values[x.offset] || 0;
  return Array.from({ length }, (_, i) =>
    toNested({ values: x.values, shape, strides, offset: x.offset + i * stride }),
  );
}
