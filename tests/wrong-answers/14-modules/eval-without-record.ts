/**
 * @belief   Who predicts needs no gradients.
 * @origin   For a validation one wants both.
 * @replaces 5-modes.ts
 * @does     switches recording off while the work runs.
 * @mend     Eval mode leaves the record alone: call work() as it is.
 */
import { type nn, noGrad } from "#engine";

export function inEval<T>(module: nn.Module, work: () => T): T {
  const modes = module.modules().map((one) => [one, one.training] as const);
  module.eval();
  try {
    return noGrad(work);
  } finally {
    for (const [one, mode] of modes) one.training = mode;
  }
}
