/**
 * The places people name on a command line: a module, a section of it, a function in that.
 *
 *     07-sgd                       a module; "7", "07" and "sgd" will do
 *     07-sgd step5                 a section: any beginning of its name that fits only one
 *     07-sgd step                  a function, if no section is named so
 *     trainUntil                   a function alone, if only one module has it; a section's name alone, too
 *     exercises/07-sgd/step5-step.ts
 *     07-sgd answers               the claims of a module; Q17: those of one question
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Module, Section } from "../../exercises/curriculum.ts";
import { UsageError } from "../terminal/command.ts";
import { answersOf } from "./answers.ts";
import { claimTask } from "./claims.ts";
import { CLAIMS, fileOfSection, house, sectionOfFile } from "./house.ts";
import { type Task, tasksOf } from "./stubbing.ts";

/** What was named. */
export interface Place {
  readonly module: Module;
  readonly section?: Section;
  /** The exported function (or class, or constant) to write; of the claims, the question: "Q17". */
  readonly name?: string;
}

/** The place that words of a command line name. @throws UsageError that lists what could be named */
export function placeOf(words: readonly string[], modules: readonly Module[]): Place {
  const [first = "", second, third, ...rest] = words.flatMap(partsOf);
  const module = moduleNamed(first, modules);
  if (module === undefined) {
    const places = second === undefined ? placesNamed(first, modules) : [];
    if (places.length === 1) return places[0]!;
    throw noModule(first, modules, places);
  }
  if (second === undefined) return { module };
  if (rest.length > 0) throw new UsageError(`"${words.join(" ")}" names more than one place.`);
  const section = sectionNamed(second, module);
  if (section === undefined) {
    const [place] = functionsNamed(second, [module]);
    if (place === undefined || third !== undefined) throw noSection(second, module);
    return place;
  }
  if (third === undefined) return { module, section };
  const names = toWriteIn(module.id, section.name);
  if (names.includes(third)) return { module, section, name: third };
  throw new UsageError(
    `${fileOfSection(section.name)} has nothing to write that is called "${third}". It has: ${names.join(", ")}.`,
  );
}

/** What there is to write in a section's file, in order; of the claims, the questions that have some. */
export function tasksIn(moduleId: string, section: string): Task[] {
  try {
    const text = readFileSync(join(house, "solutions", moduleId, fileOfSection(section)), "utf8");
    if (section !== CLAIMS) return tasksOf(text, section);
    return answersOf(text, "").flatMap(({ item, claims }) =>
      claims.length === 0 ? [] : [{ name: `Q${item}`, text: claimTask(claims) }],
    );
  } catch {
    return [];
  }
}

/** The names of what there is to write in a section, each once. */
export const toWriteIn = (moduleId: string, section: string): string[] => [
  ...new Set(tasksIn(moduleId, section).map(({ name }) => name)),
];

/** "exercises/07-sgd/step5-step.ts" -> ["07-sgd", "step5-step"]; the same with Windows' backslashes. "q17" -> ["Q17"] */
export function partsOf(word: string): string[] {
  const parts = word
    .replaceAll("\\", "/")
    .split("/")
    .filter((part) => part !== "" && part !== ".");
  const at = Math.max(parts.lastIndexOf("exercises"), parts.lastIndexOf("solutions"));
  return parts.slice(at + 1).map((part) => sectionOfFile(part).replace(/^q(?=\d+$)/, "Q"));
}

/** The module that a word names: its id, its number, a name at the end of its id, or any beginning that fits only one. */
export function moduleNamed<M extends { readonly id: string }>(
  word: string,
  modules: readonly M[],
): M | undefined {
  if (word === "") return undefined;
  const fits = ({ id }: M) =>
    id === word || id.startsWith(`${word.padStart(2, "0")}-`) || id.endsWith(`-${word}`);
  const begins = ({ id }: M) => id.startsWith(word) || id.slice(3).startsWith(word);
  return modules.find(fits) ?? onlyOne(modules.filter(begins));
}

/** What a word alone may mean: a function, or else a section. A number alone is a module's. */
function placesNamed(word: string, modules: readonly Module[]): Place[] {
  const functions = functionsNamed(word, modules);
  if (functions.length > 0 || /^\d*$/.test(word)) return functions;
  return modules.flatMap((module) => {
    const section = sectionNamed(word, module);
    return section === undefined ? [] : [{ module, section }];
  });
}

/** Where there is something to write that has this name. */
export function functionsNamed(word: string, modules: readonly Module[]): Required<Place>[] {
  return modules.flatMap((module) =>
    module.sections
      .filter((section) => toWriteIn(module.id, section.name).includes(word))
      .map((section) => ({ module, section, name: word })),
  );
}

/** The words fit several places: what they could mean is in the message. */
export class SeveralPlaces extends UsageError {}

function noModule(word: string, modules: readonly Module[], places: readonly Place[]): UsageError {
  if (places.length > 1) {
    const list = places.map(({ module }) => `  ${module.id} ${word}`).join("\n");
    return new SeveralPlaces(`"${word}" is in several modules. Name one:\n${list}`);
  }
  const list = modules.map(({ id }) => `  ${id}`).join("\n");
  const what = word === "" ? "Name a module" : `There is no module "${word}". Name one`;
  return new UsageError(`${what} of these:\n${list}`);
}

function sectionNamed(word: string, module: Module): Section | undefined {
  const { sections } = module;
  const exact = sections.find(({ name }) => name === word || name.replace(/^(step)?\d+-/, "") === word);
  // A number alone: "5" is step5-step and 5-view, not 15.
  const numbered = sections.find(
    ({ name }) => /^(?:step)?(\d+)-/.exec(name)?.[1] === word.replace(/^0+/, ""),
  );
  return exact ?? numbered ?? onlyOne(sections.filter(({ name }) => name.startsWith(word)));
}

const onlyOne = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

function noSection(word: string, module: Module): UsageError {
  const list = module.sections
    .map(({ name }) => `  ${name.padEnd(24)} ${toWriteIn(module.id, name).join(", ")}`.trimEnd())
    .join("\n");
  return new UsageError(`${module.id} has no section and no function "${word}". It has:\n${list}`);
}
