/** The manifest (exercises/curriculum.ts) of the house we are in, and questions to it. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Module, Section } from "../../exercises/curriculum.ts";
import { CLAIMS, house, sectionsOf } from "./house.ts";

/** All modules, in order. */
export async function manifest(): Promise<readonly Module[]> {
  const file = pathToFileURL(join(house, "exercises", "curriculum.ts")).href;
  return ((await import(file)) as { curriculum: readonly Module[] }).curriculum;
}

/** A module by its id; for one that isn't listed, what can be seen from its files. */
export function moduleOf(id: string, known: readonly Module[]): Module {
  const sections = sectionsOf(id).map((name) => ({ name, title: name, items: [] }));
  const found = known.find((module) => module.id === id);
  if (found && found.sections.length > 0) return found;
  return { id, title: id.replace(/^\d+-/, ""), achieved: "do what it asks", items: [], ...found, sections };
}

/** The sections of a module in which code is written: all but the claims. */
export const codeSections = ({ sections }: Module): readonly Section[] =>
  sections.filter(({ name }) => name !== CLAIMS);

/** The next module after one that has something to do. */
export function nextAfter(id: string, known: readonly Module[]): Module | undefined {
  const at = known.findIndex((module) => module.id === id);
  return known.slice(at + 1).find((module) => module.sections.length > 0);
}
