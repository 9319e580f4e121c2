/**
 * @belief   A module has tensors, or modules inside, and not both.
 * @origin   In the lesson's models it's so.
 * @replaces 4-search.ts
 * @does     doesn't look into the inner modules of a module that has tensors of its own.
 * @mend     Do both for every module: its own tensors first, then its inner modules.
 */
import { nn, type Tensor } from "#engine";

export function namedTensors<Kind extends Tensor>(
  module: nn.Module,
  kind: new (from: Tensor) => Kind,
): [path: string, found: Kind][] {
  const places = new Map<Kind, string>();
  const walk = (one: nn.Module, prefix: string): void => {
    const fields = Object.entries(one);
    const own = fields.filter(([, value]) => value instanceof kind);
    for (const [name, value] of own) {
      if (!places.has(value)) places.set(value, prefix + name);
    }
    if (own.length > 0) return;
    for (const [name, value] of fields) {
      if (value instanceof nn.Module) walk(value, `${prefix}${name}.`);
    }
  };
  walk(module, "");
  return [...places].map(([found, path]) => [path, found]);
}
