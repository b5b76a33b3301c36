/**
 * Starts the page for frames. A sandboxed frame, and a file opened from disk, have the origin "null": a
 * browser then asks the server whether anybody may have the site's modules, and few servers have been told
 * to say yes. Such a frame gets everything as one script, which needs no leave; any other the modules that
 * the rest of the site has. The build puts this beside the page, with the names of both.
 */
const script = document.currentScript;
const { dataset } = document.documentElement;
const { modules = '', whole = '', style = '' } = script?.dataset ?? {};

// Said if it takes long; without this script nothing comes that could be waited for.
dataset['wait'] = '';

function addScript(src: string, isModule: boolean): void {
  const added = document.createElement('script');
  if (isModule) {
    added.type = 'module';
    added.crossOrigin = '';
  }
  added.addEventListener('error', () => {
    if ('wait' in dataset) dataset['wait'] = 'failed';
  });
  added.src = src;
  document.head.append(added);
}

if (window.origin === 'null') {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = style;
  document.head.append(sheet);
  addScript(whole, false);
} else {
  for (const src of modules.split(' ')) addScript(src, true);
}
