const canvas = document.createElement("canvas").getContext("2d");

/** Width in CSS pixels of a time line label in the workspace font, at the present text size. */
export function measureText(text: string): number {
  const root = Number.parseFloat(
    getComputedStyle(document.documentElement).fontSize,
  );
  const size = 0.75 * root;
  if (canvas === null) return text.length * size * 0.6;
  canvas.font = `500 ${size}px ${getComputedStyle(document.body).fontFamily}`;
  return Math.ceil(canvas.measureText(text).width) + 2;
}
