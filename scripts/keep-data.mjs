// Checks the data once, and keeps the digest of what was found sound and the tables made of it: programs that start later only read them.
import { writeFileSync } from 'node:fs';
import { loadWithDigest } from '../dist/src/knowledge/load.js';
import { writeTables } from '../dist/src/questions/model/kept-tables.js';

const [, , directory, digestFile, tablesFile] = process.argv;
const { knowledge, digest } = loadWithDigest(directory);
writeFileSync(digestFile, digest);
writeFileSync(tablesFile, writeTables(knowledge, digest));
