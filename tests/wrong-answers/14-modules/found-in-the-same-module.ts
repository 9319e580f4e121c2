/**
 * @belief   What stands in a list must have a field in the same module.
 * @origin   Mostly it has.
 * @replaces 4-search.ts
 * @does     takes all for lost that has no field in the module of the list.
 * @mend     A field of any module that is found will do: note all of them first.
 */
import { nn } from "#engine";

export function lostIn(module: nn.Module): string[] {
  return module.namedModules().flatMap(([path, one]) => {
    const found = new Set<unknown>([module, ...Object.values(one)]);
    const isLost = (part: unknown): boolean =>
      (part instanceof nn.Module || part instanceof nn.Parameter) && !found.has(part);
    return Object.entries(one)
      .filter(([, value]) => Array.isArray(value) && value.some(isLost))
      .map(([name]) => (path === "" ? name : `${path}.${name}`));
  });
}
