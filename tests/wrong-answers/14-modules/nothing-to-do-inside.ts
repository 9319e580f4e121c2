/**
 * @belief   In a module that is in this mode nothing is to do.
 * @origin   Mostly all inner ones are in it, too.
 * @replaces 5-modes.ts
 * @does     passes over all that is inside of a module that is in this mode already.
 * @mend     Inner modules may be in another mode: set them all.
 */
import type { nn } from "#engine";

export function setMode(module: nn.Module, training: boolean): void {
  if (module.training === training) return;
  module.training = training;
  for (const child of module.children()) setMode(child, training);
}
