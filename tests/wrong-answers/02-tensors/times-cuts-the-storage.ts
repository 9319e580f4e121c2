/**
 * @belief   Only what comes after the offset belongs to x.
 * @origin   The storage is cut, and the notes are kept.
 * @replaces 7-whole.ts
 * @does     leaves out what stands before the offset, and keeps the offset.
 * @mend     If the storage is cut, the offset is 0. Multiply the whole storage, and keep the notes.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function times(x: Tensor, factor: number): Tensor {
  return { ...x, values: x.values.slice(x.offset).map((value) => value * factor) };
}
