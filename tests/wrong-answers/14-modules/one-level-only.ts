/**
 * @belief   Modules hold layers, and layers hold parameters.
 * @origin   Most pictures of a network have two levels.
 * @replaces 4-search.ts
 * @does     goes one module deep and no deeper.
 * @mend     Inner modules may have inner modules: let the search call itself.
 */
import { nn, type Tensor } from "#engine";

export function namedTensors<Kind extends Tensor>(
  module: nn.Module,
  kind: new (from: Tensor) => Kind,
): [path: string, found: Kind][] {
  const found = new Map<Kind, string>();
  const take = (inside: nn.Module, path: string): void => {
    for (const [name, value] of Object.entries(inside) as [string, unknown][])
      if (value instanceof kind && !found.has(value)) found.set(value, path + name);
  };
  take(module, "");
  for (const [name, value] of Object.entries(module) as [string, unknown][])
    if (value instanceof nn.Module) take(value, `${name}.`);
  return [...found].map(([one, path]) => [path, one]);
}
