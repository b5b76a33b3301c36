/** As Mermaid's own documentation has it: the text in the page, one call. */
import mermaid from 'mermaid';

mermaid.initialize({ startOnLoad: false });
await mermaid.run();
