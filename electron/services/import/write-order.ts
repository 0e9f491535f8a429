/** Who writes, and when. */
export interface WriteOrder {
  at: string;
  by: string;
}
