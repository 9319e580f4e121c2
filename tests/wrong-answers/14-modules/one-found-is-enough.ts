/**
 * @belief   A list is fine as soon as one thing in it is found.
 * @origin   Who gives one layer a field gives all of them one.
 * @replaces 4-search.ts
 * @does     passes a list over when one of its modules and parameters is found.
 * @mend     One that is lost is enough to name the list: some, not every.
 */
import { nn } from "#engine";

export function lostIn(module: nn.Module): string[] {
  const inside = module.namedModules();
  const found = new Set<unknown>(inside.flatMap(([, one]) => [one, ...Object.values(one)]));
  const isLost = (value: unknown): boolean => {
    if (!Array.isArray(value)) return false;
    const parts = value.filter((part) => part instanceof nn.Module || part instanceof nn.Parameter);
    return parts.length > 0 && !parts.some((part) => found.has(part));
  };
  return inside.flatMap(([path, one]) =>
    Object.entries(one)
      .filter(([, value]) => isLost(value))
      .map(([name]) => (path === "" ? name : `${path}.${name}`)),
  );
}
