/**
 * @belief   A module switches its layers.
 * @origin   The loop over children looks complete.
 * @replaces 5-modes.ts
 * @does     leaves the outermost module as it was.
 * @mend     The module itself has the field, too.
 */
import type { nn } from "#engine";

export function setMode(module: nn.Module, training: boolean): void {
  for (const one of module.modules()) if (one !== module) one.training = training;
}
