/**
 * @belief   The order is that of the fields.
 * @origin   One walks through them once.
 * @replaces 4-search.ts
 * @does     lists what an inner module has where its field stands, before later fields of its own.
 * @mend     First come all own tensors, then the inner modules: two loops.
 */
import { nn, type Tensor } from "#engine";

export function namedTensors<Kind extends Tensor>(
  module: nn.Module,
  kind: new (from: Tensor) => Kind,
): [path: string, found: Kind][] {
  const found = new Map<Kind, string>();
  const walk = (inside: nn.Module, path: string): void => {
    for (const [name, value] of Object.entries(inside) as [string, unknown][]) {
      if (value instanceof kind && !found.has(value)) found.set(value, path + name);
      if (value instanceof nn.Module) walk(value, `${path}${name}.`);
    }
  };
  walk(module, "");
  return [...found].map(([one, path]) => [path, one]);
}
