// Checks the data once and keeps the digest of what was found sound: programs that start later only compare it.
import { writeFileSync } from 'node:fs';
import { loadWithDigest } from '../dist/src/knowledge/load.js';

const [, , directory, file] = process.argv;
writeFileSync(file, loadWithDigest(directory).digest);
