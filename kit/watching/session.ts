/**
 * One session of `npm start` on a terminal: joins the keyboard, the files, the tests and the screen to the console, and puts
 * everything back as it was, however the session ends.
 */
import { join } from "node:path";
import type { Module } from "../../exercises/curriculum.ts";
import { nextHint } from "../course/hints.ts";
import { house } from "../course/house.ts";
import { greenSections, stateOf } from "../course/state.ts";
import { runUnknown } from "../run/known.ts";
import { palette } from "../terminal/colours.ts";
import { Console } from "./console.ts";
import { keepModule } from "./kept-module.ts";
import { listenToKeys } from "./keys.ts";
import { mapOf } from "./map.ts";
import { watchSaves } from "./saves.ts";
import type { Screen } from "./screen.ts";

/** How a program ends that a signal ends: by custom, 128 and the signal's number. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129, SIGBREAK: 149 } as const;

/**
 * Runs and watches until the learner quits. It begins with some sections of a module, or with all of it, and looks for saved files every
 * `poll` milliseconds, or when the system tells.
 *
 * @returns the exit code
 */
export async function watchExercises(
  modules: readonly Module[],
  module: Module,
  sections: readonly string[],
  poll: number | undefined,
  screen: Screen,
): Promise<number> {
  const paint = palette();
  const desk = new Console(
    {
      modules: modules.filter((one) => stateOf(one).kind !== "planned"),
      screen,
      paint,
      open: (one) => keepModule(one, (line) => screen.working(`  ${line}`)),
      green: (one) => greenSections(one) ?? [],
      isKnown: (one) => stateOf(one).kind !== "unknown",
      hint: (place) => nextHint(place, { how: "press h" }),
      map: async (here) => {
        await runUnknown(modules);
        return mapOf(modules, here, paint);
      },
    },
    module,
    sections,
  );
  let code = 0;
  const ending: (() => void)[] = Object.entries(SIGNALS).map(([signal, number]) => {
    const end = (): void => {
      code = number;
      // Vite listens to signals, too, and may be the first to end the process.
      process.once("exit", () => {
        process.exitCode = number;
      });
      desk.press("q");
    };
    process.on(signal, end);
    return () => void process.off(signal, end);
  });
  const watching = { root: join(house, "exercises"), modules: modules.map(({ id }) => id), poll };
  ending.push(watchSaves(watching, (saved) => desk.saved(saved)));
  ending.push(listenToKeys(process.stdin, (key) => desk.press(key)));
  try {
    await desk.work();
  } finally {
    for (const end of ending) end();
  }
  return code;
}
