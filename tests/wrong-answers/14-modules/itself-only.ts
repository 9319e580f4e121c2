/**
 * @belief   The model is in eval mode when its field says so.
 * @origin   It is the model that one switches.
 * @replaces 5-modes.ts
 * @does     sets the field of the outermost module only.
 * @mend     Each layer looks at its own field: set it in all modules inside as well. See section 5.
 */
import type { nn } from "#engine";

export function setMode(module: nn.Module, training: boolean): void {
  module.training = training;
}
