/**
 * @belief   A parameter is what wants gradients.
 * @origin   Every parameter does, at first.
 * @replaces 4-search.ts
 * @does     asks for requiresGrad in place of the class.
 * @mend     A frozen parameter is a parameter, and not all that wants gradients is one. Ask with instanceof kind.
 */
import { nn, type Tensor } from "#engine";

export function namedTensors<Kind extends Tensor>(
  module: nn.Module,
  kind: new (from: Tensor) => Kind,
): [path: string, found: Kind][] {
  const found = new Map<Tensor, string>();
  const isWanted = (value: unknown): value is Tensor =>
    (kind as unknown) === nn.Buffer
      ? value instanceof kind
      : value instanceof Object && (value as Partial<Tensor>).requiresGrad === true;
  const walk = (inside: nn.Module, path: string): void => {
    const fields = Object.entries(inside) as [string, unknown][];
    for (const [name, value] of fields)
      if (isWanted(value) && !found.has(value)) found.set(value, path + name);
    for (const [name, value] of fields) if (value instanceof nn.Module) walk(value, `${path}${name}.`);
  };
  walk(module, "");
  return [...found].map(([one, path]) => [path, one as Kind]);
}
