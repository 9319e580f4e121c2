/**
 * `npm run reset -- 07-sgd step5`: back to the stub. What stood there goes to backups/, and `npm run undo` brings it back.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Module } from "../exercises/curriculum.ts";
import { checkReplaceable, fileOf, putAside, replaceFile } from "./course/backups.ts";
import { CLAIMS, exerciseOf, house } from "./course/house.ts";
import { manifest } from "./course/manifest.ts";
import { type Place, partsOf, placeOf, toWriteIn } from "./course/place.ts";
import { namesIn } from "./course/text.ts";
import { isUntouched, stubFor } from "./course/untouched.ts";
import { palette } from "./terminal/colours.ts";
import { type Command, runCommand, UsageError } from "./terminal/command.ts";

const HELP = `npm run reset -- 07-sgd step5          one section back to its stub
npm run reset -- 07-sgd step5 step6    several; paths such as exercises/07-sgd/step5-step.ts will do
npm run reset -- 07-sgd answers        the claims and the written answers
npm run reset -- 07-sgd                the code of a whole module (its answers.md stays)

What stood there goes to backups/, under the date. npm run undo brings it back.

  --help   this page`;

async function reset(words: readonly string[]): Promise<number> {
  const paths = [...new Set(pathsOf(words, await manifest()))];
  if (paths.length === 0) throw new UsageError("Say what to reset: npm run reset -- 07-sgd step5");
  checkReplaceable(paths);
  const untouched = paths.filter((path) => isUntouched(path));
  const missing = paths.filter((path) => !existsSync(fileOf(path)));
  const edited = paths.filter((path) => !untouched.includes(path) && !missing.includes(path));

  const backup = edited.length > 0 ? putAside("reset", edited) : undefined;
  for (const path of [...edited, ...missing]) replaceFile(path, Buffer.from(stubFor(path) ?? ""));

  const paint = palette();
  for (const path of edited) console.log(`${paint.good(path)} is a stub again.`);
  for (const path of missing) console.log(`${paint.good(path)} was missing: its stub is back.`);
  if (edited.length + missing.length === 0) console.log(nothingToDo(untouched));
  if (backup !== undefined) {
    const what = edited.length === 1 ? "Your version is" : "Your versions are";
    console.log(`${what} in backups/${backup}. "npm run undo" brings back what was there.`);
  }
  return 0;
}

const nothingToDo = (paths: readonly string[]): string =>
  paths.length === 1
    ? `${paths[0]} is as on the first day: there is nothing to reset.`
    : "All of these files are as on the first day: there is nothing to reset.";

/** The files that some words name. A word belongs to the module before it, unless it begins with two digits. */
function pathsOf(words: readonly string[], modules: readonly Module[]): string[] {
  const groups: { module: Module; paths: string[] }[] = [];
  for (const word of words.flatMap(partsOf)) {
    const open = groups.at(-1);
    if (open !== undefined && !/^\d\d(-|$)/.test(word)) {
      open.paths.push(pathIn(open.module, word, modules));
    } else {
      const place = placeOf([word], modules);
      groups.push({ module: place.module, paths: place.section === undefined ? [] : [wholeFile(place)] });
    }
  }
  return groups.flatMap(({ module, paths }) => (paths.length > 0 ? paths : codeOf(module)));
}

/** A module's file: its written answers, a given file, or a section. */
function pathIn(module: Module, word: string, modules: readonly Module[]): string {
  if (word.toLowerCase() === CLAIMS) return exerciseOf(module.id, CLAIMS);
  const path = `exercises/${module.id}/${word}.ts`;
  return stubFor(path) === undefined ? wholeFile(placeOf([module.id, word], modules)) : path;
}

/** A section's file. A function is taken for its file only when nothing else is written in there. */
function wholeFile({ module, section, name }: Place): string {
  const path = exerciseOf(module.id, section?.name);
  const names = toWriteIn(module.id, section?.name ?? "");
  if (name === undefined || names.length === 1) return path;
  throw new UsageError(
    `A reset takes a whole file, and ${path} has more than ${name}: ${names.join(", ")}.\n` +
      `If all of it should go: npm run reset -- ${module.id} ${section?.name}`,
  );
}

/** All code of a module: its sections and the files that were given. */
function codeOf({ id }: Module): string[] {
  const solutions = join(house, "solutions", id);
  if (!existsSync(solutions)) throw new UsageError(`${id} is still to come: there is nothing to reset.`);
  return namesIn(solutions).map((name) => `exercises/${id}/${name}`);
}

export const command: Command = { help: HELP, run: reset };

await runCommand(import.meta, command);
