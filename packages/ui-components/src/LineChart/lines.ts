/** A line of a chart; the dash tells it from the others where the color does not. */
export interface ChartLine {
  readonly id: string;
  readonly title: string;
  readonly tone: 'negative' | 'warning' | 'announcement' | 'positive' | 'quiet';
  /** One for each place; undefined where there is nothing to count. */
  readonly values: readonly (number | undefined)[];
}

/** A place of a chart that can be reached with the keyboard, and says what stands there. */
export interface ChartStop {
  readonly id: string;
  /** Below the chart: "3". */
  readonly label: string;
  /** What a press of it does, and where: "Compare with now: Release 2". */
  readonly name: string;
  /** What stands there. */
  readonly words: string;
}
