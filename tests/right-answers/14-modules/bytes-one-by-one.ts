/**
 * @way      Works on a typed array that rounds and clamps by itself.
 * @replaces 2-table.ts
 */
import { type Tensor, tensor } from "#engine";

export function bytesOf(x: Tensor): Tensor {
  const bytes = Uint8ClampedArray.from(x.toTypedArray(), (value) => value * 255);
  return tensor(new Uint8Array(bytes)).view([...x.shape]);
}
