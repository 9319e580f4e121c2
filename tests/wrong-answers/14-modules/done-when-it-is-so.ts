/**
 * @belief   When the model is in this mode, nothing is to do.
 * @origin   It saves work.
 * @replaces 5-modes.ts
 * @does     does nothing when the outermost module is in this mode already.
 * @mend     Inner modules may be in another mode: set them all.
 */
import type { nn } from "#engine";

export function setMode(module: nn.Module, training: boolean): void {
  if (module.training !== training) module.train(training);
}
