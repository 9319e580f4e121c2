/**
 * @belief   Only layers get lost.
 * @origin   A list of layers is the usual trap.
 * @replaces 4-search.ts
 * @does     overlooks a parameter that lies in a list.
 * @mend     A parameter in a list is lost as well: look for nn.Parameter, too.
 */
import { nn } from "#engine";

export function lostIn(module: nn.Module): string[] {
  const inside = module.namedModules();
  const at = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);
  const found = new Set<unknown>(inside.flatMap(([, one]) => [one, ...Object.values(one)]));
  return inside.flatMap(([path, one]) =>
    Object.entries(one).flatMap(([name, value]) =>
      Array.isArray(value) && value.some((item) => item instanceof nn.Module && !found.has(item))
        ? [at(path, name)]
        : [],
    ),
  );
}
