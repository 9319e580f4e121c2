/**
 * @belief   Several pictures are a list.
 * @origin   To show them one goes through a list.
 * @replaces 7-digits.ts
 * @does     gives a list of pictures, and not one tensor.
 * @mend     view makes one tensor of them: (units, height, width).
 */
import type { nn, Tensor } from "#engine";

export function hiddenImages(layer: nn.Linear, height: number, width: number): Tensor {
  const weight = layer.weight.detach();
  const rows = Array.from({ length: weight.shape[0]! }, (_, unit) => weight.select(0, unit));
  return rows.map((row) => row.reshape(height, width)) as unknown as Tensor;
}
