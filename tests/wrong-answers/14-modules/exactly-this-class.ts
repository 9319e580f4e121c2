/**
 * @belief   A Parameter is what was made with new nn.Parameter.
 * @origin   Its constructor says so.
 * @replaces 4-search.ts
 * @does     passes over objects of a class that extends the kind.
 * @mend     instanceof holds for these, too.
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
      if (value instanceof kind && value.constructor === kind && !found.has(value))
        found.set(value, path + name);
    for (const [name, value] of fields) if (value instanceof nn.Module) walk(value, `${path}${name}.`);
  };
  walk(module, "");
  return [...found].map(([one, path]) => [path, one]);
}
