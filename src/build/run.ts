import type { Problem } from '../problems/problem.ts';

/** The steps that a pack is made in, as progress tells them. */
export type Stage =
  | 'load'
  | 'style'
  | 'languages'
  | 'plan'
  | 'import'
  | 'compose'
  | 'fonts'
  | 'layout'
  | 'pdf'
  | 'docx'
  | 'html'
  | 'txt';

export type StageTime = { readonly meeting: string; readonly stage: Stage; readonly ms: number };

/** What a stage may tell besides its result. */
type Telling = { readonly problems?: readonly Problem[] };

/** One meeting's way through the stages: gathers their problems and times each. */
export class Run {
  readonly problems: Problem[] = [];
  readonly timings: StageTime[] = [];
  readonly #told = new Set<string>();
  readonly #meeting: string;
  readonly #onStage: ((meeting: string, stage: Stage) => void) | undefined;

  constructor(meeting: string, onStage?: (meeting: string, stage: Stage) => void) {
    this.#meeting = meeting;
    this.#onStage = onStage;
  }

  /** Keeps problems, each once: a stage that is gone through twice tells them again. */
  tell(problems: readonly Problem[]): void {
    for (const problem of problems) {
      const key = JSON.stringify(problem);
      if (!this.#told.has(key)) this.problems.push(problem);
      this.#told.add(key);
    }
  }

  /** Runs a stage, and keeps the problems that it tells. */
  async stage<T extends Telling | object>(stage: Stage, work: () => T | Promise<T>): Promise<T> {
    this.#onStage?.(this.#meeting, stage);
    const start = performance.now();
    const result = await work();
    this.timings.push({ meeting: this.#meeting, stage, ms: performance.now() - start });
    if ('problems' in result && result.problems) this.tell(result.problems);
    return result;
  }
}
