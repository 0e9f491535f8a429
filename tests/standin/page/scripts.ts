import { readFileSync } from "node:fs";
import { createBridge } from "./bridge.ts";
import { codecSource } from "./codec.ts";
import { mainWorld } from "./main-world.ts";
import { preloadWorldSource, type PreloadSetup } from "./preload-world.ts";

/** The script for the page's own world. */
export function mainWorldScript(token: string): string {
  return `(() => {\n${codecSource}\n${String(createBridge)}\n(${String(mainWorld)})(${JSON.stringify(token)});\n})();`;
}

/** The script for the preload's world: ours around the app's preload file (CommonJS), if it has one. */
export function preloadWorldScript(
  setup: PreloadSetup,
  preloadPath: string | undefined,
): string {
  const preload =
    preloadPath === undefined ? "" : readFileSync(preloadPath, "utf8");
  return `(() => {
${codecSource}
${String(createBridge)}
${preloadWorldSource}
preloadWorld(${JSON.stringify(setup)}, function (require, module, exports, process) {\n${preload}\n});
})();`;
}
