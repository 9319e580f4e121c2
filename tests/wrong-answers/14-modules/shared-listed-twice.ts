/**
 * @belief   Each field gives an entry.
 * @origin   Two fields are two places.
 * @replaces 4-search.ts
 * @does     lists a tensor once for each field in which it stands.
 * @mend     An optimizer would move it twice. Note what was found already.
 */
import { nn, type Tensor } from "#engine";

export function namedTensors<Kind extends Tensor>(
  module: nn.Module,
  kind: new (from: Tensor) => Kind,
): [path: string, found: Kind][] {
  const fields = Object.entries(module) as [string, unknown][];
  const own = fields.filter(([, value]) => value instanceof kind) as [string, Kind][];
  const inner = fields.flatMap(([name, value]) =>
    value instanceof nn.Module
      ? namedTensors(value, kind).map(([path, one]): [string, Kind] => [`${name}.${path}`, one])
      : [],
  );
  return [...own, ...inner];
}
