/**
 * @belief   A tensor is a matrix: rows and columns.
 * @origin   Most examples are matrices.
 * @replaces 4-tensor.ts
 * @does     reads two axes every time, rows and columns, however many there are.
 * @mend     There may be any number of axes, even none. Let the function call itself for the axes that are left.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function toNested({ values, shape, strides, offset }: Tensor): Nested {
  const [rows = 1, columns = 1] = shape;
  const [down = 0, right = 0] = strides;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => values[offset + row * down + column * right]!),
  );
}
