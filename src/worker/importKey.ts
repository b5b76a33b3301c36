/** Under which the worker's file leaves what it reads by, where a page has loaded it. */
export const IMPORT_HERE = Symbol.for('portolan.importHere');
