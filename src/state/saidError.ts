/** A failure whose message is meant for the reader, in whole sentences. */
export class SaidError extends Error {}
