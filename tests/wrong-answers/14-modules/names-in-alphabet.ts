/**
 * @belief   Names are put in order.
 * @origin   A list of names looks tidy so.
 * @replaces 4-search.ts
 * @does     sorts the paths by the alphabet.
 * @mend     The order is that of the fields, own ones first.
 */
import { nn, type Tensor } from "#engine";

export function namedTensors<Kind extends Tensor>(
  module: nn.Module,
  kind: new (from: Tensor) => Kind,
): [path: string, found: Kind][] {
  const found = new Map<Kind, string>();
  const walk = (inside: nn.Module, path: string): void => {
    const fields = Object.entries(inside) as [string, unknown][];
    for (const [name, value] of fields)
      if (value instanceof kind && !found.has(value)) found.set(value, path + name);
    for (const [name, value] of fields) if (value instanceof nn.Module) walk(value, `${path}${name}.`);
  };
  walk(module, "");
  const pairs = [...found].map(([one, path]): [string, Kind] => [path, one]);
  return pairs.sort(([a], [b]) => (a < b ? -1 : 1));
}
