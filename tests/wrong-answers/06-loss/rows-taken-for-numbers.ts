/**
 * @belief   tolist() gives a list of numbers.
 * @origin   For a tensor of one axis it does.
 * @replaces 5-accuracy.ts
 * @does     takes the rows of a tensor for numbers: it is right for the shape (n) only.
 * @mend     tolist() of the shape (n, 1) gives a list of lists. Flatten both tensors first, or stay with
 *           tensor methods.
 */
import { type Tensor, tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  const said = predictions.tolist() as number[];
  const wanted = targets.tolist() as number[];
  const right = said.filter((value, i) => value > border === (wanted[i] === 1));
  return tensor(right.length / said.length);
}
