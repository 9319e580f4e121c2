/**
 * @belief   The engine will complain about a place that isn't there.
 * @origin   A list in TypeScript doesn't.
 * @replaces 6-flat.ts
 * @does     makes one more weight when there is no such place.
 * @mend     Writing behind the end of a list makes it longer. Use a copy of the tensor and select(0,
 *           place), which complains.
 */
import { type Tensor, tensor } from "#engine";

export function withWeight(weights: Tensor, place: number, value: number): Tensor {
  const rows = weights.tolist() as number[][];
  rows[place] = [value];
  return tensor(rows);
}
