/**
 * The explorer as a frame, all of it in one script: for frames to which a browser gives no origin, and so no
 * modules. See site/frameWhole.ts.
 */
import { openFrame } from './openFrame.tsx';
import './page.css';
import { readPage } from './readPage.ts';

const root = document.getElementById('portolan');
if (root === null) throw new Error('the page has no element with the id "portolan"');
void openFrame(root, readPage(document));
