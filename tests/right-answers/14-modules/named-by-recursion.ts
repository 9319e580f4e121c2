/**
 * @way      Calls itself, joins the lists, and leaves out what came before.
 * @replaces 4-search.ts
 */
import { nn, type Tensor } from "#engine";

export function namedTensors<Kind extends Tensor>(
  module: nn.Module,
  kind: new (from: Tensor) => Kind,
): [path: string, found: Kind][] {
  const pairs: [string, Kind][] = [];
  const inner: [string, Kind][] = [];
  for (const name of Object.keys(module)) {
    const value: unknown = Reflect.get(module, name);
    if (value instanceof kind) pairs.push([name, value]);
    else if (value instanceof nn.Module)
      for (const [path, one] of namedTensors(value, kind)) inner.push([`${name}.${path}`, one]);
  }
  const all = [...pairs, ...inner];
  return all.filter(([, one], i) => all.findIndex(([, other]) => other === one) === i);
}
