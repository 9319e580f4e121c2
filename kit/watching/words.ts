/** What the console says around a run's page: the keys, what is next, what was done. */
import type { Module } from "../../exercises/curriculum.ts";
import { isRed, page, praise } from "../run/report.ts";
import type { ModuleRun } from "../run/results.ts";
import type { Palette } from "../terminal/colours.ts";
import type { Stop } from "./map.ts";

/** The keys, in the order in which they are listed. */
const KEYS: readonly (readonly [string, string, string])[] = [
  ["n", "next", "go on to the next section, or module"],
  ["h", "hint", "a hint for what is red; again for the next one"],
  ["l", "list", "the map: all modules, and how far you are"],
  ["a", "run all", "run the whole module"],
  ["r", "again", "run the same once more"],
  ["q", "quit", "end (Ctrl-C does, too)"],
  ["?", "keys", "this list"],
];

/** The last line of every page. */
export const keyLine = (paint: Palette): string =>
  paint.quiet(KEYS.map(([key, word]) => `${key} ${word}`).join(" · "));

/** What every key does, one per line. */
export const keyList = (paint: Palette): string =>
  KEYS.map(([key, , what]) => `  ${paint.strong(key)}   ${what}`).join("\n");

/** What happens on a save. */
export const SAVING =
  "Save a file of a module, and its tests run; of answers.md, whether its claims are judged right. A lesson can be saved in peace.";

/** What was run, and what comes after it. */
export interface Shown {
  module: Module;
  /** The sections that were to run; empty: all. */
  sections: readonly string[];
  run: ModuleRun;
  next: Stop | undefined;
  paint: Palette;
}

/** A run's page: what is red and what to do, or that it is done and what "n" leads to. */
export function resultPage(shown: Shown): string {
  const { module, run, paint } = shown;
  const isGreen = !isRed(run) && run.outcomes.length > 0;
  const text = page({ target: "exercises", module, run, paint, brief: isGreen, watched: true });
  return isGreen ? [text, ...doneLines(shown), ""].join("\n") : text;
}

function doneLines({ module, sections, next, paint }: Shown): string[] {
  if (sections.length > 0) {
    const titles = module.sections.filter(({ name }) => sections.includes(name)).map(({ title }) => title);
    const verb = titles.length > 1 ? "are" : "is";
    return [paint.good(`${titles.join(" and ")} ${verb} done.`), "", nextLine(module, next)];
  }
  return [...praise(module, paint), nextLine(module, next)];
}

/** What "n" leads to. */
function nextLine(here: Module, next: Stop | undefined): string {
  if (next === undefined)
    return "  Everything there is, is done. npm run train -- cnn --mine trains it all on real digits.";
  const { module, section } = next;
  const name = module === here ? section.title : `${module.id.slice(0, 2)} · ${module.title}`;
  return `  Next      ${name}: press n`;
}
