import { Refusal } from "./refusal.js";

/** The version that the codemod is made and tested with. */
export const TS_MORPH = "28";

/** Loads the codemod, and with it ts-morph. @throws {Refusal} where that is not installed */
export async function loadCodemod() {
  try {
    const [{ migrate }, { hasTrace }, { readPathAliases }] = await Promise.all([
      import("../../codemod/migrate.js"),
      import("../../codemod/traced-files.js"),
      import("./path-aliases.js"),
    ]);
    return { migrate, hasTrace, readPathAliases };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const isMissing = code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND";
    if (!isMissing || !/['"]ts-morph['"]/.test(message)) throw error;
    // What npx fetched for once does not see what the project has installed.
    const isFetched = import.meta.dirname.split(/[\\/]/).includes("_npx");
    const missing = `${isFetched ? "hubspot-associations " : ""}ts-morph@${TS_MORPH}`;
    const packages = `-p hubspot-associations -p ts-morph@${TS_MORPH}`;
    throw new Refusal(
      `migrate needs ts-morph, which reads the code, and it is not installed. In your project, run\n\n` +
        `  npm install --save-dev ${missing}\n\nor, to install nothing there,\n\n` +
        `  npx ${packages} hubspot-associations migrate …\n`,
    );
  }
}
