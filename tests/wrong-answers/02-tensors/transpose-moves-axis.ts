/**
 * @belief   Axis a moves to where b is, and the others make room.
 * @origin   With neighbours it's the same.
 * @replaces 6-slices.ts
 * @does     moves axis a to the place of b, and shifts the axes between.
 * @mend     Only the two axes change places; those between stay where they are.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function transpose(x: Tensor, a: number, b: number): Tensor {
  const move = (list: readonly number[]): number[] => list.toSpliced(a, 1).toSpliced(b, 0, list[a]!);
  return { ...x, shape: move(x.shape), strides: move(x.strides) };
}
