/**
 * @belief   Whole numbers can be counted in any array.
 * @origin   A Uint8Array is small.
 * @replaces 7-whole.ts
 * @does     counts in bytes: after 255 comes 0.
 * @mend     Count in the Float32Array itself, or in an ordinary list.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function counting(rows: number, columns: number): Tensor {
  const whole = new Uint8Array(rows * columns).map((_, place) => place + 1);
  return packed(new Float32Array(whole), [rows, columns]);
}
