/**
 * Notices which of the learner's files were saved.
 *
 * Editors save in many ways: they write, write twice, write beside and rename, delete and create. And in some places (a
 * Windows folder seen from WSL, a folder shared with a container) the system tells nobody. So the files themselves are
 * compared with what they were. When the system tells that something happened, it's done at once; and every now and then in any case.
 */
import { type FSWatcher, readFileSync, statSync, watch } from "node:fs";
import { join } from "node:path";
import { namesIn } from "../course/text.ts";

/** A file of a module that was saved. */
export interface Saved {
  readonly module: string;
  /** "step5-step.ts" */
  readonly file: string;
  /** Whether there is something else in it than before. */
  readonly changed: boolean;
}

/** How to watch. */
export interface Watching {
  /** The folder that holds the modules' folders. */
  readonly root: string;
  readonly modules: readonly string[];
  /** Look every so many milliseconds, and don't count on the system to tell. */
  readonly poll?: number | undefined;
}

/** What a file was like. */
interface Look {
  readonly stamp: string;
  readonly text: string;
}

/** Files come in several steps: wait until nothing has happened for so long, in milliseconds. */
const QUIET = 25;
/** A file that is gone or empty may be about to be written: wait so long for it, in milliseconds. */
const GONE = 200;
/** How often to look when the system should tell, in milliseconds. */
const SELDOM = 1000;
/** Looking may take one part in so many of the time. */
const SHARE = 5;

/** Calls `hear` with the files that were saved, all at once, until the returned function is called. */
export function watchSaves(watching: Watching, hear: (saved: Saved[]) => void): () => void {
  const { root, modules, poll } = watching;
  const known = new Map<string, Look>();
  const goneSince = new Map<string, number>();
  const watchers: FSWatcher[] = [];
  let soon: NodeJS.Timeout | undefined;
  let later: NodeJS.Timeout | undefined;

  const lookSoon = (delay: number): void => {
    clearTimeout(soon);
    soon = setTimeout(look, delay);
  };

  const look = (): void => {
    clearTimeout(later);
    const began = performance.now();
    const saved = modules.flatMap((module) =>
      filesOf(join(root, module), module, known).flatMap((file) => {
        const key = `${module}/${file}`;
        const before = known.get(key);
        const now = lookAt(join(root, module, file), before);
        if (now.stamp === before?.stamp) {
          goneSince.delete(key);
          return [];
        }
        if (now.text === "" && before?.text !== "" && !isOver(goneSince, key)) {
          lookSoon(GONE + QUIET);
          return [];
        }
        goneSince.delete(key);
        known.set(key, now);
        return [{ module, file, changed: now.text !== before?.text }];
      }),
    );
    later = setTimeout(look, Math.max(poll ?? SELDOM, SHARE * (performance.now() - began)));
    if (saved.length > 0) hear(saved);
  };

  for (const module of modules) {
    for (const file of filesOf(join(root, module), module, known)) {
      known.set(`${module}/${file}`, lookAt(join(root, module, file), undefined));
    }
    if (poll === undefined) watchers.push(...watchFolder(join(root, module), () => lookSoon(QUIET)));
  }
  later = setTimeout(look, poll ?? SELDOM);
  return () => {
    clearTimeout(soon);
    clearTimeout(later);
    for (const one of watchers) one.close();
  };
}

/** Whether a file has been gone for long enough to believe it. */
function isOver(goneSince: Map<string, number>, key: string): boolean {
  const since = goneSince.get(key) ?? performance.now();
  goneSince.set(key, since);
  return performance.now() - since >= GONE;
}

/** A list of one watcher, or of none where the system has no more: looking now and then must do. */
function watchFolder(folder: string, hear: () => void): FSWatcher[] {
  try {
    const watcher = watch(folder, hear);
    watcher.on("error", () => watcher.close());
    return [watcher];
  } catch {
    return [];
  }
}

/** The files that can matter: those there are, and those there were. */
function filesOf(folder: string, module: string, known: ReadonlyMap<string, Look>): string[] {
  const before = [...known.keys()]
    .filter((key) => key.startsWith(`${module}/`))
    .map((key) => key.slice(module.length + 1));
  return [...new Set([...before, ...namesIn(folder, "").filter(isTested)])];
}

/** Not what editors put beside a file while it is open: .#a.ts, #a.ts#, a.ts~, .a.ts.swp, flycheck_a.ts, a.ts___jb_tmp___. */
const isTested = (name: string): boolean => /^(?!flycheck_)\w[\w.-]*\.ts$|^answers\.md$/.test(name);

/** A file as it is now. Read only when its time or size has changed. */
function lookAt(path: string, before: Look | undefined): Look {
  try {
    const { mtimeMs, size, ino } = statSync(path);
    const stamp = `${mtimeMs} ${size} ${ino}`;
    return stamp === before?.stamp ? before : { stamp, text: readFileSync(path, "utf8") };
  } catch {
    return { stamp: "gone", text: "" };
  }
}
