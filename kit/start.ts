/**
 * `npm start`: where you are, what comes next, and its tests. On a terminal they run again after every change of your files.
 */

import type { Module } from "../exercises/curriculum.ts";
import { manifest } from "./course/manifest.ts";
import { isDone, type State, stateOf } from "./course/state.ts";
import type { Request } from "./run/arguments.ts";
import { type Plan, runLearner, runModule } from "./run/learner-run.ts";
import { palette } from "./terminal/colours.ts";

const paint = palette();

function planFor(modules: readonly Module[], watch: boolean): Plan {
  const ids = modules.map((module) => module.id);
  const request: Request = { kind: "learner", target: "exercises", modules: ids, sections: [], filters: [] };
  return { request, options: { watch, run: !watch }, withStack: false };
}

/** Where a module stands; runs it when that is the only way to know. */
async function knownState(module: Module): Promise<State> {
  const state = stateOf(module);
  if (state.kind !== "unknown") return state;
  await runModule(planFor([module], false), module);
  return stateOf(module);
}

function line(module: Module, state: State, isNext: boolean): string {
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

/** The module to go on with: one that is begun before one that isn't. */
function nextOf(modules: readonly Module[], states: readonly State[]): Module | undefined {
  const begun = modules.find((_, i) => states[i]?.kind === "tried" && !isDone(states[i]));
  return begun ?? modules.find((_, i) => states[i]?.kind === "untouched");
}

async function start(): Promise<void> {
  const modules = await manifest();
  const states: State[] = [];
  for (const module of modules) states.push(await knownState(module));
  const next = nextOf(modules, states);

  console.log(
    `${paint.strong("digit-by-digit")}: from the pixels of a handwritten digit to a network that reads it\n`,
  );
  for (const [i, module] of modules.entries()) {
    console.log(line(module, states[i] ?? { kind: "planned" }, module === next));
  }
  if (next === undefined) {
    console.log(
      `\n${paint.good("Everything there is, is done.")} npm run train -- linear trains it all on real digits.`,
    );
    return;
  }
  console.log(`\n  Read      exercises/${next.id}/README.md\n  Edit      exercises/${next.id}/*.ts\n`);
  const watch = process.stdin.isTTY === true && process.stdout.isTTY === true;
  await runLearner(planFor([next], watch));
  // Red is where everybody starts: no reason for npm to call it an error.
  if (!watch) process.exitCode = 0;
}

await start();
