/**
 * @belief   The costs are just numbers, so calculate them with numbers.
 * @origin   Loops and Math are familiar, and the values come out right.
 * @replaces 1-loss.ts
 * @does     gives the right costs, but no gradient finds its way back to p.
 * @mend     Calculate with tensor methods from p to the result: item(), tolist() and detach() leave the
 *           record.
 */
import { type Tensor, tensor } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  const wanted = targets.flatten().tolist() as number[];
  const values = (p.flatten().tolist() as number[]).map((value, i) => (wanted[i] === 1 ? 1 - value : value));
  return tensor(values).view(...p.shape);
}
