/** The documents of the site, for what is promised of each of them. */
export const DOCUMENTS = [
  'diego',
  'tap',
  'cloud-foundry',
  'container-to-container',
  'cf-networking',
  'netman',
];
