/**
 * @belief   The field's name says where it is.
 * @origin   In one class it does.
 * @replaces 4-search.ts
 * @does     names a list in an inner module without the way to it.
 * @mend     Put the path of the inner module before the name, with a dot.
 */
import { nn } from "#engine";

export function lostIn(module: nn.Module): string[] {
  const inside = module.namedModules();
  const found = new Set<unknown>(inside.flatMap(([, one]) => [one, ...Object.values(one)]));
  const isLost = (one: unknown): boolean =>
    (one instanceof nn.Module || one instanceof nn.Parameter) && !found.has(one);
  return inside.flatMap(([, one]) =>
    Object.entries(one).flatMap(([name, value]) =>
      Array.isArray(value) && value.some(isLost) ? [name] : [],
    ),
  );
}
