/**
 * @way      Each item gets the new axis first, and cat joins along it.
 * @replaces 4-collate.ts
 */
import { cat, type Pair } from "#engine";

export function collate(pairs: readonly Pair[]): Pair {
  return [cat(pairs.map(([x]) => x.unsqueeze(0))), cat(pairs.map(([, y]) => y.unsqueeze(0)))];
}
