/**
 * @belief   At the border the model has no opinion.
 * @origin   > and < leave out what is equal.
 * @replaces 5-accuracy.ts
 * @does     counts a prediction exactly at the border as wrong, whatever its target is.
 * @mend     At the border the model says "a 7": that is right when the target is 0. There are two
 *           answers, not three.
 */
import { type Tensor, tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  const said = predictions.flatten().tolist() as number[];
  const wanted = targets.flatten().tolist() as number[];
  const right = said.filter((value, i) => (wanted[i] === 1 ? value > border : value < border));
  return tensor(right.length / said.length);
}
