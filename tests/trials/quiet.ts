/**
 * A trial calls a learner's function hundreds of times. What it prints is only wanted for the one input that is shown.
 */
const METHODS = ["log", "info", "debug", "warn", "error", "table", "dir"] as const;

/** Runs `work` while nothing is printed. */
export function quietly<T>(work: () => T): T {
  const own = METHODS.map((name) => console[name]);
  for (const name of METHODS) console[name] = () => {};
  try {
    return work();
  } finally {
    for (const [i, name] of METHODS.entries()) console[name] = own[i] as Console["log"];
  }
}
