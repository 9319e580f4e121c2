/**
 * @belief   A tensor begins at the beginning of its storage.
 * @origin   It does, as long as nothing is cut.
 * @replaces 4-tensor.ts
 * @does     leaves the offset out: it reads as if the tensor began at place 0.
 * @mend     Begin at the offset.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";
import type { Tensor } from "#work/02-tensors/tensor.ts";

function read({ values, shape, strides, offset }: Tensor, base: number): Nested {
  const [length, ...lengths] = shape;
  const [stride = 0, ...others] = strides;
  if (length === undefined) return values[base]!;
  const inner = { values, shape: lengths, strides: others, offset };
  return Array.from({ length }, (_, index) => read(inner, base + index * stride));
}

export function toNested(x: Tensor): Nested {
  return read(x, 0);
}
