/**
 * `npm run undo`: brings back what a reset put aside. What stands there now is put aside first, so nothing is lost either way.
 *
 * Called again, it goes one reset further back. Every other backup (of an undo, of an update) can be named.
 */
import { existsSync } from "node:fs";
import {
  type Backup,
  backups,
  checkReplaceable,
  fileOf,
  holds,
  type Kind,
  keptBytes,
  markUndone,
  putAside,
  replaceFile,
} from "./course/backups.ts";
import { isUntouched } from "./course/untouched.ts";
import { palette } from "./terminal/colours.ts";
import { type Command, type Flags, runCommand, UsageError } from "./terminal/command.ts";

const HELP = `npm run undo                            undoes the last reset; again: the one before it
npm run undo -- --list                  what there is in backups/, the newest first
npm run undo -- 2026-11-21 07.50.12     brings back one of these, whatever made it

What stands in the files now is put into backups/ first. Nothing is ever removed from there.

  --list   what there is
  --help   this page`;

function undo(words: readonly string[], flags: Flags): number {
  const all = backups();
  if (flags.list === true) return list(all);
  const backup = words.length > 0 ? named(words.join(" "), all) : all.find(isOpen);
  const others = all.length > 0 ? ' "npm run undo -- --list" shows all backups.' : "";
  if (backup === undefined) console.log(`There is no reset to undo.${others}`);
  else bringBack(backup);
  return 0;
}

const isOpen = ({ kind, undone }: Backup): boolean => kind === "reset" && !undone;

/** A backup by its name, or by the beginning of it. */
function named(word: string, all: readonly Backup[]): Backup {
  const wanted = word.replace(/^backups[\\/]/, "").replace(/[\\/]$/, "");
  const exact = all.find(({ name }) => name === wanted);
  const [found, ...others] = exact ? [exact] : all.filter(({ name }) => name.startsWith(wanted));
  if (found === undefined)
    throw new UsageError(`There is no backup "${wanted}". npm run undo -- --list shows them.`);
  if (others.length > 0) {
    const names = [found, ...others].map(({ name }) => `  ${name}`).join("\n");
    throw new UsageError(`"${wanted}" could be any of these:\n${names}`);
  }
  return found;
}

function bringBack(backup: Backup): void {
  const paint = palette();
  checkReplaceable(backup.files);
  const different = backup.files.filter((path) => !holds(path, keptBytes(backup, path)));
  // A stub is no work: it can be had again at any time.
  const worked = different.filter((path) => existsSync(fileOf(path)) && !isUntouched(path));
  const aside = worked.length > 0 ? putAside("undo", worked) : undefined;
  for (const path of different) replaceFile(path, keptBytes(backup, path));
  markUndone(backup);

  for (const path of different) console.log(`${paint.good(path)} is back as it was on ${backup.name}.`);
  if (different.length === 0) {
    console.log(`Nothing to bring back: the files are as they were on ${backup.name}.`);
  }
  if (aside !== undefined) console.log(`What stood there until now is in backups/${aside}.`);
}

const REASONS: Readonly<Record<Kind, string>> = { reset: "a reset", undo: "an undo", update: "an update" };

function list(all: readonly Backup[]): number {
  const paint = palette();
  if (all.length === 0) console.log("There are no backups yet.");
  for (const { name, kind, undone, files } of all) {
    const next = all.find(isOpen)?.name === name ? paint.strong("  <- npm run undo") : "";
    const note = undone ? paint.quiet(", brought back since") : "";
    const why = REASONS[kind] === undefined ? "" : `before ${REASONS[kind]}`;
    console.log(`${name}  ${why}${note}${next}`);
    for (const path of files) console.log(`  ${paint.quiet(path)}`);
  }
  return 0;
}

export const command: Command = { help: HELP, flags: { list: { type: "boolean" } }, run: undo };

await runCommand(import.meta, command);
