// Rewrites the derived parts of the golden files; read the difference line by line before committing it.
import { spawnSync } from "node:child_process";

const { status } = spawnSync(
  "vitest run --config tests/vitest.config.ts tests/golden",
  {
    shell: true,
    stdio: "inherit",
    env: { ...process.env, UPDATE_GOLDEN: "1" },
  },
);
process.exitCode = status ?? 1;
