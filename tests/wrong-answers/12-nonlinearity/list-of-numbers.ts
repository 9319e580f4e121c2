/**
 * @belief   A list of numbers is as good as a tensor.
 * @origin   In plain TypeScript one writes map and Math.max.
 * @replaces 1-relu.ts
 * @does     gives a list of plain numbers.
 * @mend     Stay with tensors: a method such as clamp gives one. From a list no gradient finds its way back.
 */
import type { Tensor } from "#engine";

export function relu(x: Tensor): Tensor {
  const values = x.tolist() as number[];
  return values.map((value) => Math.max(0, value)) as unknown as Tensor;
}
