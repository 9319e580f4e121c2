/**
 * @belief   Modules are functions, so a field with a function is a module.
 * @origin   typeof says "function" of a module.
 * @replaces 4-search.ts
 * @does     goes into plain functions, too, and finds what is in their fields.
 * @mend     Go into what is a module: value instanceof nn.Module.
 */
import type { nn, Tensor } from "#engine";

export function namedTensors<Kind extends Tensor>(
  module: nn.Module,
  kind: new (from: Tensor) => Kind,
): [path: string, found: Kind][] {
  const found = new Map<Kind, string>();
  const walk = (inside: object, path: string): void => {
    const fields = Object.entries(inside) as [string, unknown][];
    for (const [name, value] of fields)
      if (value instanceof kind && !found.has(value)) found.set(value, path + name);
    for (const [name, value] of fields) if (typeof value === "function") walk(value, `${path}${name}.`);
  };
  walk(module, "");
  return [...found].map(([one, path]) => [path, one]);
}
