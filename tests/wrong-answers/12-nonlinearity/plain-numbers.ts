/**
 * @belief   A tensor is a list of numbers, so map will do.
 * @origin   In plain TypeScript one writes Math.max(0, x).
 * @replaces 1-relu.ts
 * @fails    1-relu > relu · a gradient passes where x is above 0, and stops where it is below
 * @says     means that the way back to x is lost
 */
import { type Tensor, tensor } from "#engine";

export function relu(x: Tensor): Tensor {
  const values = x.flatten().tolist() as number[];
  return tensor(values.map((value) => Math.max(0, value))).view(...x.shape);
}
