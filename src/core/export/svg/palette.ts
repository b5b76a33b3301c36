/**
 * The colours of the chart as plain values, light and dark: what reads a picture elsewhere may know neither
 * custom properties nor `light-dark()`. Held by a test against the style sheet that the page has them from.
 */
import type { Encryption } from '../../model/vocabulary.ts';
import type { LineKind } from '../../scene/scene.ts';

export const PICTURE_THEMES = ['light', 'dark'] as const;

export type PictureTheme = (typeof PICTURE_THEMES)[number];

type Ink = Encryption | 'local';

export type Colour =
  | 'ground'
  | 'surface'
  | 'sunken'
  | 'group'
  | 'line'
  | 'line-strong'
  | 'text'
  | 'text-soft'
  | 'text-dim'
  | 'accent'
  | Ink
  | 'added'
  | 'removed'
  | 'changed';

/** `#rrggbb`, by the name of the custom property without its dashes. */
export type Palette = Readonly<Record<Colour, string>>;

export const PALETTES: Readonly<Record<PictureTheme, Palette>> = {
  light: {
    'ground': '#f7f9fb',
    'surface': '#ffffff',
    'sunken': '#eef2f6',
    'group': '#eef2f7',
    'line': '#dde3ea',
    'line-strong': '#b9c3cf',
    'text': '#141c26',
    'text-soft': '#4d5967',
    'text-dim': '#5f6b78',
    'accent': '#0f766e',
    'mutual-tls': '#0f766e',
    'tls': '#1d5fd1',
    'ssh': '#7a35d8',
    'encrypted': '#44700c',
    'none': '#c22b1c',
    'not-stated': '#9a5b00',
    'local': '#566373',
    'added': '#1a6b2f',
    'removed': '#b42318',
    'changed': '#8a5300',
  },
  dark: {
    'ground': '#0e1318',
    'surface': '#161d25',
    'sunken': '#121920',
    'group': '#151c24',
    'line': '#29333e',
    'line-strong': '#44525f',
    'text': '#e8edf2',
    'text-soft': '#a5b2bf',
    'text-dim': '#8794a1',
    'accent': '#4fd1c0',
    'mutual-tls': '#45c9b6',
    'tls': '#79aaff',
    'ssh': '#bd9bff',
    'encrypted': '#a9cf5e',
    'none': '#ff8f84',
    'not-stated': '#dba548',
    'local': '#9aa7b5',
    'added': '#7bd08f',
    'removed': '#ff8a80',
    'changed': '#e3b04b',
  },
};

/** What is no traffic has one quiet ink. */
export function inkOf(line: LineKind): Ink {
  return line === 'call' || line === 'rule' || line === 'data' ? 'local' : line;
}

/** @returns the colour that one gives over the other when it is half there. */
export function halfOver(one: string, other: string): string {
  const parts = (colour: string) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const under = parts(other);
  const mixed = parts(one).map((part, place) => Math.round((part + (under[place] ?? 0)) / 2));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
