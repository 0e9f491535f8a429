// Runs everything that must pass and ends with the true sums over all runners, alone on the last line.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const reports = mkdtempSync(join(tmpdir(), "mesoboard-test-"));
const sums = { passed: 0, failed: 0, skipped: 0 };

function run(command, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, {
      shell: true,
      stdio: "inherit",
      env: { ...process.env, ...env },
    });
    child.on("error", () => resolve(1));
    child.on("close", (code) => resolve(code ?? 1));
  });
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/** A check without tests of its own counts as one. */
async function check(name, command) {
  console.log(`\n== ${name}`);
  const failed = (await run(command)) !== 0;
  sums[failed ? "failed" : "passed"] += 1;
  if (failed) console.log(`${name}: FAILED`);
}

function add(name, counts, exitCode) {
  if (counts === null || (exitCode !== 0 && counts.failed === 0)) {
    sums.failed += 1;
    console.log(
      `${name}: the runner ended with code ${exitCode} without a failing test to show for it`,
    );
  }
  if (counts === null) return;
  for (const key of Object.keys(sums)) sums[key] += counts[key];
  console.log(
    `${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`,
  );
}

async function vitest() {
  console.log("\n== unit, property, golden, integration and fault tests");
  const file = join(reports, "vitest.json");
  const code = await run(
    `vitest run --config tests/vitest.config.ts --reporter=dot --reporter=json --outputFile.json="${file}"`,
  );
  const report = readReport(file);
  const skipped =
    report === null ? 0 : report.numPendingTests + (report.numTodoTests ?? 0);
  add(
    "vitest",
    report && {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped,
    },
    code,
  );
}

async function playwright() {
  console.log("\n== end-to-end tests");
  const file = join(reports, "playwright.json");
  const code = await run(
    "playwright test --config tests/playwright.config.ts --reporter=list,json",
    {
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    },
  );
  const stats = readReport(file)?.stats ?? null;
  add(
    "playwright",
    stats && {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
    },
    code,
  );
}

await check("types", "npm run --silent typecheck");
await check("lint", "npm run --silent lint");
await check("format", "prettier --check --log-level warn .");
await check("architecture", "npm run --silent architecture");
await check("dead code", "npm run --silent deadcode");
await check("build", "npm run --silent build");
await vitest();
await playwright();

rmSync(reports, { recursive: true, force: true });
const skipped = sums.skipped > 0 ? `, ${sums.skipped} skipped` : "";
console.log(`\n${sums.passed} passed, ${sums.failed} failed${skipped}`);
process.exitCode = sums.failed === 0 ? 0 : 1;
