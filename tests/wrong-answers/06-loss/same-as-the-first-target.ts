/**
 * @belief   There is one right answer.
 * @origin   item() or [0] makes one number of the targets.
 * @replaces 5-accuracy.ts
 * @does     counts what agrees with the first target.
 * @mend     Each prediction has its own target: compare element by element, with eq.
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  const first = targets.flatten().select(0, 0).item();
  return predictions.gt(border).float().eq(first).float().mean();
}
