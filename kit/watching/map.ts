/** The map: every module with what is done of it, and where the learner goes on. */
import type { Module, Section } from "../../exercises/curriculum.ts";
import { fileOfSection, lessonOf } from "../course/house.ts";
import type { Place } from "../course/place.ts";
import { isDone, type State, stateOf } from "../course/state.ts";
import type { Palette } from "../terminal/colours.ts";

/** The map, one line per module. */
export function mapOf(modules: readonly Module[], next: Module | undefined, paint: Palette): string {
  return modules.map((module) => line(module, stateOf(module), module === next, paint)).join("\n");
}

function line(module: Module, state: State, isNext: boolean, paint: Palette): string {
  const marks = { planned: " ", untouched: "○", unknown: "○", tried: isDone(state) ? "✓" : "◐" };
  const words = {
    planned: paint.quiet("to come"),
    untouched: "not begun",
    unknown: "not begun",
    tried: state.kind === "tried" ? `${state.done} of ${state.of} sections done` : "",
  };
  const colour = isDone(state) ? paint.good : state.kind === "tried" ? paint.todo : paint.quiet;
  const title = module.title.padEnd(18);
  const arrow = isNext ? paint.strong("  <- next") : "";
  return `  ${colour(marks[state.kind])} ${module.id.slice(0, 2)}  ${title}  ${words[state.kind]}${arrow}`;
}

/** What to read and what to edit. */
export function whatToOpen(module: Module, section: Section | undefined): string {
  const file = `exercises/${module.id}/${fileOfSection(section?.name ?? "*")}`;
  return `  Read      ${lessonOf(module.id, section)}\n  Edit      ${file}`;
}

/** A place to work at. */
export type Stop = Required<Pick<Place, "module" | "section">>;

/**
 * Where the key "n" leads. From something that is done: to what is left in its module, and then onwards. From something that isn't,
 * only onwards: whoever presses "n" there has had enough of it. At the end it begins again.
 *
 * @param here the section at hand; without one: the module as a whole
 * @returns `undefined` when nothing else is left to do
 */
export function nextStop(
  modules: readonly Module[],
  here: { module: Module; section?: string | undefined },
  isGreen: (module: Module, section: string) => boolean,
): Stop | undefined {
  const all = modules.flatMap((module) => module.sections.map((section) => ({ module, section })));
  const at = all.findLastIndex(
    ({ module, section }) =>
      module === here.module && (here.section === undefined || section.name === here.section),
  );
  const onwards = [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0))];
  const left = onwards.filter(({ module, section }) => !isGreen(module, section.name));
  const isDone = here.section === undefined || isGreen(here.module, here.section);
  return (isDone ? left.find(({ module }) => module === here.module) : undefined) ?? left[0];
}
