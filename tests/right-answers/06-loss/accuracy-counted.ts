/**
 * @way      Counts the right answers in a loop over plain numbers.
 * @replaces 5-accuracy.ts
 */
import { type Tensor, tensor } from "#engine";

const text = (shape: readonly number[]): string => `(${shape.join(", ")})`;

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  const [got, wanted] = [text(predictions.shape), text(targets.shape)];
  if (got !== wanted) throw new Error(`${got} and ${wanted} differ`);
  const said = predictions.flatten().tolist() as number[];
  const right = targets.flatten().tolist() as number[];
  let count = 0;
  said.forEach((value, i) => {
    if (value > border === (right[i] === 1)) count++;
  });
  return tensor(count / said.length);
}
