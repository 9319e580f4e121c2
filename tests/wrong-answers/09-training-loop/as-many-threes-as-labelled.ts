/**
 * @belief   If the model says "a 3" as often as there are 3s, it is right.
 * @origin   Two counts are quickly compared.
 * @replaces 7-accuracy.ts
 * @does     compares how many 3s the model sees with how many there are: mistakes both ways cancel
 *           out.
 * @mend     Compare picture by picture: each prediction with its own label.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  const a = `(${predictions.shape.join(", ")})`;
  const b = `(${targets.shape.join(", ")})`;
  if (a !== b) throw new Error(`shapes ${a} and ${b}`);
  const said = predictions.gt(0).float().sum().item();
  const there = targets.eq(1).float().sum().item();
  return 1 - Math.abs(said - there) / predictions.shape[0]!;
}
