/**
 * @belief   Each smaller tensor begins index times the stride after place 0.
 * @origin   For the outermost axis of a packed tensor it does.
 * @replaces 4-tensor.ts
 * @does     keeps the steps along the last axis alone: from one axis to the next the offset is lost.
 * @mend     Each smaller tensor begins at x.offset plus index times stride.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function toNested(x: Tensor): Nested {
  const [length, ...shape] = x.shape;
  const [stride = 0, ...strides] = x.strides;
  if (length === undefined) return x.values[x.offset]!;
  return Array.from({ length }, (_, index) =>
    toNested({ values: x.values, shape, strides, offset: index * stride }),
  );
}
