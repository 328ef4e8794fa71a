import { spawnSync } from 'node:child_process';

/** Runs a command in a process and tells wall seconds and the peak memory of the largest process in it. */
const wrapper = `
import json, os, resource, signal, subprocess, sys, time
start = time.monotonic()
run = subprocess.Popen(sys.argv[2:], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True)
try:
    tail = run.communicate(timeout=float(sys.argv[1]))[1].decode(errors='replace')[-2000:]
except subprocess.TimeoutExpired:
    os.killpg(run.pid, signal.SIGKILL)
    run.communicate()
    tail = 'given up after ' + sys.argv[1] + ' seconds'
seconds = time.monotonic() - start
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / (1024 * 1024 if sys.platform == 'darwin' else 1024)
print(json.dumps({'seconds': seconds, 'peakMb': peak, 'code': run.returncode, 'tail': tail}))
`;
/** Longer than this, nothing is waited for. */
const longestSeconds = 150;

/**
 * Measures a command as a whole process, several times.
 * Python reads the peak from the system; without Python only the time is measured.
 *
 * @returns {{ seconds: number, peakMb?: number }} the median of the times, and the highest peak
 */
export function measure(command, { runs = 1, cwd, env = process.env } = {}) {
  const results = Array.from({ length: runs }, () => runOnce(command, cwd, env));
  const peaks = results.flatMap(({ peakMb }) => peakMb ?? []);
  return {
    seconds: median(results.map(({ seconds }) => seconds)),
    ...(peaks.length > 0 && { peakMb: Math.max(...peaks) }),
  };
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Tells whether a command can be started at all. */
export function isInstalled(command) {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
}

const hasPython = isInstalled('python3');

function runOnce(command, cwd, env) {
  const options = { cwd, env, maxBuffer: 1 << 28 };
  if (!hasPython) {
    const start = performance.now();
    const run = spawnSync(command[0], command.slice(1), { ...options, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`${command.join(' ')} failed:\n${run.stderr}`);
    return { seconds: (performance.now() - start) / 1000 };
  }
  const run = spawnSync('python3', ['-c', wrapper, String(longestSeconds), ...command], {
    ...options,
    encoding: 'utf8',
  });
  const result = JSON.parse(run.stdout);
  if (result.code !== 0) throw new Error(`${command.join(' ')} failed:\n${result.tail}`);
  return result;
}
