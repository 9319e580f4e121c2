/**
 * For a process that is to believe that it runs on a terminal, although it is only a pipe: import it before the command.
 * On standard error it says when raw mode is switched on and off.
 */
import { writeSync } from "node:fs";

const { stdin, stdout } = process;
for (const stream of [stdin, stdout]) Object.defineProperty(stream, "isTTY", { value: true });
Object.assign(stdout, { columns: Number(process.env.FAKE_COLUMNS ?? 100), rows: 40 });
stdin.setRawMode = (on: boolean) => {
  // At the end of a process only what is written at once arrives.
  writeSync(2, on ? "<raw on>" : "<raw off>");
  return stdin;
};
