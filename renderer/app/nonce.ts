/** The nonce of this page load, which the content policy asks of every style element. */
export function styleNonce(): string {
  const meta = document.querySelector<HTMLMetaElement>(
    'meta[name="csp-nonce"]',
  );
  return meta?.content ?? "";
}

// The scroll lock of dialogs adds a style element of its own and looks for the nonce under this name.
Object.assign(globalThis, { __webpack_nonce__: styleNonce() });
