/** How class names are written, in the style sheets and in the pages that are written beforehand alike. */
export const SCOPED_NAME = '[name]_[local]_[hash:base64:5]';
