/**
 * @belief   A later name replaces an earlier one.
 * @origin   A map does so when it is filled without a look.
 * @replaces 4-search.ts
 * @does     gives a shared tensor the name of its last place.
 * @mend     It comes under its first place: fill the map only where nothing is yet.
 */
import { nn, type Tensor } from "#engine";

export function namedTensors<Kind extends Tensor>(
  module: nn.Module,
  kind: new (from: Tensor) => Kind,
): [path: string, found: Kind][] {
  const found = new Map<Kind, string>();
  const walk = (inside: nn.Module, path: string): void => {
    const fields = Object.entries(inside) as [string, unknown][];
    for (const [name, value] of fields) if (value instanceof kind) found.set(value, path + name);
    for (const [name, value] of fields) if (value instanceof nn.Module) walk(value, `${path}${name}.`);
  };
  walk(module, "");
  return [...found].map(([one, path]) => [path, one]);
}
