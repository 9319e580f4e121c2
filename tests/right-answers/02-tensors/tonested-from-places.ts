/**
 * @way      Finds all places first, then cuts the row of numbers from the last axis on.
 * @replaces 4-tensor.ts
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function toNested(x: Tensor): Nested {
  let places = [x.offset];
  for (const [axis, length] of x.shape.entries()) {
    places = places.flatMap((place) => Array.from({ length }, (_, i) => place + i * x.strides[axis]!));
  }
  let lists: Nested[] = places.map((place) => x.values[place]!);
  for (const length of x.shape.toReversed()) {
    lists = Array.from({ length: lists.length / length }, (_, i) =>
      lists.slice(i * length, (i + 1) * length),
    );
  }
  return lists[0]!;
}
