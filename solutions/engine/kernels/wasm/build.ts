/**
 * Builds kernels.wasm and kernels-fused.wasm from assembly/, for maintainers:
 *
 *     npm ci --prefix .ci                                                # once: installs the compiler
 *     node --import tsx solutions/engine/kernels/wasm/build.ts           # writes both files
 *     node --import tsx solutions/engine/kernels/wasm/build.ts --check   # fails when they are not a fresh build
 *
 * The two differ in one instruction: see assembly/madd.ts.
 *
 * The compiler's version is pinned, so the same source gives the same bytes everywhere.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
/** The files, and which of WebAssembly's features each may use. */
const builds = { "kernels.wasm": ["simd"], "kernels-fused.wasm": ["simd", "relaxed-simd"] };
const compiler = fileURLToPath(
  new URL("../../../../.ci/node_modules/assemblyscript/bin/asc.js", import.meta.url),
);

/** Compiles assembly/ and returns the bytes. */
function compile(features: readonly string[]): Buffer {
  if (!existsSync(compiler)) {
    throw new Error("build: the AssemblyScript compiler is not installed; run `npm ci --prefix .ci` first");
  }
  const folder = mkdtempSync(join(tmpdir(), "kernels-"));
  try {
    const outFile = join(folder, "kernels.wasm");
    // Relative paths, because names inside the file must not depend on where the repository lies.
    const flags = ["--runtime", "stub", "--optimizeLevel", "3", "--converge", "--noAssert"];
    const memory = ["--importMemory", "--noExportMemory", ...features.flatMap((one) => ["--enable", one])];
    const args = [compiler, "assembly/index.ts", "--outFile", outFile, ...flags, ...memory];
    const run = spawnSync(process.execPath, args, { cwd: here, encoding: "utf8" });
    if (run.status !== 0)
      throw new Error(`build: the compiler refused assembly/:\n${run.stdout}${run.stderr}`);
    return readFileSync(outFile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const [name, features] of Object.entries(builds)) {
  const committed = join(here, name);
  const bytes = compile(features);
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
