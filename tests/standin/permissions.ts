import { toBrowserUrl } from "./protocol.ts";
import type { Target } from "./target.ts";

/** Electron's permission names, with those of Chromium's protocol that each stands for. */
export const browserPermissions: Record<string, string[]> = {
  "clipboard-read": ["clipboard-read"],
  "clipboard-sanitized-write": ["clipboard-write"],
  "display-capture": ["display-capture"],
  fullscreen: [],
  geolocation: ["geolocation"],
  "idle-detection": ["idle-detection"],
  media: ["camera", "microphone"],
  midi: ["midi"],
  notifications: ["notifications"],
  "persistent-storage": ["persistent-storage"],
  pointerLock: [],
  "screen-wake-lock": ["screen-wake-lock"],
  "storage-access": ["storage-access"],
  "window-management": ["window-management"],
};

/** Sets the app's verdicts in the browser, for the origin of a page that is about to load. */
export async function applyPermissions(
  target: Target,
  url: string,
  verdicts: [string, boolean][],
): Promise<void> {
  const { origin } = new URL(toBrowserUrl(url));
  const settings = verdicts.flatMap(([name, granted]) =>
    (browserPermissions[name] ?? []).map((permission) => ({
      permission: { name: permission },
      setting: granted ? "granted" : "denied",
      origin,
    })),
  );
  await Promise.all(
    settings.map((setting) =>
      target.root.tell("Browser.setPermission", setting),
    ),
  );
}
