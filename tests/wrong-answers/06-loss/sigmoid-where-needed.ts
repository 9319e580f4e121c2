/**
 * @belief   What lies between 0 and 1 has been through a sigmoid already.
 * @origin   A second sigmoid would be wrong.
 * @replaces 4-mnist-loss.ts
 * @does     leaves out the sigmoid when all predictions lie between 0 and 1.
 * @mend     Raw predictions may lie there, too. What comes in is always raw: always take the
 *           sigmoid.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  const [left, right] = [predictions, targets].map((t) => `(${t.shape.join(", ")})`);
  if (left !== right) throw new Error(`shapes differ: ${left} and ${right}`);
  const done = predictions.detach().ge(0).eq(predictions.detach().le(1)).float().mean().item() === 1;
  const p = done ? predictions : predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
