/**
 * @belief   The lists of a model stand in the model.
 * @origin   The outermost class is the one that one writes.
 * @replaces 4-search.ts
 * @does     looks for lists in the outermost module only.
 * @mend     An inner module may have lists, too: walk through module.namedModules().
 */
import { nn } from "#engine";

export function lostIn(module: nn.Module): string[] {
  const inside = module.namedModules();
  const found = new Set<unknown>(inside.flatMap(([, one]) => [one, ...Object.values(one)]));
  const isLost = (one: unknown): boolean =>
    (one instanceof nn.Module || one instanceof nn.Parameter) && !found.has(one);
  return Object.entries(module).flatMap(([name, value]) =>
    Array.isArray(value) && value.some(isLost) ? [name] : [],
  );
}
