/**
 * Loaded before a command (`node --import`), it ends the process at a chosen step, as a power cut would: nothing that comes after
 * gets done, no `finally`, nothing. A step is a call that changes something in the house's exercises, backups or git folder, or
 * a start of git.
 *
 *     DIGIT_DIES_AT=5      end at the fifth step: in the middle of it, if it writes a file, else before it
 *     DIGIT_STEPS=<file>   live, and write the number of steps there at the end
 */
import childProcess from "node:child_process";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join, resolve, sep } from "node:path";

const { DIGIT_HOUSE: house, DIGIT_DIES_AT: last, DIGIT_STEPS: report } = process.env;
const places = ["exercises", "backups", ".git"].map((name) => join(house, name));
const isOurs = (path) => {
  const full = resolve(String(path));
  return places.some((place) => full === place || full.startsWith(place + sep));
};

let steps = 0;

/** Counts a step. @returns whether it is the one to die in */
function isLast() {
  steps++;
  return String(steps) === last;
}

function die() {
  process.kill(process.pid, "SIGKILL");
  // The signal may take a moment to arrive.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
}

for (const name of ["renameSync", "mkdirSync", "rmSync", "unlinkSync", "copyFileSync", "cpSync", "appendFileSync"]) {
  const real = fs[name];
  fs[name] = (...args) => {
    if (args.slice(0, 2).some(isOurs) && isLast()) die();
    return real(...args);
  };
}

const { writeFileSync } = fs;
fs.writeFileSync = (path, data, options) => {
  if (isOurs(path) && isLast()) {
    const bytes = Buffer.from(data);
    writeFileSync(path, bytes.subarray(0, bytes.length / 2));
    die();
  }
  return writeFileSync(path, data, options);
};

for (const name of ["spawnSync", "execFileSync"]) {
  const real = childProcess[name];
  childProcess[name] = (command, ...args) => {
    if (command === "git" && isLast()) die();
    return real(command, ...args);
  };
}

syncBuiltinESMExports();
process.on("exit", () => {
  if (report !== undefined) writeFileSync(report, String(steps));
});
