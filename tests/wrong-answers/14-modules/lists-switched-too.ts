/**
 * @belief   However deep also means lists.
 * @origin   Layers often lie in lists.
 * @replaces 5-modes.ts
 * @does     switches what is no module in a field of its own: modules in plain lists, objects or functions, or a plain function.
 * @mend     Only fields that are modules themselves (value instanceof nn.Module) are inside: module.modules() finds them.
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
