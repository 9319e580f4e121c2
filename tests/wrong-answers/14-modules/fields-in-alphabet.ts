/**
 * @belief   The order of the fields is that of their names.
 * @origin   In a list of files it is.
 * @replaces 4-search.ts
 * @does     goes through the fields of each module by the alphabet.
 * @mend     The order is that in which the fields were made: Object.entries gives it.
 */
import { nn, type Tensor } from "#engine";

export function namedTensors<Kind extends Tensor>(
  module: nn.Module,
  kind: new (from: Tensor) => Kind,
): [path: string, found: Kind][] {
  const found = new Map<Kind, string>();
  const walk = (inside: nn.Module, path: string): void => {
    const fields = (Object.entries(inside) as [string, unknown][]).sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [name, value] of fields)
      if (value instanceof kind && !found.has(value)) found.set(value, path + name);
    for (const [name, value] of fields) if (value instanceof nn.Module) walk(value, `${path}${name}.`);
  };
  walk(module, "");
  return [...found].map(([one, path]) => [path, one]);
}
