/** The storage port on any database that Kysely speaks to. */
import { claim } from './claim.ts';
import type { Connection } from './connection.ts';
import { exportAll, importAll } from './contents.ts';
import { findPost, recentPosts, savePost, wakefulPosts } from './post-queries.ts';
import type { DailyStore } from './port.ts';
import { countTracks, dueTracks, findTrack, saveTrack, untoldTracks } from './track-queries.ts';

export function sqlStore(connection: Connection): DailyStore {
  return {
    findTrack: (id) => connection.run((database) => findTrack(database, id)),
    saveTrack: (track) => connection.run((database) => saveTrack(database, track)),
    dueTracks: (accounts, now, limit) =>
      connection.run((database) => dueTracks(database, accounts, now, limit)),
    untoldTracks: (accounts, limit) => connection.run((database) => untoldTracks(database, accounts, limit)),
    countTracks: (accounts) => connection.run((database) => countTracks(database, accounts)),
    claim: (claims) => connection.run((database) => claim(database, claims)),
    findPost: (key) => connection.run((database) => findPost(database, key)),
    wakefulPosts: (accounts, now, limit) =>
      connection.run((database) => wakefulPosts(database, accounts, now, limit)),
    savePost: (post, amend) => connection.run((database) => savePost(database, post, amend)),
    recentPosts: (track, limit) => connection.run((database) => recentPosts(database, track, limit)),
    exportAll: () => connection.run(exportAll),
    importAll: (contents) => connection.run((database) => importAll(database, contents)),
    close: () => connection.close(),
  };
}
