// For frames of the explorer that are written by hand: each is as high as its content, and light or dark as the page is.
// One listener and one observer for as long as the page lives, whichever frames the site's pages hold meanwhile.
const frames = () => document.querySelectorAll('iframe[src*="/portolan/embed/"]');

const tellTheme = (frame) => {
  // That around the frame: for frames themselves a site may have set it back.
  const { colorScheme } = getComputedStyle(frame.parentElement);
  const theme = colorScheme === 'dark' ? 'dark' : 'light';
  frame.contentWindow.postMessage({ portolan: 1, type: 'set', theme }, '*');
};

addEventListener('message', ({ source, data }) => {
  if (data?.portolan !== 1) return;
  for (const frame of frames()) {
    if (frame.contentWindow !== source) continue;
    if (data.type === 'height') frame.style.height = `${data.height}px`;
    if (data.type === 'ready') tellTheme(frame);
  }
});

// The reader's switch is a class or an attribute of the page's root.
new MutationObserver(() => frames().forEach(tellTheme)).observe(document.documentElement, {
  attributes: true,
});
