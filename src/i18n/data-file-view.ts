/** A table of the open data as a reader sees it in a list. */
export interface DataFileView {
  /** The name of its files, without ending. */
  name: string;
  rows: readonly unknown[];
  columns: readonly string[];
}
