import { readSettings, saveSettings } from "../../services/settings-service.ts";
import type { Handlers } from "../dispatcher.ts";
import type { Dependencies } from "./dependencies.ts";

type SettingsChannel = Extract<keyof Handlers, `settings.${string}`>;

/** What the clinic decides for itself. */
export function settingsHandlers({
  tools,
}: Dependencies): Pick<Handlers, SettingsChannel> {
  return {
    "settings.read": (_input, context) => readSettings(context.session()),
    "settings.save": (input, context) =>
      saveSettings(context.session(), tools, input),
  };
}
