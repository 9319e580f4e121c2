/**
 * @belief   A tensor with one 0 is a 0.
 * @origin   tensor([0]) prints like a single number.
 * @replaces 1-relu.ts
 * @does     makes a list of a single number, because it stretches it against a list with one 0.
 * @mend     A tensor of rank 0 stays one: compare with the number 0, or use a method of x.
 */
import { type Tensor, tensor } from "#engine";

export function relu(x: Tensor): Tensor {
  return x.maximum(tensor([0]));
}
