/** Graphviz, compiled for browsers: DOT in the page, an SVG out. */
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { readWritten, stage } from './peerTable.ts';

const graphviz = await Graphviz.load();
stage().innerHTML = graphviz.dot(readWritten());
