/**
 * @belief   A row whose prediction is right costs nothing.
 * @origin   There is no mistake in it.
 * @replaces 3-loss.ts
 * @does     takes the loss 0 for every row in which the right class has the largest score.
 * @mend     Every row costs something: the less, the surer the model is of the right class.
 */
import type { Tensor } from "#engine";

export function crossEntropy(logits: Tensor, classes: Tensor): Tensor {
  const right = logits.gather(1, classes.unsqueeze(1)).squeeze(1);
  const isWrong = logits.argmax(1).ne(classes).float();
  return logits.logSumExp(1).sub(right).mul(isWrong).mean();
}
