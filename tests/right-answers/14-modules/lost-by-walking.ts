/**
 * @way      Walks by itself, twice: once for what is found, once for the lists.
 * @replaces 4-search.ts
 */
import { nn } from "#engine";

export function lostIn(module: nn.Module): string[] {
  const found = new Set<unknown>();
  const collect = (one: nn.Module): void => {
    found.add(one);
    for (const value of Object.values(one)) {
      found.add(value);
      if (value instanceof nn.Module) collect(value);
    }
  };
  collect(module);
  const lost: string[] = [];
  const seen = new Set<nn.Module>();
  const look = (one: nn.Module, before: string): void => {
    if (seen.has(one)) return;
    seen.add(one);
    const fields = Object.entries(one) as [string, unknown][];
    for (const [name, value] of fields) {
      const isLost = (item: unknown) =>
        (item instanceof nn.Module || item instanceof nn.Parameter) && !found.has(item);
      if (Array.isArray(value) && value.some(isLost)) lost.push(before + name);
    }
    for (const [name, value] of fields) if (value instanceof nn.Module) look(value, `${before}${name}.`);
  };
  look(module, "");
  return lost;
}
