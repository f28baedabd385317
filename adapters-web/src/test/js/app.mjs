/** Where the application's files are, for the tests. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../main/resources/META-INF/resources/app/", import.meta.url));

export const read = (path) => readFileSync(join(ROOT, path), "utf8");

function walk(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [relative(ROOT, path)];
  });
}

/** All files, by path; those of others are in `vendor`. */
export const FILES = walk(ROOT);

/** Our own modules. */
export const MODULES = FILES.filter((file) => file.endsWith(".js") && !file.startsWith("vendor/"));
