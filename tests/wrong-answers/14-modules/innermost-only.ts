/**
 * @belief   Only the innermost layers do something else in eval mode.
 * @origin   A container just passes on.
 * @replaces 5-modes.ts
 * @does     switches only modules that have no modules inside.
 * @mend     Each module has the field: switch containers and the model itself, too.
 */
import type { nn } from "#engine";

export function setMode(module: nn.Module, training: boolean): void {
  const children = module.children();
  if (children.length === 0) module.training = training;
  for (const child of children) setMode(child, training);
}
