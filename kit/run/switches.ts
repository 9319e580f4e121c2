/**
 * Modules whose exports can be exchanged while they are in use: how hundreds of wrong answers share one import of a spec.
 *
 * overlay.ts puts a small module in front of every solution's file. It exports variables, and registers here how to change
 * them. An import in JavaScript is a live binding: who imported `step` sees the new one at the next call.
 */
type Exports = Record<string, unknown>;

const switches = new Map<string, (other: Exports) => void>();

/** Called by the module in front of a file: `change` lets its exports be those of another module, where that has any. */
export function switchable(file: string, change: (other: Exports) => void): void {
  switches.set(file, change);
}

/** Lets a file's exports be those of another module until the returned function is called. */
export function switchTo(file: string, other: Exports): () => void {
  const change = switches.get(file);
  if (change === undefined) throw new Error(`no spec imports ${file}`);
  change(other);
  return () => change({});
}
