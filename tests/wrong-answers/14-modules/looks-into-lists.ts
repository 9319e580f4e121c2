/**
 * @belief   A list of layers is searched, too.
 * @origin   One wishes it were.
 * @replaces 4-search.ts
 * @does     looks into plain lists as well.
 * @mend     Lists are passed over, with all that is in them.
 */
import { nn, type Tensor } from "#engine";

export function namedTensors<Kind extends Tensor>(
  module: nn.Module,
  kind: new (from: Tensor) => Kind,
): [path: string, found: Kind][] {
  const found = new Map<Kind, string>();
  const walk = (inside: object, path: string): void => {
    const fields = Object.entries(inside) as [string, unknown][];
    for (const [name, value] of fields)
      if (value instanceof kind && !found.has(value)) found.set(value, path + name);
    for (const [name, value] of fields)
      if (value instanceof nn.Module || (Array.isArray(value) && !value.includes(module)))
        walk(value, `${path}${name}.`);
  };
  walk(module, "");
  return [...found].map(([one, path]) => [path, one]);
}
