/**
 * Updating without git: the newer kit was unpacked beside the older one, and every exercise that was edited there comes here.
 *
 * What is edited here already stays: nothing of the learner's is ever written over.
 */
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { checkReplaceable, fileOf, holds, replaceFile } from "../course/backups.ts";
import { filesUnder, house } from "../course/house.ts";
import { isUntouched, stubFor } from "../course/untouched.ts";
import { UsageError } from "../terminal/command.ts";
import { type Kit, type Report, reportOf } from "./report.ts";

/** Copies the edited exercises of an older kit's folder into this one. What is `left` is edited in both, and nothing was done to it. */
export function bring(folder: string): Report & { brought: readonly string[]; left: readonly string[] } {
  const older = resolve(folder);
  if (!existsSync(join(older, "exercises")) || !existsSync(join(older, "solutions"))) {
    throw new UsageError(`${folder} isn't the folder of a kit: it has no exercises/ and solutions/ in it.`);
  }
  if (older === house) throw new UsageError("That is this kit. Name the folder of the older one.");
  const files = filesIn(older);
  const edited = files.filter((path) => isWork(path, older));
  const open = edited.filter((path) => !holds(path, bytesOf(older, path)));
  const brought = open.filter((path) => !existsSync(fileOf(path)) || isUntouched(path));
  checkReplaceable(brought);
  const report = reportOf(edited, {
    before: kitAt(older, files),
    after: kitAt(house, filesIn(house)),
    moved: new Map(),
    needsInstall: false,
  });
  for (const path of brought) replaceFile(path, bytesOf(older, path));
  return { ...report, brought, left: open.filter((path) => !brought.includes(path)) };
}

const bytesOf = (root: string, path: string): Buffer => readFileSync(join(root, ...path.split("/")));

const filesIn = (root: string): string[] =>
  filesUnder(join(root, "exercises")).map((path) => `exercises/${path}`);

/** The kit's own pages and pictures: whether somebody wrote notes into them can't be told without git. */
const PAGES = new Set(["README.md", "hints.md", "curriculum.ts"]);

/** Whether a file is the learner's work: an edited exercise, or one that the kit never had. */
function isWork(path: string, root: string): boolean {
  if (PAGES.has(basename(path)) || basename(dirname(path)) === "images" || basename(path).startsWith("."))
    return false;
  return !isUntouched(path, root);
}

/** A kit as it was shipped: its exercises are what its solutions make. */
const kitAt = (root: string, files: readonly string[]): Kit => ({
  textOf: (path) => stubFor(path, root),
  files: files.filter((path) => stubFor(path, root) !== undefined || PAGES.has(basename(path))),
});
