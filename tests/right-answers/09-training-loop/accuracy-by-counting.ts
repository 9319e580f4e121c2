/**
 * @way      Plain numbers are counted one by one.
 * @replaces 7-accuracy.ts
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  if (predictions.shape.join(", ") !== targets.shape.join(", "))
    throw new Error(
      `batchAccuracy: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`,
    );
  const says = predictions.tolist() as number[][];
  const labels = targets.tolist() as number[][];
  let right = 0;
  for (const [i, [said]] of says.entries()) if (said! > 0 === (labels[i]![0] === 1)) right++;
  return right / says.length;
}
