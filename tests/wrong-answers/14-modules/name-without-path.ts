/**
 * @belief   A parameter is called as its field.
 * @origin   In the layer it is.
 * @replaces 4-search.ts
 * @does     gives the last name alone, without the way to it.
 * @mend     Put the names of the fields on the way before it, with dots: "0.weight".
 */
import { nn, type Tensor } from "#engine";

export function namedTensors<Kind extends Tensor>(
  module: nn.Module,
  kind: new (from: Tensor) => Kind,
): [path: string, found: Kind][] {
  const found = new Map<Kind, string>();
  const walk = (inside: nn.Module): void => {
    const fields = Object.entries(inside) as [string, unknown][];
    for (const [name, value] of fields)
      if (value instanceof kind && !found.has(value)) found.set(value, name);
    for (const [, value] of fields) if (value instanceof nn.Module) walk(value);
  };
  walk(module);
  return [...found].map(([one, path]) => [path, one]);
}
