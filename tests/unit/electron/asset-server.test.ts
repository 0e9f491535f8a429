import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  contentSecurityPolicy,
  resolveAsset,
  serveAsset,
} from "../../../electron/asset-server.ts";

const root = mkdtempSync(join(tmpdir(), "mesoboard-assets-"));
beforeAll(() => {
  writeFileSync(
    join(root, "index.html"),
    '<meta name="csp-nonce" content="__CSP_NONCE__">',
  );
  writeFileSync(join(root, "app.js"), "export {};");
  writeFileSync(join(root, "secret.sqlite"), "x");
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const get = (url: string, method = "GET") => serveAsset(root, { url, method });

describe("serving the product's own pages", () => {
  it("serves the start page with a fresh nonce that equals the one in the policy", async () => {
    const first = await get("app://mesoboard/");
    const nonce = /content="([^"]+)"/u.exec(await first.text())?.[1];
    expect(nonce).toMatch(/^[A-Za-z0-9+/=]{24}$/u);
    expect(first.headers.get("content-security-policy")).toContain(
      `'nonce-${nonce}'`,
    );
    const second = await get("app://mesoboard/index.html");
    expect(await second.text()).not.toContain(nonce);
  });

  it("forbids eval, inline script, connections, frames and plugins in the policy", () => {
    const policy = contentSecurityPolicy("n");
    expect(policy).not.toMatch(/unsafe-(eval|inline)|https?:|\*/u);
    for (const rule of [
      "default-src 'none'",
      "connect-src 'none'",
      "object-src 'none'",
      "frame-ancestors 'none'",
    ]) {
      expect(policy).toContain(rule);
    }
  });

  it.each([
    "app://mesoboard/../secret",
    "app://mesoboard/%2e%2e/%2e%2e/etc/passwd",
    "app://mesoboard/..%2f..%2fetc%2fpasswd",
    "app://mesoboard/%00",
    "app://mesoboard/%E0%A4%A",
    "app://mesoboard/secret.sqlite",
    "app://mesoboard/missing.js",
    "app://elsewhere/index.html",
    "https://mesoboard/index.html",
  ])("answers 404 to %s", async (url) => {
    expect((await get(url)).status).toBe(404);
  });

  it("answers only GET", async () => {
    expect((await get("app://mesoboard/app.js", "POST")).status).toBe(404);
    expect((await get("app://mesoboard/app.js")).status).toBe(200);
  });

  it("keeps every path below the folder", () => {
    expect(resolveAsset("/srv/renderer", "/assets/a.css")).toBe(
      "/srv/renderer/assets/a.css",
    );
    expect(
      resolveAsset("/srv/renderer", "/../renderer-other/a.css"),
    ).toBeNull();
  });
});
