/**
 * How class names are written, in the style sheets and in the pages that are written beforehand alike. Short:
 * a page has hundreds, and all of it is read before it can be used.
 */
export const SCOPED_NAME = '_[hash:base64:5]';
