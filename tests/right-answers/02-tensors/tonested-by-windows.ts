/**
 * @way      Hands a window of the storage down instead of an offset.
 * @replaces 4-tensor.ts
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function toNested(x: Tensor): Nested {
  const window = x.values.subarray(x.offset);
  if (x.shape.length === 0) return window[0]!;
  const list: Nested[] = [];
  while (list.length < x.shape[0]!) {
    list.push(
      toNested({
        values: window,
        shape: x.shape.slice(1),
        strides: x.strides.slice(1),
        offset: list.length * x.strides[0]!,
      }),
    );
  }
  return list;
}
