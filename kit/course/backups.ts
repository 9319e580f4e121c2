/**
 * Backups: what a command puts aside before it changes a learner's file.
 *
 *     backups/2026-11-21 07.50.12/exercises/07-sgd/step5-step.ts
 *     backups/2026-11-21 07.50.12/about.json
 *
 * A backup is made beside its place and renamed into it once every byte is on the disk: a folder with a date is always whole.
 * Only then are the files replaced, each by a rename. Whoever kills a command at any moment finds the old file where it was,
 * or in a backup. Nothing here ever removes a backup.
 */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { UsageError } from "../terminal/command.ts";
import { today } from "../terminal/today.ts";
import { fileTrouble } from "../terminal/trouble.ts";
import { filesUnder, house } from "./house.ts";
import { isFolder } from "./text.ts";

/** Why a backup was made. Of itself `npm run undo` undoes only a reset; any other is brought back by its name. */
export type Kind = "reset" | "undo" | "update";

/** What is written down about a backup. */
interface About {
  readonly kind: Kind;
  /** Backups are counted, because a clock can be set back. */
  readonly number: number;
  /** Whether it has been brought back already. */
  readonly undone: boolean;
}

/** One backup. */
export interface Backup extends About {
  /** Its folder's name: "2026-11-21 07.50.12". */
  readonly name: string;
  /** The files in it, from the house's root, with `/`. */
  readonly files: readonly string[];
}

const BACKUPS = join(house, "backups");
const ABOUT = "about.json";
const NAME = /^\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d/;

/** The file of a path from the house's root. */
export const fileOf = (path: string): string => join(house, ...path.split("/"));

/** Whether a file is there and holds just these bytes. */
export const holds = (path: string, bytes: Buffer): boolean =>
  existsSync(fileOf(path)) && readFileSync(fileOf(path)).equals(bytes);

/** All backups, the newest first. */
export function backups(): Backup[] {
  const names = isFolder(BACKUPS) ? readdirSync(BACKUPS).filter((name) => NAME.test(name)) : [];
  return names
    .filter((name) => isFolder(join(BACKUPS, name)))
    .map((name) => ({ name, ...aboutOf(name), files: filesOf(name) }))
    .sort((a, b) => b.number - a.number || b.name.localeCompare(a.name, "en", { numeric: true }));
}

/** Somebody may have tidied up in there: what isn't known is taken as an old reset. */
function aboutOf(name: string): About {
  const unknown: About = { kind: "reset", number: 0, undone: false };
  try {
    const known = JSON.parse(readFileSync(join(BACKUPS, name, ABOUT), "utf8")) as Partial<About>;
    return { ...unknown, ...known };
  } catch {
    return unknown;
  }
}

/** The files of a backup. What a person may have put beside them stays out of the game. */
const filesOf = (name: string): string[] =>
  filesUnder(join(BACKUPS, name)).filter((path) => path.startsWith("exercises/"));

/** The bytes of a file in a backup. */
export const keptBytes = (backup: Backup, path: string): Buffer =>
  readFileSync(join(BACKUPS, backup.name, ...path.split("/")));

/** Puts copies of some files aside, by their paths from the house's root. @returns the backup's name */
export function putAside(kind: Kind, paths: readonly string[]): string {
  return inSentences("Your files could not be put aside, so nothing was changed", () => {
    removeUnfinished();
    const number = 1 + Math.max(0, ...backups().map(({ number }) => number));
    const part = partPath();
    for (const path of paths) write(join(part, ...path.split("/")), readFileSync(fileOf(path)));
    const about: About = { kind, number, undone: false };
    write(join(part, ABOUT), Buffer.from(`${JSON.stringify(about, null, 2)}\n`));
    return renameToFreeName(part);
  });
}

/** Notes that a backup has been brought back. */
export function markUndone({ name }: Backup): void {
  const about: About = { ...aboutOf(name), undone: true };
  replaceBytes(join(BACKUPS, name, ABOUT), Buffer.from(`${JSON.stringify(about, null, 2)}\n`));
}

/** Puts bytes in the place of a file, in one step: the old ones are there until the new ones are. */
export function replaceFile(path: string, bytes: Uint8Array): void {
  inSentences(`${path} could not be written`, () => replaceBytes(fileOf(path), bytes));
}

/**
 * Makes sure that files can be replaced, before anything is changed.
 *
 * @throws UsageError when one is a folder, or may not be written
 */
export function checkReplaceable(paths: readonly string[]): void {
  for (const path of paths) {
    const found = lstatSync(fileOf(path), { throwIfNoEntry: false });
    if (found?.isDirectory()) {
      throw new UsageError(`${path} is a folder, not a file. Rename it or move it away, then try again.`);
    }
    if (found !== undefined && !existsSync(fileOf(path))) {
      throw new UsageError(`${path} is a link to nowhere. Remove it, then try again.`);
    }
    // Renaming goes over a read-only file on some systems: the person who made it so meant it.
    if (found !== undefined && (statSync(fileOf(path)).mode & 0o222) === 0) {
      throw new UsageError(`${path} is read-only: nothing was changed. Make it writable, then try again.`);
    }
  }
}

function replaceBytes(file: string, bytes: Uint8Array): void {
  const part = partPath();
  write(part, bytes);
  mkdirSync(dirname(file), { recursive: true });
  rename(part, file);
}

let parts = 0;
const UNFINISHED = "unfinished-";

/** A place in backups/ that nobody else uses. Its name has no date: nobody takes it for a backup. */
function partPath(): string {
  parts++;
  return join(BACKUPS, `${UNFINISHED}${process.pid}-${Date.now()}-${parts}`);
}

const ONE_DAY = 24 * 60 * 60 * 1000;

/** What a killed command left. The files it was copied from were still in their places. */
function removeUnfinished(): void {
  const names = isFolder(BACKUPS) ? readdirSync(BACKUPS) : [];
  for (const name of names.filter((one) => one.startsWith(UNFINISHED))) {
    const age = Date.now() - lstatSync(join(BACKUPS, name)).mtimeMs;
    if (age > ONE_DAY) rmSync(join(BACKUPS, name), { recursive: true, force: true });
  }
}

function write(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes, { flush: true });
}

/** Gives a finished backup its date as a name, and a number when that second has one already. */
function renameToFreeName(part: string): string {
  const second = dateName(new Date());
  for (let i = 1; ; i++) {
    const name = i === 1 ? second : `${second}-${i}`;
    if (existsSync(join(BACKUPS, name))) continue;
    try {
      rename(part, join(BACKUPS, name));
      return name;
    } catch (error) {
      // Somebody else was quicker.
      if (!existsSync(join(BACKUPS, name))) throw error;
    }
  }
}

/** "2026-11-21 07.50.12", by the learner's own clock. Windows allows no colon in a name. */
export function dateName(date: Date): string {
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()];
  return `${today(date)} ${time.map((one) => String(one).padStart(2, "0")).join(".")}`;
}

/** What Windows says while an editor or a virus scanner holds a file for a moment. */
const BUSY = new Set(["EPERM", "EACCES", "EBUSY"]);
const ATTEMPTS = 10;

function rename(from: string, to: string): void {
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const busy = process.platform === "win32" && BUSY.has((error as NodeJS.ErrnoException).code ?? "");
      if (!busy || attempt === ATTEMPTS) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20 * attempt);
    }
  }
}

/** Does something with files; what goes wrong becomes a sentence. */
function inSentences<T>(what: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const why = fileTrouble(error);
    if (why === undefined) throw error;
    throw new UsageError(`${what}: ${why}.`);
  }
}
