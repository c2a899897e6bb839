/** What a report says under a label: "Not found" and "a court decision." */
export interface Labelled {
  readonly label: string;
  readonly words: string;
}
