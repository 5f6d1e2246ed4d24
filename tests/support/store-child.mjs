// A process of its own at a store: `node store-child.mjs LOCATION WORK`; it writes what came of it as JSON.
import { once } from 'node:events';
import { openStore } from '../../dist/src/store/open.js';

const [location = '{}', work = '{}'] = process.argv.slice(2);
const { tracks = [], day = '2027-03-09', waits = false } = JSON.parse(work);

try {
  if (waits) {
    process.stdout.write('ready\n');
    await once(process.stdin, 'data');
  }
  const store = await openStore(JSON.parse(location));
  const won = [];
  for (const track of tracks) {
    await store.saveTrack(track);
    const key = `${track.id}-${day}`;
    const { id, account, space, channel } = track;
    const rest = { firstDate: day, scheduledAt: 0, expiresAt: 1, principle: 1, cycle: 0, state: 'sending' };
    const more = { reason: null, message: null, attempts: 1, begunAt: 1, wakeAt: 1, revision: 0 };
    const post = { key, track: id, account, space, channel, date: day, ...rest, ...more };
    const [done] = await store.claim([{ track: { ...track, version: 1 }, posts: [post] }]);
    if (done) won.push(id);
  }
  await store.close();
  process.stdout.write(JSON.stringify({ won }));
} catch (error) {
  process.stdout.write(JSON.stringify({ place: error.place, message: error.message, advice: error.advice }));
}
process.stdin.destroy();
