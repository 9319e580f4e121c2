/**
 * @belief   Only a Sequential or a ModuleList has layers inside.
 * @origin   In the lesson's models it's so.
 * @replaces 5-modes.ts
 * @does     goes into Sequential and ModuleList, and not into other modules with modules in their fields.
 * @mend     Any module may have modules in its fields: go into every one.
 */
import { nn } from "#engine";

export function setMode(module: nn.Module, training: boolean): void {
  module.training = training;
  for (const child of module.children()) {
    if (child instanceof nn.Sequential || child instanceof nn.ModuleList) setMode(child, training);
    else child.training = training;
  }
}
