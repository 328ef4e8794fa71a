export type Scale = {
  readonly from: number;
  readonly to: number;
  /** Round numbers from the first to the last. */
  readonly ticks: readonly number[];
  /** Decimals that the ticks need. */
  readonly decimals: number;
};

const roundSteps = [1, 2, 2.5, 5, 10];

/**
 * Makes a scale with round ticks that holds all values, and nought.
 *
 * @param wanted about how many steps
 */
export function makeScale(values: readonly number[], wanted: number): Scale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  if (low === high) return { from: 0, to: 1, ticks: [0, 1], decimals: 0 };
  const span = high - low;
  const rough = span / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = roundSteps.find((step) => step * power >= rough * 0.9999) ?? 10;
  const step = factor * power;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  const decimals = Math.min(10, Math.max(0, -Math.floor(Math.log10(step) + 1e-9) + (factor === 2.5 ? 1 : 0)));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => {
    const tick = Number(((first + index) * step).toFixed(decimals));
    return tick === 0 ? 0 : tick;
  });
  return { from: ticks[0] ?? 0, to: ticks.at(-1) ?? 1, ticks, decimals };
}

/** Writes a tick with a comma at thousands and a real minus. */
export function tickText(tick: number, decimals: number): string {
  const [whole = '', fraction] = Math.abs(tick).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${tick < 0 ? '−' : ''}${grouped}${fraction ? `.${fraction}` : ''}`;
}
