/** What is known of a stream that text is written to. */
export type Stream = {
  readonly isTTY?: boolean;
  write(text: string): unknown;
};

export type Environment = Readonly<Record<string, string | undefined>>;
export type Colour = 'red' | 'yellow' | 'dim' | 'bold';
/** Select Graphic Rendition codes (ECMA-48, 8.3.117): begin and end. */
const codes: Readonly<Record<Colour, readonly [number, number]>> = {
  red: [31, 39],
  yellow: [33, 39],
  dim: [2, 22],
  bold: [1, 22],
};

export type Paint = (colour: Colour, text: string) => string;

/** Whether a person is watching: a terminal, and no continuous integration around it. */
export function isWatched(stream: Stream, environment: Environment): boolean {
  return stream.isTTY === true && !environment.CI;
}

/**
 * Chooses how text is coloured: only on terminals, and never when NO_COLOR is set (no-color.org).
 * A terminal that calls itself `dumb` gets no colour either.
 */
export function paintFor(stream: Stream, environment: Environment): Paint {
  const coloured = stream.isTTY === true && !environment.NO_COLOR && environment.TERM !== 'dumb';
  if (!coloured) return (_colour, text) => text;
  return (colour, text) => `\u001b[${codes[colour][0]}m${text}\u001b[${codes[colour][1]}m`;
}

/** A line that tells what is being done, and is wiped away before anything else is printed. */
export type Progress = {
  /** Tells the next thing to be done. */
  tell(text: string): void;
  end(): void;
};

const patienceMs = 300;

/**
 * Opens a progress line that stays silent until work has taken 300 ms, and silent for good where no one
 * watches.
 */
export function openProgress(
  stream: Stream,
  environment: Environment,
  now = () => performance.now(),
): Progress {
  if (!isWatched(stream, environment)) return { tell() {}, end() {} };
  const start = now();
  let shown = false;
  return {
    tell(text) {
      if (now() - start < patienceMs) return;
      stream.write(`\r\u001b[K${text} …`);
      shown = true;
    },
    end() {
      if (shown) stream.write('\r\u001b[K');
      shown = false;
    },
  };
}
