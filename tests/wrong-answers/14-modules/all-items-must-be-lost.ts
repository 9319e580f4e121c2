/**
 * @belief   A list of layers holds nothing but layers.
 * @origin   Most do.
 * @replaces 4-search.ts
 * @does     names a list only when everything in it is lost.
 * @mend     One lost layer is enough: some, not every.
 */
import { nn } from "#engine";

export function lostIn(module: nn.Module): string[] {
  const inside = module.namedModules();
  const at = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);
  const found = new Set<unknown>(inside.flatMap(([, one]) => [one, ...Object.values(one)]));
  const isLost = (one: unknown): boolean =>
    (one instanceof nn.Module || one instanceof nn.Parameter) && !found.has(one);
  return inside.flatMap(([path, one]) =>
    Object.entries(one).flatMap(([name, value]) =>
      Array.isArray(value) && value.length > 0 && value.every(isLost) ? [at(path, name)] : [],
    ),
  );
}
