/**
 * @way      Reads the four numbers one by one and packs them.
 * @replaces 7-whole.ts
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function doubledCorner({ values, shape, strides, offset }: Tensor): Tensor {
  const [rows, columns] = shape as [number, number];
  const [down, right] = strides as [number, number];
  const at = (row: number, column: number): number => values[offset + row * down + column * right]! * 2;
  return packed(
    Float32Array.of(
      at(rows - 2, columns - 2),
      at(rows - 2, columns - 1),
      at(rows - 1, columns - 2),
      at(rows - 1, columns - 1),
    ),
    [2, 2],
  );
}
