/**
 * @belief   One looks for parameters.
 * @origin   The section begins with them.
 * @replaces 4-search.ts
 * @does     looks for parameters, whatever kind was asked for.
 * @mend     The second argument says what to look for: value instanceof kind.
 */
import { nn, type Tensor } from "#engine";

export function namedTensors<Kind extends Tensor>(
  module: nn.Module,
  _kind: new (from: Tensor) => Kind,
): [path: string, found: Kind][] {
  const found = new Map<Kind, string>();
  const walk = (inside: nn.Module, path: string): void => {
    const fields = Object.entries(inside) as [string, unknown][];
    for (const [name, value] of fields)
      if (value instanceof nn.Parameter && !found.has(value as unknown as Kind))
        found.set(value as unknown as Kind, path + name);
    for (const [name, value] of fields) if (value instanceof nn.Module) walk(value, `${path}${name}.`);
  };
  walk(module, "");
  return [...found].map(([one, path]) => [path, one]);
}
