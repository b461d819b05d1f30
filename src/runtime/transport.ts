/**
 * Sends one request and gives the answer: the global `fetch`, a middleware around it, and an in-process double of the API
 * are all this one type.
 */
export type Transport = (request: Request) => Promise<Response>;
