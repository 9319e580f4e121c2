/**
 * @belief   Each module stands in one field.
 * @origin   Mostly it does.
 * @replaces 4-search.ts
 * @does     names the lists of a module that stands in two fields twice.
 * @mend     One path for each list: pass a module over that has been walked through, as namedModules() does.
 */
import { nn } from "#engine";

export function lostIn(module: nn.Module): string[] {
  const found = new Set<unknown>(module.modules().flatMap((one) => [one, ...Object.values(one)]));
  const isLost = (part: unknown): boolean =>
    (part instanceof nn.Module || part instanceof nn.Parameter) && !found.has(part);
  const search = (one: nn.Module, path: string): string[] => {
    const lists = Object.entries(one).filter(([, value]) => Array.isArray(value) && value.some(isLost));
    const inner = one.namedChildren().flatMap(([name, child]) => search(child, `${path}${name}.`));
    return [...lists.map(([name]) => path + name), ...inner];
  };
  return search(module, "");
}
