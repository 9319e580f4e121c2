/**
 * @belief   Each module has a path of its own.
 * @origin   The paths look like addresses.
 * @replaces 5-modes.ts
 * @does     keeps the modules under their paths: a name may have a dot in it, so two modules can have the
 *           same path, and one is lost.
 * @mend     Go through the modules themselves: modules() gives each of them.
 */
import type { nn } from "#engine";

export function setMode(module: nn.Module, training: boolean): void {
  const modules: Record<string, nn.Module> = Object.fromEntries(module.namedModules());
  for (const path in modules) modules[path]!.training = training;
}
