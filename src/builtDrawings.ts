/**
 * The drawings that the build makes of the built-in documents, by document id; each is loaded when its
 * document is opened. This file only says their type: `builtDrawings` in vite.config.ts puts them in its
 * place. Without that, as in unit tests, there are none, and every chart is laid out in the page.
 */
import type { Drawing } from './core/layout/drawing.ts';

export const builtDrawings: Readonly<Record<string, () => Promise<{ readonly drawing: Drawing }>>> =
  {};
