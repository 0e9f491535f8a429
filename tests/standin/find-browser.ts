import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { delimiter, join } from "node:path";

/** A Chromium that can be started, and what its command line and environment need. */
export interface FoundBrowser {
  path: string;
  headlessOnly: boolean;
  args: string[];
  env: Record<string, string>;
}

const names = {
  linux: [
    "chromium",
    "google-chrome",
    "google-chrome-stable",
    "chromium-browser",
    "microsoft-edge",
  ],
  darwin: ["Google Chrome", "Chromium", "Microsoft Edge"].map(
    (name) => `${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [
    "Google\\Chrome\\Application\\chrome.exe",
    "Chromium\\Application\\chrome.exe",
    "Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

function foldersToSearch(): string[] {
  const {
    PATH = "",
    HOME = "",
    LOCALAPPDATA = "",
    PROGRAMFILES = "",
  } = process.env;
  if (process.platform === "darwin")
    return ["/Applications", join(HOME, "Applications")];
  if (process.platform !== "win32") return PATH.split(delimiter);
  return [LOCALAPPDATA, PROGRAMFILES, process.env["PROGRAMFILES(X86)"] ?? ""];
}

/** The browser named in STANDIN_BROWSER or else the first one installed, if any can show a window. */
export function findInstalledBrowser(): string | undefined {
  const wish = process.env["STANDIN_BROWSER"] ?? "";
  if (wish === "npm") return undefined;
  if (wish !== "" && !existsSync(wish))
    throw new Error(`STANDIN_BROWSER names ${wish}, which does not exist.`);
  if (wish !== "") return wish;
  const wanted =
    process.platform === "darwin" || process.platform === "win32"
      ? names[process.platform]
      : names.linux;
  const folders = foldersToSearch().filter((folder) => folder !== "");
  return wanted
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** The package's own font, after those of the machine if it has any. */
function fontsConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, "fonts")}</dir>
  <cachedir>${join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`;
}

/**
 * Unpacks the npm package once into node_modules/.cache, whole or not at all. The package itself
 * knows only the temporary folder as its place, and reads that when it starts to unpack.
 */
async function unpackFromNpm(): Promise<string> {
  const modules = join(import.meta.dirname, "../../node_modules");
  const home = join(modules, "@sparticuz/chromium");
  const { version } = JSON.parse(
    readFileSync(join(home, "package.json"), "utf8"),
  );
  const cache = join(modules, ".cache");
  const folder = join(cache, `standin-chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const partial = mkdtempSync(join(cache, "unpacking-"));
  const { TMPDIR } = process.env;
  process.env["TMPDIR"] = partial;
  const { default: chromium, inflate } = await import("@sparticuz/chromium");
  const libraries = inflate(join(home, "bin/al2023.tar.br"));
  const unpacking = Promise.all([chromium.executablePath(), libraries]);
  if (TMPDIR === undefined) delete process.env["TMPDIR"];
  else process.env["TMPDIR"] = TMPDIR;
  await unpacking;
  writeFileSync(join(partial, "fonts.conf"), fontsConfiguration(folder));
  try {
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

async function browserFromNpm(): Promise<FoundBrowser> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      "No Chromium, Chrome or Edge was found: install one, or name its executable in STANDIN_BROWSER.",
    );
  }
  const folder = await unpackFromNpm();
  const libraries = [
    join(folder, "al2023", "lib"),
    process.env["LD_LIBRARY_PATH"] ?? "",
  ].filter((p) => p !== "");
  return {
    path: join(folder, "chromium"),
    headlessOnly: true,
    args: ["--no-sandbox", "--no-zygote", "--disable-gpu"],
    env: {
      LD_LIBRARY_PATH: libraries.join(delimiter),
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
    },
  };
}

/**
 * The browser named in STANDIN_BROWSER (a path, or "npm"), else the first one installed on this
 * machine, else the headless one inside the npm package @sparticuz/chromium (Linux x64 only).
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const path = findInstalledBrowser();
  if (path === undefined) return browserFromNpm();
  const root = process.platform === "linux" && process.getuid?.() === 0;
  return {
    path,
    headlessOnly: false,
    args: root ? ["--no-sandbox"] : [],
    env: {},
  };
}
