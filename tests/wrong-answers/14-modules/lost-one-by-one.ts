/**
 * @belief   Each lost thing gets its path.
 * @origin   "What is lost?" is the question that one hears.
 * @replaces 4-search.ts
 * @does     gives a path for each thing that is lost, with its place in the list.
 * @mend     One path for each list: the field's, and no place behind it.
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
      Array.isArray(value)
        ? value.flatMap((item, i) => (isLost(item) ? [`${at(path, name)}.${i}`] : []))
        : [],
    ),
  );
}
