import { join } from "node:path";

/** What the command line asked the window program to do. */
export interface StartOptions {
  demo: boolean;
  smokeTest: boolean;
  workspace: string | null;
  /** Calendar date a demo workspace takes for today, so that pictures and tests repeat. */
  today: string | null;
  /** Words after `--cli`: run one command without a window. */
  cli: string[] | null;
}

/** The value of `--name=value` or `--name value`; null when it is not given. */
export function valueOf(args: readonly string[], name: string): string | null {
  const joined = args.find((arg) => arg.startsWith(`--${name}=`));
  if (joined !== undefined) return joined.slice(name.length + 3);
  const at = args.indexOf(`--${name}`);
  const next = at < 0 ? undefined : args[at + 1];
  return next === undefined || next.startsWith("--") ? null : next;
}

/** Reads the switches of the window program. */
export function parseStartOptions(args: readonly string[]): StartOptions {
  const cliAt = args.indexOf("--cli");
  const own = cliAt < 0 ? args : args.slice(0, cliAt);
  const smokeTest = own.includes("--smoke-test");
  const demo = smokeTest || own.includes("--demo");
  const today = valueOf(own, "today");
  return {
    demo,
    smokeTest,
    workspace: valueOf(args, "workspace"),
    today:
      demo && today !== null && /^\d{4}-\d{2}-\d{2}$/u.test(today)
        ? today
        : null,
    cli: cliAt < 0 ? null : args.slice(cliAt + 1),
  };
}

/** Where the workspace lives unless said otherwise: the folder Electron calls userData, also without Electron. */
export function defaultWorkspaceFolder(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
  home: string,
): string {
  const base =
    platform === "win32"
      ? (env["APPDATA"] ?? join(home, "AppData", "Roaming"))
      : platform === "darwin"
        ? join(home, "Library", "Application Support")
        : (env["XDG_CONFIG_HOME"] ?? join(home, ".config"));
  return join(base, "MesoBoard", "workspace");
}
