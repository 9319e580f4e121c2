/**
 * Stand-ins for what a function is handed: functions that keep a log, collections that can be walked only once.
 */
import { written } from "./writing.ts";

/** How stand-ins were used, in order: "round(2)", "initialize()". */
export type Log = string[];

/** A function that does as `work` does and notes every call, with its arguments. */
export function logged<Args extends readonly unknown[], Out>(
  log: Log,
  name: string,
  work: (...args: Args) => Out,
  show: (...args: Args) => string = (...args) => args.map(written).join(", "),
): (...args: Args) => Out {
  return (...args) => {
    log.push(`${name}(${show(...args)})`);
    return work(...args);
  };
}

/** Items that can be walked once: as a generator gives them, and not as a list holds them. */
export function once<T>(items: readonly T[]): Iterable<T> {
  const walk = items[Symbol.iterator]();
  return { [Symbol.iterator]: () => walk };
}

/** Items that note when they are asked for: for what promises to be lazy. */
export function* noted<T>(log: Log, name: string, items: readonly T[]): Generator<T> {
  for (const [i, item] of items.entries()) {
    log.push(`${name} ${i + 1} is asked for`);
    yield item;
  }
  log.push(`the end of ${name} is reached`);
}
