// Loaded before a program: to it, every folder lists what it holds in an order by chance. Plain JavaScript, for workers load it too.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

function shuffled(entries) {
  if (!Array.isArray(entries)) return entries;
  for (let index = entries.length - 1; index > 0; index--) {
    const other = Math.floor(Math.random() * (index + 1));
    [entries[index], entries[other]] = [entries[other], entries[index]];
  }
  return entries;
}

const { readdirSync, readdir } = fs;
const later = fs.promises.readdir;

fs.readdirSync = (...args) => shuffled(readdirSync(...args));
fs.promises.readdir = async (...args) => shuffled(await later(...args));
fs.readdir = (...args) => {
  const done = args.pop();
  readdir(...args, (error, entries) => done(error, shuffled(entries)));
};
syncBuiltinESMExports();
