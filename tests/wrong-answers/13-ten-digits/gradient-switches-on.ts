/**
 * @belief   Before the call the engine was recording.
 * @origin   Mostly it was.
 * @replaces 3-loss.ts
 * @does     switches recording on at its end, also when the caller had switched it off.
 * @mend     noGrad(() => ...) puts back what was before. Or begin with logits.detach().
 */
import { F, setGradEnabled, type Tensor } from "#engine";

export function crossEntropyGradient(logits: Tensor, classes: Tensor): Tensor {
  setGradEnabled(false);
  const [rows = 1, count] = logits.shape;
  const gradient = logits.softmax(1).sub(F.oneHot(classes, count)).div(rows);
  setGradEnabled(true);
  return gradient;
}
