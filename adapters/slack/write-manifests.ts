/**
 * The program behind `npm run slack:manifest`, run in the folder of the project. Without options it writes
 * manifest.socket.json and manifest.http.json into adapters/slack; with options it prints one manifest to paste.
 */
import { writeManifests } from './manifest-command.ts';

process.exitCode = writeManifests(process.argv.slice(2), process.cwd());
