/** The switches and the app path with which an Electron executable is started. */
export interface CommandLine {
  appPath: string | undefined;
  /** Modules to load first (`-r`). */
  preloads: string[];
  inspectPort: number | undefined;
  /** Chromium switches given before or after the app path, by name without dashes. */
  switches: Map<string, string>;
}

/** Reads an Electron command line: options, then the app's folder or main file, then the app's own arguments. */
export function readCommandLine(args: string[]): CommandLine {
  const line: CommandLine = {
    appPath: undefined,
    preloads: [],
    inspectPort: undefined,
    switches: new Map(),
  };
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? "";
    const [, name, value] = /^--([^=]+)=?(.*)$/s.exec(arg) ?? [];
    if (line.appPath === undefined && (arg === "-r" || arg === "--require"))
      line.preloads.push(args[(i += 1)] ?? "");
    else if (name === "inspect")
      line.inspectPort = Number(value === "" ? 9229 : value);
    else if (name !== undefined) line.switches.set(name, value ?? "");
    else if (line.appPath === undefined && !arg.startsWith("-"))
      line.appPath = arg;
  }
  return line;
}
