/** "40 of 100 alive at 1 year"; a share between two whole numbers stays between them: "35 to 36 of 100 …". */
export function frequencyWords(percent: number, label: string): string {
  const low = Math.floor(percent);
  const count = Number.isInteger(percent) ? `${low}` : `${low} to ${low + 1}`;
  return `${count} of 100 ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}
