import type { Mover } from "../migrate.js";

export const moveUrls: Mover = () => {};
