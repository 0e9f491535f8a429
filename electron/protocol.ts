import { protocol } from "electron";
import { serveAsset } from "./asset-server.ts";
import { appScheme } from "./origin.ts";

/** Declares the scheme; must run before the app is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true },
    },
  ]);
}

/** Serves the renderer's files under app://. */
export function serveAppScheme(rendererFolder: string): void {
  protocol.handle(appScheme, (request) => serveAsset(rendererFolder, request));
}
