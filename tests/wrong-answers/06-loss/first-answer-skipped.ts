/**
 * @belief   Counting begins at 1.
 * @origin   People count from 1.
 * @replaces 5-accuracy.ts
 * @does     leaves out the first answer: it is never counted as right.
 * @mend     The first place of a list is 0. Begin there.
 */
import { type Tensor, tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  const said = predictions.flatten().tolist() as number[];
  const wanted = targets.flatten().tolist() as number[];
  let right = 0;
  for (let i = 1; i < said.length; i++) if (said[i]! > border === (wanted[i] === 1)) right++;
  return tensor(right / said.length);
}
