/**
 * @belief   What is lost has to be searched, too.
 * @origin   There may be more lists inside.
 * @replaces 4-search.ts
 * @does     names lists inside of a module that stands in a list itself, where nobody finds it.
 * @mend     Only modules that are found are asked for their lists: name the outer list, and go no further.
 */
import { nn } from "#engine";

export function lostIn(module: nn.Module): string[] {
  const found = new Set<unknown>(module.modules().flatMap((one) => [one, ...Object.values(one)]));
  const isLost = (one: unknown): boolean =>
    (one instanceof nn.Module || one instanceof nn.Parameter) && !found.has(one);
  const lost: string[] = [];
  const seen = new Set<nn.Module>();
  const walk = (inside: nn.Module, path: string): void => {
    if (seen.has(inside)) return;
    seen.add(inside);
    const fields = Object.entries(inside) as [string, unknown][];
    for (const [name, value] of fields)
      if (Array.isArray(value) && value.some(isLost)) lost.push(path + name);
    for (const [name, value] of fields) {
      if (value instanceof nn.Module) walk(value, `${path}${name}.`);
      if (!Array.isArray(value)) continue;
      for (const [i, one] of value.entries()) if (one instanceof nn.Module) walk(one, `${path}${name}.${i}.`);
    }
  };
  walk(module, "");
  return lost;
}
