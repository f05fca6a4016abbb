/** The words around the statement, in the organiser's language: `Objective`, `Key Account Review`, `Northwind Traders`. */
export interface ObjectiveLineWords {
  readonly label: string;
  readonly ritual: string;
  readonly accounts: readonly string[];
}
