/**
 * @belief   Lost is only what would be trained.
 * @origin   A ReLU has nothing to train.
 * @replaces 4-search.ts
 * @does     passes over lists of modules that have no parameters.
 * @mend     Any module counts: one that isn't found isn't switched to eval mode either.
 */
import { nn } from "#engine";

export function lostIn(module: nn.Module): string[] {
  const inside = module.namedModules();
  const found = new Set<unknown>(inside.flatMap(([, one]) => [one, ...Object.values(one)]));
  const isLost = (one: unknown): boolean =>
    !found.has(one) &&
    (one instanceof nn.Parameter || (one instanceof nn.Module && one.parameters().length > 0));
  return inside.flatMap(([path, one]) => {
    const lists = Object.entries(one).filter(([, value]) => Array.isArray(value) && value.some(isLost));
    return lists.map(([name]) => (path === "" ? name : `${path}.${name}`));
  });
}
