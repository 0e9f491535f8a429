import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { isOwnUrl } from "./origin.ts";

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** The content policy of every page: own files only, no connections, no eval, no frames. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** The file below `root` that a URL path names, or null when it leads out of it. */
export function resolveAsset(root: string, pathname: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (decoded.includes("\0")) return null;
  const file = normalize(join(root, decoded === "/" ? "index.html" : decoded));
  return file.startsWith(root + sep) ? file : null;
}

function answer(
  status: number,
  body: string | Uint8Array<ArrayBuffer> | null,
  headers: Record<string, string>,
): Response {
  return new Response(body, {
    status,
    headers: {
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
      ...headers,
    },
  });
}

/** Answers one request for a page or an asset below `root`; anything else is 404. */
export async function serveAsset(
  root: string,
  request: { url: string; method: string },
): Promise<Response> {
  const nonce = randomBytes(16).toString("base64");
  const policy = { "content-security-policy": contentSecurityPolicy(nonce) };
  const file = isOwnUrl(request.url)
    ? resolveAsset(root, new URL(request.url).pathname)
    : null;
  const type = file === null ? undefined : contentTypes[extname(file)];
  if (request.method !== "GET" || file === null || type === undefined)
    return answer(404, null, policy);
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return answer(404, null, policy);
  const headers = { ...policy, "content-type": type };
  if (extname(file) !== ".html")
    return answer(200, new Uint8Array(bytes), headers);
  return answer(
    200,
    bytes.toString("utf8").replaceAll("__CSP_NONCE__", nonce),
    headers,
  );
}
