/**
 * @belief   When a list comes, all that is found has been found.
 * @origin   One walk is enough for much else.
 * @replaces 4-search.ts
 * @does     takes for lost what is found only later in the walk.
 * @mend     Walk twice: note all that is found in the first walk, and judge the lists in the second.
 */
import { nn } from "#engine";

export function lostIn(module: nn.Module): string[] {
  const found = new Set<unknown>([module]);
  const isLost = (part: unknown): boolean =>
    (part instanceof nn.Module || part instanceof nn.Parameter) && !found.has(part);
  const walk = (one: nn.Module, path: string): string[] => {
    const fields = Object.entries(one) as [string, unknown][];
    const fresh = fields.filter(([, value]) => value instanceof nn.Module && !found.has(value));
    for (const [, value] of fields) found.add(value);
    const lists = fields.filter(([, value]) => Array.isArray(value) && value.some(isLost));
    const inner = fresh.flatMap(([name, value]) => walk(value as nn.Module, `${path}${name}.`));
    return [...lists.map(([name]) => path + name), ...inner];
  };
  return walk(module, "");
}
