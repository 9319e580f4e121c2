/**
 * @belief   Every class has its say: −log(1 − p) for the wrong ones.
 * @origin   With two classes both terms stand in the formula.
 * @replaces 3-loss.ts
 * @does     adds −log(1 − p) for all wrong classes.
 * @mend     Only the probability of the right class counts: the others are in it, since all add up to 1.
 */
import { F, type Tensor } from "#engine";

export function crossEntropy(logits: Tensor, classes: Tensor): Tensor {
  const [, count = 1] = logits.shape;
  const y = F.oneHot(classes, count).float();
  const p = logits.softmax(1);
  const others = p.neg().add(1).clamp(1e-30).log().mul(y.neg().add(1));
  return F.crossEntropy(logits, classes).sub(others.sum(1).mean());
}
