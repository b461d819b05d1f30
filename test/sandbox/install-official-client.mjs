// Installs HubSpot's own Node client, versions 13 and 14, outside the project's dependencies: each is 57 MB.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../node_modules/.cache/official-client");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
const packages = ["13.5.0", "14.0.1"].map(
  (version) => `client-${version.split(".")[0]}@npm:@hubspot/api-client@${version}`,
);
try {
  execFileSync("npm", ["install", "--save-exact", "--no-audit", "--no-fund", ...packages], {
    cwd: folder,
    stdio: "inherit",
  });
} catch {
  console.error(
    "HubSpot's client could not be installed. It needs the package registry; try again when it can be reached.",
  );
  process.exitCode = 1;
}
