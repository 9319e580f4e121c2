/**
 * @belief   What is set here holds for all that is inside.
 * @origin   It is the model that one switches.
 * @replaces 5-modes.ts
 * @does     sets the field of the outermost module only.
 * @mend     Each layer looks at its own field: set it in all modules inside as well, and find them with module.modules() or instanceof nn.Module. (A module is a function: typeof doesn't say "object".) See section 5.
 */
import type { nn } from "#engine";

export function setMode(module: nn.Module, training: boolean): void {
  module.training = training;
}
