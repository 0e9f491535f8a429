/** "40 of 100 alive at 1 year". */
export function frequencyWords(percent: number, label: string): string {
  return `${ofHundred(percent)} ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

/** "40 of 100"; a share between two whole numbers stays between them: "35 to 36 of 100". */
export function ofHundred(percent: number): string {
  const low = Math.floor(percent);
  const count = Number.isInteger(percent) ? `${low}` : `${low} to ${low + 1}`;
  return `${count} of 100`;
}
