/**
 * Temporary folders, and whatever else must not outlive this process: tidied up when it ends, by itself or by Ctrl-C.
 */
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";

const works = new Set<() => void>();
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Node ends by itself on a signal only if nobody listens, and then tidies nothing up. */
const leave = (signal: NodeJS.Signals): never => process.exit(128 + (constants.signals[signal] ?? 0));

function tidyUp(): void {
  for (const work of works) work();
}

/** Does some work when this process ends. @returns what takes it back */
export function atTheEnd(work: () => void): () => void {
  if (works.size === 0) {
    process.on("exit", tidyUp);
    for (const signal of SIGNALS) process.on(signal, leave);
  }
  works.add(work);
  return () => {
    works.delete(work);
    if (works.size > 0) return;
    process.off("exit", tidyUp);
    for (const signal of SIGNALS) process.off(signal, leave);
  };
}

/** A new folder, without links in its path, and what removes it. */
export function temporaryFolder(prefix: string): { readonly folder: string; readonly remove: () => void } {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), prefix)));
  const wipe = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const forget = atTheEnd(wipe);
  const remove = () => {
    forget();
    wipe();
  };
  return { folder, remove };
}
