/** The scheme and host under which the product serves its own pages. */
export const appScheme = "app";
export const appOrigin = "app://mesoboard";

/** True for a URL of the product's own pages; parsed, never compared by prefix. */
export function isOwnUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}` === appOrigin;
}
