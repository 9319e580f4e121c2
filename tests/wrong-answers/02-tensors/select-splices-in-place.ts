/**
 * @belief   splice gives the list without the entry.
 * @origin   `splice` changes the list itself; `toSpliced` is younger.
 * @replaces 6-slices.ts
 * @does     takes the axis out of the lists of x.
 * @mend     x must stay as it is. `toSpliced` makes a new list.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function select(x: Tensor, axis: number, index: number): Tensor {
  if (index < 0 || index >= x.shape[axis]!) throw new Error(`no index ${index} in (${x.shape})`);
  const offset = x.offset + index * x.strides[axis]!;
  for (const list of [x.shape, x.strides] as number[][]) list.splice(axis, 1);
  return { values: x.values, shape: [...x.shape], strides: [...x.strides], offset };
}
