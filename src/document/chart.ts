export const chartKinds = ['bar', 'stacked-bar', 'line', 'pie'] as const;

export type ChartKind = (typeof chartKinds)[number];

/** What a chart shows; how it looks is the house style's. */
export type Chart = {
  readonly kind: ChartKind;
  /** Bars lie, so that long names have room. */
  readonly horizontal: boolean;
  /** Printed at the axis: `£m`; empty for none. */
  readonly unit: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
};

export type ChartSeries = {
  readonly name: string;
  /** One a category; undefined is a gap. */
  readonly values: readonly (ChartValue | undefined)[];
};

/** A number, and how it was written. */
export type ChartValue = { readonly number: number; readonly written: string };
