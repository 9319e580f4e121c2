/**
 * @way      Lays each unit out by itself, and stacks the pictures.
 * @replaces 7-digits.ts
 */
import { type nn, stack, type Tensor } from "#engine";

export function hiddenImages(layer: nn.Linear, height: number, width: number): Tensor {
  const weight = layer.weight.detach();
  const rows = Array.from({ length: weight.shape[0]! }, (_, unit) => weight.select(0, unit));
  return stack(rows.map((row) => row.reshape(height, width)));
}
