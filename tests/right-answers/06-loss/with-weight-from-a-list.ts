/**
 * @way      Makes the new weights from a list of plain numbers.
 * @replaces 6-flat.ts
 */
import { type Tensor, tensor } from "#engine";

export function withWeight(weights: Tensor, place: number, value: number): Tensor {
  const rows = weights.flatten().tolist() as number[];
  return tensor(rows.with(place, value)).view(-1, 1);
}
