/**
 * @belief   However deep also means lists.
 * @origin   Layers often lie in lists.
 * @replaces 5-modes.ts
 * @does     switches modules in plain lists, too.
 * @mend     Only fields that are modules themselves are inside: module.modules() finds them.
 */
import { nn } from "#engine";

export function setMode(module: nn.Module, training: boolean): void {
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) walk(one);
    if (!(value instanceof nn.Module)) return;
    value.training = training;
    for (const one of Object.values(value)) walk(one);
  };
  walk(module);
}
