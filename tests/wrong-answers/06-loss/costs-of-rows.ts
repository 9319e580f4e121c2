/**
 * @belief   tolist() gives a list of numbers.
 * @origin   For a tensor of one axis it does.
 * @replaces 1-loss.ts
 * @does     takes the rows of a tensor for numbers: it is right for the shape (n) only.
 * @mend     tolist() of the shape (n, 1) gives a list of lists. Stay with tensor methods: they work for
 *           any shape.
 */
import { type Tensor, tensor } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  const wanted = targets.tolist() as number[];
  const values = (p.tolist() as number[]).map((value, i) => (wanted[i] === 1 ? 1 - value : value));
  return tensor(values);
}
