/**
 * Builds the four kernels*.wasm from assembly/, for maintainers:
 *
 *     npm ci --prefix .ci                                                # once: installs the compiler
 *     node --import tsx solutions/engine/kernels/wasm/build.ts           # writes the files
 *     node --import tsx solutions/engine/kernels/wasm/build.ts --check   # fails when they are not a fresh build
 *
 * Two of them multiply and add in one instruction (assembly/madd.ts); two expect a memory that threads share (team.ts).
 *
 * The compiler's version is pinned, so the same source gives the same bytes everywhere.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const SIMD = ["--enable", "simd"];
const FUSED = [...SIMD, "--enable", "relaxed-simd"];
/** 8,192 pages of 64 kB are the half gigabyte that memory.ts asks for at most. */
const SHARED = ["--enable", "threads", "--sharedMemory", "--maximumMemory", "8192"];
/** The files, and what is special about each. */
const builds = {
  "kernels.wasm": SIMD,
  "kernels-fused.wasm": FUSED,
  "kernels-shared.wasm": [...SIMD, ...SHARED],
  "kernels-fused-shared.wasm": [...FUSED, ...SHARED],
};
const compiler = fileURLToPath(
  new URL("../../../../.ci/node_modules/assemblyscript/bin/asc.js", import.meta.url),
);

/** Compiles assembly/ and returns the bytes. */
function compile(special: readonly string[]): Buffer {
  if (!existsSync(compiler)) {
    throw new Error("build: the AssemblyScript compiler is not installed; run `npm ci --prefix .ci` first");
  }
  const folder = mkdtempSync(join(tmpdir(), "kernels-"));
  try {
    const outFile = join(folder, "kernels.wasm");
    // Relative paths, because names inside the file must not depend on where the repository lies.
    const flags = ["--runtime", "stub", "--optimizeLevel", "3", "--converge", "--noAssert"];
    const memory = ["--importMemory", "--noExportMemory", ...special];
    const args = [compiler, "assembly/index.ts", "--outFile", outFile, ...flags, ...memory];
    const run = spawnSync(process.execPath, args, { cwd: here, encoding: "utf8" });
    if (run.status !== 0)
      throw new Error(`build: the compiler refused assembly/:\n${run.stdout}${run.stderr}`);
    return readFileSync(outFile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const [name, special] of Object.entries(builds)) {
  const committed = join(here, name);
  const bytes = compile(special);
  if (!process.argv.includes("--check")) {
    writeFileSync(committed, bytes);
    console.log(`${name}: ${bytes.length} bytes`);
  } else if (existsSync(committed) && bytes.equals(readFileSync(committed))) {
    console.log(`${name} is what assembly/ compiles to (${bytes.length} bytes)`);
  } else {
    console.error(
      `${name} is not what assembly/ compiles to; run node --import tsx solutions/engine/kernels/wasm/build.ts`,
    );
    process.exitCode = 1;
  }
}
