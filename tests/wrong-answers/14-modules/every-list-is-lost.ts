/**
 * @belief   Whatever lies in a list is lost.
 * @origin   The lesson warns of lists.
 * @replaces 4-search.ts
 * @does     names every list, also one without anything to train.
 * @mend     A list of numbers loses nothing: look at what is in it.
 */
import type { nn } from "#engine";

export function lostIn(module: nn.Module): string[] {
  const at = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);
  return module
    .namedModules()
    .flatMap(([path, one]) =>
      Object.entries(one).flatMap(([name, value]) => (Array.isArray(value) ? [at(path, name)] : [])),
    );
}
