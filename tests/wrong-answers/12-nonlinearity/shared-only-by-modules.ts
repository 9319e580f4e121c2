/**
 * @belief   A parameter is known by its name.
 * @origin   Within one module each name is there once.
 * @replaces 6-deep.ts
 * @does     counts a parameter only once within one module, but again in each module that shares it.
 * @mend     Two modules may share a parameter. model.parameters() gives each parameter once.
 */
import { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  const sizeOf = (module: nn.Module): number => {
    const own = new Set(Object.values(module).filter((field) => field instanceof nn.Parameter));
    return [...own].reduce((sum, { size }) => sum + size, 0);
  };
  return [...model.modules()].reduce((sum, module) => sum + sizeOf(module), 0);
}
