/** Small folders as inputs of trials: made on the disk once each, and removed at the end. */
import fs, { existsSync, linkSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { choice, type Kind, list } from "../trials/kinds.ts";
import type { See } from "../trials/observing.ts";
import { RESULT } from "../trials/trial.ts";

/** What lies in a folder, in the order in which the disk hands it out: "cat/1.png", "empty/". */
export type Entries = readonly string[];

/** A folder on the disk, and what was put into it. */
export interface Folder {
  readonly root: string;
  readonly entries: Entries;
}

let top: string | undefined;
const made = new Map<string, string>();

function rootOf(entries: Entries): string {
  const key = entries.join("\n");
  const known = made.get(key);
  if (known !== undefined) return known;
  top ??= newTop();
  const root = path.join(top, String(made.size));
  made.set(key, root);
  const folders = new Set<string>();
  const makeFolder = (folder: string): void => {
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
  };
  makeFolder(root);
  for (const entry of entries) {
    const target = path.join(root, entry);
    makeFolder(entry.endsWith("/") ? target : path.dirname(target));
    if (!entry.endsWith("/")) makeFile(target);
  }
  return root;
}

/** The folder of all folders, and in it an empty file. */
function newTop(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "digit-by-digit-"));
  writeFileSync(path.join(folder, EMPTY), "");
  process.once?.("exit", removeFolders); // A closed process, as reviews have it, has no such method.
  return folder;
}

const EMPTY = "empty";

/** Another name for the empty file is made much faster than another file, where the disk has such names. */
function makeFile(file: string): void {
  try {
    linkSync(path.join(top ?? "", EMPTY), file);
  } catch {
    writeFileSync(file, "");
  }
}

/** Removes all folders that were made. */
export function removeFolders(): void {
  if (top !== undefined) rmSync(top, { recursive: true, force: true });
  top = undefined;
  made.clear();
}

/** Folders with some of these things in them: first those that a person would choose, then what is easily overlooked. */
export function folders(usual: string, special: string, max: number): Kind<Entries, Folder> {
  const entries = list(choice(usual.split(" "), special.split(" ")), { max, distinct: true });
  return {
    ...entries,
    make: (plan) => ({ root: rootOf(plan), entries: plan }),
    show: (plan) => `a folder with ${plan.join(", ") || "nothing in it"}`,
    // An empty folder is the smallest, and tells the least.
    simpler: (plan) => (plan.length === 0 ? [[entries.plain(0)[0] ?? ""]] : nonEmpty(entries.simpler(plan))),
    traits: [],
  };
}

function* nonEmpty(plans: Iterable<Entries>): Iterable<Entries> {
  for (const plan of plans) if (plan.length > 0) yield plan;
}

/** As Node has it. */
const readdirSync = fs.readdirSync as (...args: unknown[]) => (string | fs.Dirent)[];

/** The folder whose order counts, while there is one; code that had to be stopped leaves its own behind, which harms nobody. */
let ordered: Folder | undefined;

/** Runs `work` while folders hand out what they hold in the order of `entries`. Many disks hand it out sorted, but not all. */
export function inOrderOf<T>(folder: Folder, work: () => T): T {
  if (fs.readdirSync === readdirSync) {
    fs.readdirSync = readInOrder as unknown as typeof fs.readdirSync;
    syncBuiltinESMExports();
  }
  ordered = folder;
  try {
    return work();
  } finally {
    ordered = undefined;
  }
}

function readInOrder(...args: unknown[]): (string | fs.Dirent)[] {
  const found = readdirSync(...args);
  if (ordered === undefined) return found;
  const { root, entries } = ordered;
  const place = (entry: string | fs.Dirent): number => {
    const whole =
      typeof entry === "string" ? path.join(String(args[0]), entry) : path.join(entry.parentPath, entry.name);
    const inside = path.relative(root, whole).replaceAll("\\", "/");
    return entries.findIndex((one) => `${one}/`.startsWith(`${inside}/`));
  };
  const places = new Map(found.map((entry) => [entry, place(entry)]));
  return found.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

/** Where so few things lie in a folder, more are put into it: in all of them that would take long. */
const FEW = 2;

const keptAt = (): string => path.join(top ?? "", "added");

/** What is put into a folder later. It is moved in and out again: on some disks that takes a twentieth of making it. */
function stock(): string {
  const kept = keptAt();
  const label = path.join(kept, "label");
  if (!existsSync(label)) {
    mkdirSync(label, { recursive: true });
    makeFile(path.join(label, "1.png"));
  }
  return kept;
}

/** Whoever is handed the folder may have done anything to it. */
function putBack(folder: string): void {
  if (existsSync(folder) && !existsSync(keptAt())) renameSync(folder, keptAt());
  else rmSync(folder, { recursive: true, force: true });
}

/** Uses a function on a folder, twice, and again when more lies in it: the `run` of a trial. */
export function onFolder(work: (folder: string) => unknown, { folder }: { folder: Folder }, see: See): void {
  see(RESULT, madeOf(folder, work));
  see("a second call with the same arguments", madeOf(folder, work));
  if (folder.entries.length > FEW) return;
  const more = path.join(folder.root, "added");
  // Code that had to be stopped has left it there.
  if (!existsSync(more)) renameSync(stock(), more);
  makeFile(`${more}.png`);
  try {
    see("a call after added/label/1.png and added.png were put into the folder", madeOf(folder, work));
  } finally {
    rmSync(`${more}.png`, { force: true });
    putBack(more);
  }
}

/** What a function makes of a folder, with "folder" in place of the folder's path: that one differs from run to run. */
function madeOf(folder: Folder, work: (root: string) => unknown): unknown {
  const plain = (text: string) => text.replaceAll(folder.root, "folder").replaceAll("\\", "/");
  let value: unknown;
  try {
    value = inOrderOf(folder, () => work(folder.root));
  } catch (error) {
    if (error instanceof Error) error.message = plain(error.message);
    throw error;
  }
  if (Array.isArray(value)) return value.map((one) => (typeof one === "string" ? plain(one) : one));
  if (typeof value !== "object" || value === null || value instanceof Map) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [plain(key), one]));
}
