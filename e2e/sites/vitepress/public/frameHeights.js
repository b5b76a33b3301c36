// Makes each frame of Portolan's as high as its content. One listener for as long as the page lives: whichever
// frames a site's pages hold then, whose message it is is known by its window.
addEventListener('message', ({ source, data }) => {
  if (data?.portolan !== 1 || data.type !== 'height') return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.style.height = `${data.height}px`;
  }
});
