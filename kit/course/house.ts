/**
 * Where things are: the folders of the kit, and the names people type for modules and sections.
 *
 * `repository` is where the kit itself lives. `house` is the folder that holds exercises/, solutions/ and tests/: the
 * same folder, unless a test of the kit has built a small house of its own and named it in DIGIT_HOUSE.
 */
import { lstatSync, readdirSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { namesIn, textAt } from "./text.ts";

/** The folder of package.json. */
export const repository = resolve(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** The folder that holds exercises/, solutions/ and tests/. */
export const house = resolve(process.env.DIGIT_HOUSE ?? repository);

/** A path with `/` on every system: what Vite, globs and messages want. */
export function slashed(path: string): string {
  return sep === "\\" ? path.replaceAll("\\", "/") : path;
}

/** A path as the learner would type it: from the house's root, with `/`. Paths outside it stay as they are. */
export function shortPath(path: string): string {
  const short = relative(house, path);
  return short.startsWith("..") ? slashed(path) : slashed(short);
}

/** The place of a path on a command line. npm runs us in the kit's folder; the words were typed in INIT_CWD. */
export const typedPath = (path: string): string => resolve(process.env.INIT_CWD ?? ".", path);

/** The files under a folder, by their paths in it, with `/`, in order. Regular ones only: a link may lead anywhere. */
export const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => lstatSync(join(folder, path)).isFile())
    .map(slashed)
    .sort();

/** How a spec's file name ends. */
const SPEC = ".test.ts";

/** The spec of a module, whether it exists or not: tests/exercises/07-sgd.test.ts. */
export function specOf(moduleId: string): string {
  return join(house, "tests", "exercises", moduleId + SPEC);
}

/** The module whose spec this is: "07-sgd". */
export function moduleIdOf(spec: string): string {
  return basename(spec, SPEC);
}

/** The modules that have a spec, in order. */
export const modulesWithSpec = (): string[] =>
  namesIn(join(house, "tests", "exercises"), SPEC).map(moduleIdOf);

/** The text of a file of the house; "" when there is none to be had. */
export const textIn = (...path: readonly string[]): string => textAt(join(house, ...path)) ?? "";

/** The section that is no code: the claims in answers.md. It is a module's last. */
export const CLAIMS = "answers";

/** The file that a section is in: "step5-step" -> "step5-step.ts". */
export const fileOfSection = (section: string): string => `${section}.${section === CLAIMS ? "md" : "ts"}`;

/** The section that is in a file, or would be: "step5-step.ts" -> "step5-step", "answers.md" -> "answers". */
export const sectionOfFile = (file: string): string => file.replace(/(?<=^answers)\.md$|\.ts$/, "");

/** What a file of a module must hold to be a section: something to write, or claims. */
const ASKS = { ts: "#region answer:", md: "\n- [" };

/** The sections of a module, by the files of its solution. Its other files are given. */
export function sectionsOf(moduleId: string): string[] {
  const asking = (ending: string, what: string) =>
    namesIn(join(house, "solutions", moduleId), ending).filter((name) =>
      textIn("solutions", moduleId, name).includes(what),
    );
  return [...asking(".ts", ASKS.ts), ...asking(fileOfSection(CLAIMS), ASKS.md)].map(sectionOfFile);
}

/** The file of a section, as a learner knows it: "exercises/07-sgd/step5-step.ts". */
export const exerciseOf = (moduleId: string, section = ""): string =>
  `exercises/${moduleId}/${fileOfSection(section)}`;

/** A module's lesson, and in it the part that is about a section: `exercises/07-sgd/README.md, "5. Step"`. */
export const lessonOf = (
  moduleId: string,
  section?: { readonly name: string; readonly title: string },
): string =>
  `exercises/${moduleId}/README.md${section === undefined || section.name === CLAIMS ? "" : `, "${section.title}"`}`;
