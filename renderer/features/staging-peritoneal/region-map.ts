/** How one region lies in the drawing: its outline and where its size stands. Patient's right is on the left. */
export interface RegionShape {
  id: number;
  outline: string;
  x: number;
  y: number;
  /** The name as it fits into the shape. */
  label: string;
}

export const drawing = { width: 280, height: 394 };

/** The nine regions of the abdomen and, below, the four of the small bowel. */
export const regionShapes: readonly RegionShape[] = [
  { id: 0, label: "Central", x: 140, y: 166, outline: "M98 112H182V206H98Z" },
  {
    id: 1,
    label: "Right upper",
    x: 60,
    y: 82,
    outline: "M98 18Q24 22 14 74L19 112H98Z",
  },
  {
    id: 2,
    label: "Epigastrium",
    x: 140,
    y: 76,
    outline: "M98 18Q140 11 182 18V112H98Z",
  },
  {
    id: 3,
    label: "Left upper",
    x: 219,
    y: 82,
    outline: "M182 18Q256 22 266 74L261 112H182Z",
  },
  {
    id: 4,
    label: "Left flank",
    x: 222,
    y: 166,
    outline: "M261 112H182V206H266Q252 158 261 112Z",
  },
  {
    id: 5,
    label: "Left lower",
    x: 222,
    y: 248,
    outline: "M266 206H182V300Q258 276 266 206Z",
  },
  {
    id: 6,
    label: "Pelvis",
    x: 140,
    y: 258,
    outline: "M98 206H182V300Q140 320 98 300Z",
  },
  {
    id: 7,
    label: "Right lower",
    x: 58,
    y: 248,
    outline: "M14 206H98V300Q22 276 14 206Z",
  },
  {
    id: 8,
    label: "Right flank",
    x: 58,
    y: 166,
    outline: "M19 112H98V206H14Q28 158 19 112Z",
  },
  { id: 9, label: "upper", x: 36, y: 369, outline: "M4 338H68V390H4Z" },
  { id: 10, label: "lower", x: 104, y: 369, outline: "M72 338H136V390H72Z" },
  { id: 11, label: "upper", x: 176, y: 369, outline: "M144 338H208V390H144Z" },
  { id: 12, label: "lower", x: 244, y: 369, outline: "M212 338H276V390H212Z" },
];

/** The regions as they lie, row by row. */
const rows: readonly (readonly number[])[] = [
  [1, 2, 3],
  [8, 0, 4],
  [7, 6, 5],
  [9, 10, 11, 12],
];

/** The last region in the order in which they are scored. */
export const lastRegion = regionShapes.length - 1;

/**
 * Where a key leads from a region: arrows to its neighbor in the drawing, Home and End to the first and last. The
 * region itself at an edge; null for a key that does not move.
 */
export function regionAfter(key: string, from: number): number | null {
  const row = rows.findIndex((ids) => ids.includes(from));
  const column = rows[row]?.indexOf(from) ?? 0;
  switch (key) {
    case "Home":
      return 0;
    case "End":
      return lastRegion;
    case "ArrowLeft":
      return rows[row]?.[column - 1] ?? from;
    case "ArrowRight":
      return rows[row]?.[column + 1] ?? from;
    case "ArrowUp":
      return below(row - 1, row, column) ?? from;
    case "ArrowDown":
      return below(row + 1, row, column) ?? from;
    default:
      return null;
  }
}

/** The region of another row that lies nearest to a column of this one. */
function below(to: number, row: number, column: number): number | undefined {
  const target = rows[to];
  const width = rows[row]?.length ?? 1;
  if (target === undefined) return undefined;
  return target[
    Math.round((column / Math.max(width - 1, 1)) * (target.length - 1))
  ];
}
