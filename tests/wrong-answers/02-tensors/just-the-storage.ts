/**
 * @belief   values are the numbers of a tensor, one behind the other.
 * @origin   They are, for a packed one; then the rows only have to be cut.
 * @replaces 4-tensor.ts
 * @does     reads the storage number after number from place 0, without strides and offset.
 * @mend     Offset and strides say where each number is. Use both, and only them.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function toNested({ values, shape }: Tensor): Nested {
  let lists: Nested[] = [
    ...values.subarray(
      0,
      shape.reduce((size, length) => size * length, 1),
    ),
  ];
  for (const length of shape.slice(1).toReversed()) {
    lists = Array.from({ length: lists.length / length }, (_, i) =>
      lists.slice(i * length, (i + 1) * length),
    );
  }
  return shape.length === 0 ? lists[0]! : lists;
}
