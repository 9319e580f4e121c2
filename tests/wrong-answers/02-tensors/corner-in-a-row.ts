/**
 * @belief   Four numbers are four numbers.
 * @origin   The rows are lost when they are picked one by one.
 * @replaces 7-whole.ts
 * @does     gives the four in one row.
 * @mend     They keep their two rows: shape [2, 2].
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function doubledCorner(x: Tensor): Tensor {
  const [row, column] = [x.shape[0]! - 2, x.shape[1]! - 2];
  const offset = x.offset + row * x.strides[0]! + column * x.strides[1]!;
  const at = (place: number): number => 2 * x.values[offset + place]!;
  const [down, right] = [x.strides[0]!, x.strides[1]!];
  return packed(Float32Array.of(at(0), at(right), at(down), at(down + right)), [4]);
}
