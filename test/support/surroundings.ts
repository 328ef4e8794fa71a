import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Tells which meetings of a data folder have what each paper around a meeting is made of.
 *
 * @returns ids of meetings by kind of paper, as `--paper` names it
 */
export function surroundingsOf(dataFolder: string): Readonly<Record<string, readonly string[]>> {
  const folder = join(dataFolder, 'meetings');
  const meetings = readdirSync(folder).filter((id) => existsSync(join(folder, id, 'meeting.yaml')));
  const withMinutes = meetings.filter((id) => existsSync(join(folder, id, 'minutes.yaml')));
  const bodyHas = (kind: string) => (id: string) => {
    const [, body] = /^body: *(\S+)/m.exec(readFileSync(join(folder, id, 'meeting.yaml'), 'utf8')) ?? [];
    return existsSync(join(dataFolder, kind, `${body}.yaml`));
  };
  return {
    notice: meetings,
    item: meetings,
    minutes: withMinutes,
    decisions: withMinutes,
    attendance: withMinutes,
    tracker: meetings.filter(bodyHas('trackers')),
    programme: meetings.filter(bodyHas('programmes')),
  };
}
